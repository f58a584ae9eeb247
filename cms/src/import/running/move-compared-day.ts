import { vietnamDay } from '@ward/shared/text/vietnam-day'
import { storedDay } from '../../fields/stored-day.ts'
import type { Procedure } from '../../generated/payload-types.ts'
import type { NationalLayer } from '../national/layer.ts'
import { compare } from '../comparison/compare.ts'
import { proceduresOf } from '../planning/find-stored.ts'
import type { RunningImport } from './order.ts'

const isOlder = ({ source }: Procedure, day: string) => !source?.comparedDay || vietnamDay(source.comparedDay) < day

/** The day as it is stored; the time of the last change stays, since nobody changed anything. */
const dayOf = ({ updatedAt }: Procedure, { comparedDay }: RunningImport) => ({ source: { comparedDay: storedDay(comparedDay) }, updatedAt })

/** Writes the day into the newest version of a procedure, draft or not. The adapter writes single columns only to a row named by its id; otherwise it replaces the row. */
async function moveInVersion(newest: Procedure, order: RunningImport): Promise<void> {
  const { payload, req } = order
  const { docs } = await payload.findVersions({
    collection: 'procedures',
    where: { and: [{ parent: { equals: newest.id } }, { latest: { equals: true } }] },
    select: { parent: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [version] = docs
  if (version === undefined) throw new Error(`Procedure ${newest.id} has no version.`)
  await payload.db.updateVersion({
    collection: 'procedures',
    id: version.id,
    versionData: { version: dayOf(newest, order), updatedAt: newest.updatedAt },
    returning: false,
    req,
  })
}

/** Writes the day into the stored row: nothing else of it changes, and no version is made. */
async function moveInRow(stored: Procedure, order: RunningImport): Promise<void> {
  await order.payload.db.updateOne({
    collection: 'procedures',
    id: stored.id,
    data: dayOf(stored, order),
    returning: false,
    req: order.req,
  })
}

async function askForPage({ id, title }: Procedure, { payload, req, user }: RunningImport): Promise<void> {
  await payload.create({
    collection: 'changes',
    data: { kind: 'procedures', documentId: id, documentTitle: title, event: 'changed', by: user.id, state: 'waiting' },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Notes that the newest text of a procedure was compared and is the same. The day moves forward only; the public one moves when the public text is the same too. */
export async function moveComparedDay(newest: Procedure, said: NationalLayer, order: RunningImport): Promise<void> {
  if (!isOlder(newest, order.comparedDay)) return
  await moveInVersion(newest, order)
  const stored = (await proceduresOf(order, [newest.id], false)).get(newest.id)
  if (stored === undefined || !isOlder(stored, order.comparedDay) || compare(stored, said).length > 0) return
  await moveInRow(stored, order)
  if (stored._status === 'published') await askForPage(stored, order)
}
