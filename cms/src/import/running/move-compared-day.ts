import { vietnamDay } from '@ward/shared/text/vietnam-day'
import { storedDay } from '../../fields/stored-day.ts'
import type { Procedure } from '../../generated/payload-types.ts'
import type { NationalLayer } from '../national/layer.ts'
import { compare } from '../comparison/compare.ts'
import { proceduresOf } from './find-stored.ts'
import type { RunningImport } from './order.ts'

const isOlder = ({ source }: Procedure, day: string) => !source?.comparedDay || vietnamDay(source.comparedDay) < day

/** Writes the day into the newest version of a procedure, draft or not. */
async function moveInVersion(id: number, { comparedDay, payload, req }: RunningImport): Promise<void> {
  await payload.db.updateVersion({
    collection: 'procedures',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    versionData: { version: { source: { comparedDay: storedDay(comparedDay) } } },
    returning: false,
    req,
  })
}

/** Writes the day into the public row and asks for its page: nothing else of it changes, and no version is made. */
async function movePublicDay({ id, title }: Procedure, { comparedDay, payload, req, user }: RunningImport): Promise<void> {
  await payload.db.updateOne({
    collection: 'procedures',
    id,
    data: { source: { comparedDay: storedDay(comparedDay) } },
    returning: false,
    req,
  })
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
  await moveInVersion(newest.id, order)
  const stored = (await proceduresOf(order, [newest.id], false)).get(newest.id)
  if (stored === undefined || !isOlder(stored, order.comparedDay) || compare(stored, said).length > 0) return
  if (stored._status === 'published') await movePublicDay(stored, order)
  else
    await order.payload.db.updateOne({
      collection: 'procedures',
      id: stored.id,
      data: { source: { comparedDay: storedDay(order.comparedDay) } },
      returning: false,
      req: order.req,
    })
}
