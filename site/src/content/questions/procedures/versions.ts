import { addresses } from '@ward/shared/contract/addresses'
import type { Procedure } from '@ward/shared/contract/kinds/procedure/procedure'
import {
  addressOfFamily,
  addressOfVersion,
  lastDayOf,
  roleOf,
  validityOfProcedure,
  type ProcedureFamily,
  type VersionRole,
} from '@ward/shared/contract/kinds/procedure/procedure-family'
import type { EditionIndex } from '../../edition/edition-index.ts'
import { question, word } from '../../question.ts'

/** One version of a procedure, with the page of its own text. */
interface VersionEntry {
  readonly address: string
  readonly role: VersionRole
  readonly effectiveFrom: string | null
  /** Day after which it is not to be followed any more. */
  readonly lastDay: string | null
}

/** How the text on a page stands among the versions of its procedure. */
export interface PlaceAmongVersions {
  /** Where the procedure shows whatever is in force, and under what name. */
  readonly family: { readonly address: string; readonly name: string }
  readonly shown: VersionEntry
  /** In the order in which they take effect. */
  readonly versions: readonly VersionEntry[]
}

/** One line of a procedure's public history. */
export interface HistoryEntry {
  readonly day: string
  readonly note: string
  /** Page of the text that was followed until then. */
  readonly before: string | null
}

function entryOf(family: ProcedureFamily<Procedure>, version: Procedure): VersionEntry {
  const { effectiveFrom } = version
  return { address: addressOfVersion(family, version), role: roleOf(family, version), effectiveFrom, lastDay: lastDayOf(family, version) }
}

/** The text that a procedure's older version keeps below the address of the procedure; null when there is none. */
export const earlierProcedure = question(
  [word],
  (index, slug: string): Procedure | null => index.procedurePages.byAddress.get(addresses.earlierVersion(slug))?.procedure ?? null,
)

/** Whether what a page shows is in force on the content's day; null when there is no such page. */
export const validityAt = question([word], (index, address: string) => {
  const page = index.procedurePages.byAddress.get(address)
  if (page === undefined) return null
  return page.role === 'superseded' ? 'expired' : validityOfProcedure(page.procedure, index.today)
})

/** How the text at an address stands among the versions of its procedure; null when there is no such page. */
export const placeAmongVersions = question([word], (index, address: string): PlaceAmongVersions | null => {
  const page = index.procedurePages.byAddress.get(address)
  if (page === undefined) return null
  const { family, role } = page
  const shown = role === 'current' ? family.current : page.procedure
  return {
    family: { address: addressOfFamily(family), name: family.current.shortName },
    shown: entryOf(family, shown),
    versions: family.versions.map((version) => entryOf(family, version)),
  }
})

/** What was changed in the text at an address and in those before it, the newest first. */
export const historyAt = question([word], (index, address: string): readonly HistoryEntry[] => historyOf(index, address))

function historyOf({ procedurePages, today }: EditionIndex, address: string): readonly HistoryEntry[] {
  const page = procedurePages.byAddress.get(address)
  if (page === undefined) return []
  const { family, role } = page
  const shown = role === 'current' ? family.current : page.procedure
  const entries = family.versions.slice(0, family.versions.indexOf(shown) + 1).flatMap((version, place, before) => {
    const earlier = before[place - 1]
    const notes = version.history.map(({ day, note }) => ({ day, note, before: null }))
    if (earlier === undefined || version.effectiveFrom === null || version.effectiveFrom > today) return notes
    return [{ day: version.effectiveFrom, note: 'Áp dụng quy định mới.', before: addressOfVersion(family, earlier) }, ...notes]
  })
  return entries.toReversed().toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
}
