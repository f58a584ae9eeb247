import { addresses, slugOfServiceLevel, type ServiceLevelSlug } from '@ward/shared/contract/addresses'
import type { Procedure } from '@ward/shared/contract/kinds/procedure/procedure'
import { validityOfProcedure } from '@ward/shared/contract/kinds/procedure/procedure-family'
import { compareVietnamese } from '@ward/shared/text/alphabetical'
import type { EditionIndex } from '../../edition/edition-index.ts'
import { question, whole, word } from '../../question.ts'
import type { ProcedureTeaser } from '../../edition/teasers.ts'

export interface FieldEntry {
  readonly slug: string
  readonly address: string
  readonly name: string
}

/** What the page of a slug shows: the version of the procedure that is in force, or the version that has this slug to itself. */
export const procedure = question(
  [word],
  (index, slug: string): Procedure | null => index.procedurePages.byAddress.get(addresses.document('procedures', slug))?.procedure ?? null,
)

/** Which procedures are not in force on the content's day, by slug. */
export const proceduresOutOfForce = question([], (index) => {
  const pairs = index.content.procedures.map((document) => ({ slug: document.slug, validity: validityOfProcedure(document, index.today) }))
  const out = pairs.filter(({ validity }) => validity !== 'in-force').toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  return Object.fromEntries(out.map(({ slug, validity }) => [slug, validity]))
})

/** Every procedure by short name in Vietnamese order. */
export const proceduresByName = question([], (index) => index.proceduresByName())

/** The procedures in force that editors weigh most, the heaviest first. */
export const weightiestProcedures = question([whole], (index, count: number): readonly ProcedureTeaser[] =>
  index
    .proceduresByName()
    .filter(({ id }) => isInForce(index, id))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, count),
)

/** The fields procedures belong to, in Vietnamese order. */
export const fields = question([], (index): readonly FieldEntry[] =>
  [...index.proceduresByField()]
    .map(([slug, procedures]) => entryOf(slug, procedures))
    .toSorted((a, b) => compareVietnamese(a.name, b.name)),
)

/** The fields of the heaviest procedures, and among equals those with the most procedures, first. */
export const mainFields = question([whole], (index, count: number): readonly FieldEntry[] =>
  [...index.proceduresByField()]
    .map(([slug, procedures]) => ({ entry: entryOf(slug, procedures), weight: heaviestOf(procedures), count: procedures.length }))
    .toSorted((a, b) => b.weight - a.weight || b.count - a.count || compareVietnamese(a.entry.name, b.entry.name))
    .slice(0, count)
    .map(({ entry }) => entry),
)

/** How many procedures a field has. */
export const procedureCount = question([word], (index, fieldSlug: string) => index.proceduresByField().get(fieldSlug)?.length ?? 0)

/** A field and its procedures by name; null when no procedure belongs to it. */
export const field = question([word], (index, slug: string) => {
  const procedures = index.proceduresByField().get(slug)
  return procedures === undefined ? null : { ...entryOf(slug, procedures), procedures }
})

/** The procedures of a service level by name. */
export const proceduresOfLevel = question([word], (index, level: string): readonly ProcedureTeaser[] => ofLevel(index, level))

/** How many procedures each service level has. */
export const levelCounts = question([], (index): Record<ServiceLevelSlug, number> => ({
  'toan-trinh': ofLevel(index, 'toan-trinh').length,
  'mot-phan': ofLevel(index, 'mot-phan').length,
  'cung-cap-thong-tin': ofLevel(index, 'cung-cap-thong-tin').length,
}))

function ofLevel(index: EditionIndex, level: string): readonly ProcedureTeaser[] {
  return index.proceduresByName().filter(({ serviceLevel }) => serviceLevel !== null && slugOfServiceLevel[serviceLevel] === level)
}

function heaviestOf(procedures: readonly ProcedureTeaser[]): number {
  return procedures.reduce((heaviest, { weight }) => Math.max(heaviest, weight), 0)
}

function isInForce(index: EditionIndex, id: number): boolean {
  const document = index.procedures.withId(id)
  return document !== null && validityOfProcedure(document, index.today) === 'in-force'
}

function entryOf(slug: string, procedures: readonly ProcedureTeaser[]): FieldEntry {
  return { slug, address: addresses.proceduresOfField(slug), name: procedures[0]?.field ?? slug }
}
