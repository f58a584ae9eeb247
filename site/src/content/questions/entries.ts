import { addresses, audienceSlugs, type AudienceSlug } from '@ward/shared/contract/addresses'
import type { LifeEvent } from '@ward/shared/contract/kinds/life-event'
import { isFor } from '../edition/audience-of.ts'
import type { EditionIndex } from '../edition/edition-index.ts'
import type { ProcedureTeaser } from '../edition/teasers.ts'
import { question, word } from '../question.ts'

/** A life event as lists show it. */
export interface LifeEventEntry {
  readonly address: string
  readonly name: string
  readonly picture: number | null
}

/** The life events in the editors' order. */
export const lifeEvents = question([], ({ content }): readonly LifeEventEntry[] =>
  content['life-events']
    .toSorted((a, b) => a.order - b.order || a.id - b.id)
    .map(({ slug, name, picture }) => ({ address: addresses.lifeEvent(slug), name, picture })),
)

export const lifeEvent = question(
  [word],
  ({ content }, slug: string): LifeEvent | null => content['life-events'].find((event) => event.slug === slug) ?? null,
)

/** The procedures an audience may ask for, by name. */
export const proceduresFor = question([word], (index, audience: string): readonly ProcedureTeaser[] => {
  const known = audienceSlugs.find((slug) => slug === audience)
  return known === undefined ? [] : ofAudience(index, known)
})

/** How many procedures each audience may ask for. */
export const audienceCounts = question([], (index): Record<AudienceSlug, number> => ({
  'nguoi-dan': ofAudience(index, 'nguoi-dan').length,
  'doanh-nghiep': ofAudience(index, 'doanh-nghiep').length,
}))

function ofAudience(index: EditionIndex, audience: AudienceSlug): readonly ProcedureTeaser[] {
  return index.proceduresByName().filter(({ id }) => isFor(audience, index.procedures.withId(id)?.audiences ?? []))
}
