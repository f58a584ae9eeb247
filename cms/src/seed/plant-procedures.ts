import type { RequiredDataFromCollectionSlug } from 'payload'
import { storedDay } from '../fields/stored-day.ts'
import type { StarterProcedure } from './content/types.ts'
import type { Seeder } from './seeder.ts'

type ProcedureData = RequiredDataFromCollectionSlug<'procedures'>

interface Places {
  topicIds: (slugs: readonly string[]) => number[]
  documentIdOf: (number: string | null) => number | null
}

function toLegalBasis(basis: StarterProcedure['legalBases'][number], { documentIdOf }: Places) {
  return {
    ...basis,
    issuedDay: storedDay(basis.issuedDay),
    effectiveFrom: storedDay(basis.effectiveFrom),
    effectiveUntil: storedDay(basis.effectiveUntil),
    document: documentIdOf(basis.number),
  }
}

function toProcedureData({ related: _related, ...procedure }: StarterProcedure, places: Places): ProcedureData {
  return {
    ...procedure,
    topics: places.topicIds(procedure.topics),
    decision: { ...procedure.decision, day: storedDay(procedure.decision.day) },
    legalBases: procedure.legalBases.map((basis) => toLegalBasis(basis, places)),
    effectiveFrom: storedDay(procedure.effectiveFrom),
    effectiveUntil: storedDay(procedure.effectiveUntil),
    source: { url: procedure.source.url, comparedDay: storedDay(procedure.source.comparedDay) },
  }
}

/** Plants procedures and returns the ids of all by code. They are drafts first, since each may name a later one as related. */
export async function plantProcedures(
  seeder: Seeder,
  procedures: readonly StarterProcedure[],
  places: Places,
): Promise<Map<string, number>> {
  const { payload, as } = seeder
  const ids = new Map<string, number>()
  const fresh: { id: number; related: string[] }[] = []
  for (const procedure of procedures) {
    const { id, isNew } = await seeder.ensure('procedures', { code: { equals: procedure.code }, newVersionOf: { exists: false } }, () =>
      payload.create({ collection: 'procedures', data: { ...toProcedureData(procedure, places), _status: 'draft' }, draft: true, ...as }),
    )
    ids.set(procedure.code, id)
    if (isNew) fresh.push({ id, related: procedure.related })
  }
  for (const { id, related } of fresh) {
    const known = related.flatMap((code) => ids.get(code) ?? [])
    await payload.update({ collection: 'procedures', id, data: { related: known, _status: 'published' }, draft: false, ...as })
  }
  return ids
}
