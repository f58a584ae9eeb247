import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Payload, PayloadRequest } from 'payload'
import { storedDay } from '../../fields/stored-day.ts'
import { usualWardBodies } from '@ward/shared/register/responsibility'
import { importingContext } from '../entry/handmade-decisions.ts'
import type { EntryFacts, StoredEntry } from './plan.ts'

/** A request inside a transaction, in somebody's name. */
export type RegisterRequest = Pick<PayloadRequest, 'user'> & Partial<Pick<PayloadRequest, 'transactionID'>>

/** Returns every entry of the register, by code. */
export async function readRegister(payload: Payload, req: RegisterRequest): Promise<StoredEntry[]> {
  const { docs } = await payload.find({
    collection: 'register-entries',
    sort: 'code',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ createdAt: _created, updatedAt: _updated, ...row }) => ({
    ...row,
    executing: row.executing ?? '',
    issuer: row.issuer ?? null,
    levels: row.levels ?? null,
    decision: row.decision ?? null,
    decidedByHand: row.decidedByHand ?? false,
    source: { name: row.source.name, day: vietnamDay(row.source.day) },
  }))
}

/** Returns the words that tell an agency of the ward: the ward's own, or the usual ones until it has some. */
export async function readWardBodies(payload: Payload, req: RegisterRequest): Promise<readonly string[]> {
  const { wardBodies } = await payload.findGlobal({ slug: 'register-rules', depth: 0, overrideAccess: true, req })
  return wardBodies === null || wardBodies === undefined || wardBodies.length === 0 ? usualWardBodies : wardBodies
}

const toData = ({ source, ...facts }: EntryFacts) => ({ ...facts, source: { name: source.name, day: storedDay(source.day) ?? '' } })

/** Writes one entry, new or known, by the rules for the request's user. */
export async function writeEntry(payload: Payload, entry: EntryFacts | StoredEntry, req: RegisterRequest): Promise<void> {
  const shared = {
    collection: 'register-entries',
    depth: 0,
    overrideAccess: false,
    user: req.user,
    context: { ...importingContext },
    req,
  } as const
  if ('id' in entry) {
    const { id, ...facts } = entry
    await payload.update({ ...shared, id, data: toData(facts) })
  } else await payload.create({ ...shared, data: toData(entry) })
}
