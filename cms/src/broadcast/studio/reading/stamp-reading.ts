import { syllables } from '@ward/shared/text/spoken/duration'
import type { CollectionBeforeChangeHook } from 'payload'
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

/** Writes what is said for the written text, and how long that takes; refuses to publish while a place may be read in more than one way. */
export const stampReading: CollectionBeforeChangeHook = async ({ collection, context, data, originalDoc, req }) => {
  const whole: Record<string, unknown> = { ...originalDoc, ...data }
  const body = typeof whole['body'] === 'string' ? whole['body'] : ''
  const [lexicon, ward] = await Promise.all([lexiconOf(req), req.payload.findGlobal({ slug: 'ward', depth: 0, overrideAccess: true, req })])
  const readings = chosenReadings.safeParse(whole['readings'] ?? [])
  if (!readings.success) throw refusal(collection.slug, [{ path: 'readings', label: 'Lời đọc trên loa', message: misshapen }], req)
  const reading = readScript(body, { lexicon, readings: readings.data })
  const publishes = data['_status'] === 'published' && !savesDraftOnly(collection.slug, context)
  if (publishes && reading.marks.length > 0) {
    throw refusal(collection.slug, [{ path: 'body', label: 'Lời đọc', message: sentenceOf(reading.marks) }], req)
  }
  const pace = typeof whole['pace'] === 'number' ? whole['pace'] : ward.station?.readingPace
  return {
    ...data,
    readings: stillChosen(reading),
    spokenText: reading.text,
    syllables: syllables(reading.text),
    durationSeconds: secondsOf(reading.text, pace) || null,
    openMarks: reading.marks.length,
  }
}
