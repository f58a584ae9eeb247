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
type Outcome = 'created' | 'updated' | 'unchanged' | 'for-review'

/** Counts of outcomes, and the lines left out. */
export interface ImportSummary {
  outcomes: Record<Outcome, number>
  badLines: BadLine[]
}

function sentencesOf(error: unknown): string {
  if (error instanceof ValidationError) return error.data.errors.map(({ message, path }) => `${path}: ${message}`).join(' ')
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}

/** An import under way: everything it writes becomes public together, or not at all. */
interface RunningImport extends ImportOrder {
  req: { transactionID: number | string }
}

async function create(layer: NationalLayer, order: RunningImport): Promise<Outcome> {
  const { comparedDay, payload, publish, req, user } = order
  const own = { shortName: shortNameOf(layer.title), lifecycle: 'new' as const, weight: 0 }
  const source = { ...layer.source, comparedDay: storedDay(comparedDay) }
  await payload.create({
    collection: 'procedures',
    data: { ...layer, ...own, source, _status: publish ? 'published' : 'draft' },
    draft: !publish,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
  return 'created'
}

async function isPublished(id: number, { payload, user }: ImportOrder): Promise<boolean> {
  const row = await payload.findByID({ collection: 'procedures', id, draft: false, depth: 0, overrideAccess: false, user })
  return row._status === 'published'
}

async function update(stored: Procedure, layer: NationalLayer, order: ImportOrder): Promise<Outcome> {
  const { payload, publish, user } = order
  const hasDraft = stored._status === 'draft'
  const draftIsWaiting = hasDraft && (await isPublished(stored.id, order))
  const goesPublic = publish && !draftIsWaiting
  if (hasLayer(stored, layer) && !(goesPublic && hasDraft)) return 'unchanged'
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

async function importOne({ record }: NumberedRecord, order: RunningImport): Promise<Outcome> {
  const { payload, req, user } = order
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
    req,
  })
  const [stored] = docs
  return stored === undefined ? create(layer, order) : update(stored, layer, order)
}

async function inTransaction<Result>(
  payload: Payload,
  ending: 'commit' | 'rollback',
  work: (req: RunningImport['req']) => Promise<Result>,
): Promise<Result> {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database gave no transaction.')
  try {
    const result = await work({ transactionID })
    if (ending === 'commit') await payload.db.commitTransaction(transactionID)
    return result
  } finally {
    // Does nothing when the transaction is over.
    await payload.db.rollbackTransaction(transactionID)
  }
}

/** Writes all records, or none: the site gets them in one release. */
async function importTogether(records: readonly NumberedRecord[], order: ImportOrder): Promise<ImportSummary['outcomes']> {
  return inTransaction(order.payload, 'commit', async (req) => {
    const outcomes = { created: 0, updated: 0, unchanged: 0, 'for-review': 0 }
    for (const [done, record] of records.entries()) {
      outcomes[await importOne(record, { ...order, req })] += 1
      order.onProgress(done + 1)
    }
    return outcomes
  })
}

/** Finds the records that cannot be imported: each is tried alone, and taken back. */
async function findBadLines(records: readonly NumberedRecord[], order: ImportOrder): Promise<BadLine[]> {
  const badLines: BadLine[] = []
  for (const record of records) {
    try {
      await inTransaction(order.payload, 'rollback', (req) => importOne(record, { ...order, req }))
    } catch (error) {
      badLines.push({ line: record.line, reason: `${record.record.ma}: ${sentencesOf(error)}` })
    }
  }
  return badLines
}

/**
 * Imports procedures by their codes, in one transaction: national text new or changed is written, the ward's own part is never touched.
 *
 * A record that is refused ends its transaction; then the bad ones are found and left out, and the others are written together.
 *
 * @throws Error when the good records cannot be written together either; nothing is imported then
 */
export async function importProcedures(records: readonly NumberedRecord[], order: ImportOrder): Promise<ImportSummary> {
  try {
    return { outcomes: await importTogether(records, order), badLines: [] }
  } catch {
    const badLines = await findBadLines(records, order)
    const bad = new Set(badLines.map(({ line }) => line))
    const outcomes = await importTogether(
      records.filter(({ line }) => !bad.has(line)),
      order,
    )
    return { outcomes, badLines }
  }
}
