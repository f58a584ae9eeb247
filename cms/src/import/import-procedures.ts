import { ValidationError, type Payload, type TypedUser } from 'payload'
import type { Procedure } from '../generated/payload-types.ts'
import { storedDay } from '../fields/stored-day.ts'
import type { BadLine, NumberedRecord } from './read-records.ts'
import { hasLayer, keepingOwnLinks } from './same-layer.ts'
import { shortNameOf, toNationalLayer, type NationalLayer } from './to-national-layer.ts'

/** How to import. */
export interface ImportOrder {
  payload: Payload
  /** In whose name; the rules for this person apply. */
  user: TypedUser
  publish: boolean
  /** Day (YYYY-MM-DD) the file was compared with the national database, when it was. */
  comparedDay: string | null
  onProgress: (done: number) => void
}

/** What became of a record. `for-review`: a draft was waiting, so the new text joined it instead of going public. */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'for-review'

/** Counts of outcomes, and the lines left out. */
export interface ImportSummary {
  outcomes: Record<Outcome, number>
  badLines: BadLine[]
}

const eightAtATime = 8

function sentencesOf(error: unknown): string {
  if (error instanceof ValidationError) return error.data.errors.map(({ message, path }) => `${path}: ${message}`).join(' ')
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}

async function create(layer: NationalLayer, order: ImportOrder): Promise<Outcome> {
  const { comparedDay, payload, publish, user } = order
  const own = { shortName: shortNameOf(layer.title), lifecycle: 'new' as const, weight: 0 }
  const source = { ...layer.source, comparedDay: storedDay(comparedDay) }
  await payload.create({
    collection: 'procedures',
    data: { ...layer, ...own, source, _status: publish ? 'published' : 'draft' },
    draft: !publish,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return 'created'
}

async function update(stored: Procedure, layer: NationalLayer, order: ImportOrder): Promise<Outcome> {
  const { payload, publish, user } = order
  if (hasLayer(stored, layer)) return 'unchanged'
  const published = await payload.findByID({ collection: 'procedures', id: stored.id, draft: false, depth: 0, overrideAccess: false, user })
  const draftIsWaiting = stored._status === 'draft' && published._status === 'published'
  const goesPublic = publish && !draftIsWaiting
  await payload.update({
    collection: 'procedures',
    id: stored.id,
    data: { ...keepingOwnLinks(stored, layer), _status: goesPublic ? 'published' : 'draft' },
    draft: !goesPublic,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return publish && draftIsWaiting ? 'for-review' : 'updated'
}

async function importOne({ record }: NumberedRecord, order: ImportOrder): Promise<Outcome> {
  const { payload, user } = order
  const layer = toNationalLayer(record)
  const { docs } = await payload.find({
    collection: 'procedures',
    where: { code: { equals: layer.code } },
    limit: 1,
    pagination: false,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const [stored] = docs
  return stored === undefined ? create(layer, order) : update(stored, layer, order)
}

type Tally = (record: NumberedRecord) => Promise<void>

async function inLanes(records: readonly NumberedRecord[], lanes: number, each: Tally): Promise<void> {
  const waiting = [...records]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await each(next)
  }
  await Promise.all(Array.from({ length: lanes }, work))
}

/**
 * Imports procedures by their codes: national text new or changed is written, the ward's own part is never touched.
 *
 * Several go at a time, so two may want one slug or one lock; whatever fails is tried once more alone before it is left out.
 */
export async function importProcedures(records: readonly NumberedRecord[], order: ImportOrder): Promise<ImportSummary> {
  const summary: ImportSummary = { outcomes: { created: 0, updated: 0, unchanged: 0, 'for-review': 0 }, badLines: [] }
  const again: NumberedRecord[] = []
  let done = 0
  const attempt = async (record: NumberedRecord, onFailure: (error: unknown) => void) => {
    try {
      summary.outcomes[await importOne(record, order)] += 1
      order.onProgress((done += 1))
    } catch (error) {
      onFailure(error)
    }
  }
  await inLanes(records, eightAtATime, (record) => attempt(record, () => void again.push(record)))
  await inLanes(again, 1, (record) =>
    attempt(record, (error) => void summary.badLines.push({ line: record.line, reason: `${record.record.ma}: ${sentencesOf(error)}` })),
  )
  summary.badLines.sort((a, b) => a.line - b.line)
  return summary
}
