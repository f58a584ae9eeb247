import { syllables } from '@ward/shared/text/spoken/duration'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { leavesAlone } from '../../../access/two-people.ts'
import { savesDraftOnly } from '../../../saving/draft-saves.ts'
import { refusal } from '../../../saving/refuse.ts'
import { lexiconOf } from './lexicon.ts'
import { chosenReadings, readScript, secondsOf, stillChosen, type ScriptReading } from './read-script.ts'

const misshapen = 'Các cách đọc đã chọn không đúng dạng. Hãy tải lại trang rồi chọn lại.'
const shownMarks = 5

/** The sentence that says which places keep a script from being approved. */
function sentenceOf(marks: ScriptReading['marks']): string {
  const shown = marks.slice(0, shownMarks).map(({ mark, written }) => `“${written.trim()}” – ${mark.reason}`)
  const more = marks.length > shownMarks ? ` Còn ${marks.length - shownMarks} chỗ nữa.` : ''
  return `Chưa xuất bản được: còn ${marks.length} chỗ chưa rõ cách đọc. ${shown.join(' ')}${more} Hãy chọn cách đọc ở phần “Lời đọc trên loa”.`
}

type Script = Readonly<Record<string, unknown>>

/** What is stored of a reading, except how long it takes. */
interface StoredReading {
  readings: unknown
  spokenText: string
  syllables: number
  openMarks: number
}

/** Reads a script by today's lexicon; refuses to publish while a place may be read in more than one way. */
async function readAnew(script: Script, publishes: boolean, kind: string, req: PayloadRequest): Promise<StoredReading> {
  const body = typeof script['body'] === 'string' ? script['body'] : ''
  const readings = chosenReadings.safeParse(script['readings'] ?? [])
  if (!readings.success) throw refusal(kind, [{ path: 'readings', label: 'Lời đọc trên loa', message: misshapen }], req)
  const reading = readScript(body, { lexicon: await lexiconOf(req), readings: readings.data })
  if (publishes && reading.marks.length > 0) {
    throw refusal(kind, [{ path: 'body', label: 'Lời đọc', message: sentenceOf(reading.marks) }], req)
  }
  return {
    readings: stillChosen(reading),
    spokenText: reading.text,
    syllables: syllables(reading.text),
    openMarks: reading.marks.length,
  }
}

/** Returns the reading that was approved with the script that is stored; null when it is a draft or nobody has read it yet. */
function approvedReading(stored: Script | undefined): StoredReading | null {
  const spokenText = stored?.['spokenText']
  if (stored?.['_status'] !== 'published' || typeof spokenText !== 'string' || spokenText === '') return null
  return { readings: stored['readings'] ?? [], spokenText, syllables: syllables(spokenText), openMarks: 0 }
}

/**
 * Returns the hook that writes what is said for the written text, and how long that takes.
 *
 * An approved script keeps the reading it was approved with for as long as it stays published with `textFields` as they are, whatever
 * becomes of the lexicon; everything else is read anew, and not published while a place may be read in more than one way.
 */
export function stampReading(textFields: readonly string[]): CollectionBeforeChangeHook {
  return async ({ collection, context, data, operation, originalDoc, req }) => {
    const stored: Script | undefined = operation === 'update' ? originalDoc : undefined
    const script: Script = { ...stored, ...data }
    const publishes = data['_status'] === 'published' && !savesDraftOnly(collection.slug, context)
    const kept = publishes && leavesAlone(textFields, data, stored) ? approvedReading(stored) : null
    const reading = kept ?? (await readAnew(script, publishes, collection.slug, req))
    const ward = await req.payload.findGlobal({ slug: 'ward', depth: 0, overrideAccess: true, req })
    const pace = typeof script['pace'] === 'number' ? script['pace'] : ward.station?.readingPace
    return { ...data, ...reading, durationSeconds: secondsOf(reading.spokenText, pace) || null }
  }
}
