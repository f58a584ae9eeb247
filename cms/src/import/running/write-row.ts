import { storedDay } from '../../fields/stored-day.ts'
import type { Procedure } from '../../generated/payload-types.ts'
import { acceptNew, acceptSections } from '../comparison/accept-sections.ts'
import type { SectionChange } from '../comparison/compare.ts'
import type { NationalLayer } from '../national/layer.ts'
import { shortNameOf } from '../national/short-name.ts'
import { proceduresOf } from '../planning/find-stored.ts'
import type { Outcome } from './labels.ts'
import { moveComparedDay } from './move-compared-day.ts'
import { noteDifference, supersedeDifferences } from './note-difference.ts'
import type { RunningImport } from './order.ts'
import type { PlannedRow } from '../planning/plan.ts'

async function create(said: NationalLayer, { comparedDay, payload, publish, req, user }: RunningImport): Promise<Outcome> {
  const layer = acceptNew(said)
  const own = { shortName: shortNameOf(said.title), lifecycle: 'new' as const, weight: 0 }
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

async function isPublic(id: number, order: RunningImport): Promise<boolean> {
  return (await proceduresOf(order, [id], false)).get(id)?._status === 'published'
}

async function save(procedure: Procedure, data: Partial<Procedure>, goesPublic: boolean, order: RunningImport): Promise<void> {
  const { comparedDay, payload, req, user } = order
  await payload.update({
    collection: 'procedures',
    id: procedure.id,
    data: {
      ...data,
      source: { ...procedure.source, ...data.source, comparedDay: storedDay(comparedDay) },
      _status: goesPublic ? 'published' : 'draft',
    },
    draft: !goesPublic,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
}

/** A draft nobody has published yet goes public when the import is told to publish; a draft beside a public text never does. */
async function same(procedure: Procedure, said: NationalLayer, order: RunningImport): Promise<Outcome> {
  const isDraft = procedure._status === 'draft'
  if (order.publish && isDraft && !(await isPublic(procedure.id, order))) {
    await save(procedure, {}, true, order)
    return 'published'
  }
  await moveComparedDay(procedure, said, order)
  return 'unchanged'
}

async function overwrite(
  procedure: Procedure,
  said: NationalLayer,
  changes: readonly SectionChange[],
  order: RunningImport,
): Promise<Outcome> {
  const draftIsWaiting = procedure._status === 'draft' && (await isPublic(procedure.id, order))
  const data = acceptSections(
    procedure,
    said,
    changes.map(({ key }) => key),
  )
  await save(procedure, data, order.publish && !draftIsWaiting, order)
  return 'accepted'
}

/** Does what was planned for one row, inside the import's transaction; `record` is the id of the import's record. */
export async function writeRow(planned: PlannedRow, record: number, order: RunningImport): Promise<Outcome> {
  if (planned.fate === 'new') return create(planned.row.layer, order)
  const { fate, procedure, row } = planned
  await supersedeDifferences(procedure.id, order)
  if (fate === 'same') return same(procedure, row.layer, order)
  if (fate === 'declined') return 'declined'
  if (order.accept) return overwrite(procedure, row.layer, planned.changes, order)
  await noteDifference(planned, record, order)
  return 'differing'
}
