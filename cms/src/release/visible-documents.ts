import { addresses } from '@ward/shared/contract/addresses'
import { documentKinds, type Content } from '@ward/shared/contract/content'
import { addressOfFamily, addressOfVersion, familiesOf } from '@ward/shared/contract/kinds/procedure/procedure-family'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import { ownerKey, type PageOwner } from './release.ts'

/** The documents a content shows. */
export interface VisibleDocuments {
  /** The document whose text stands at each address. */
  readonly byAddress: ReadonlyMap<string, PageOwner>
  /** The slug of each document, by `kind/id`. */
  readonly slugs: ReadonlyMap<string, string>
}

function placeProcedures(content: Content, byAddress: Map<string, PageOwner>): void {
  const own = (id: number): PageOwner => ({ kind: 'procedures', id })
  for (const family of familiesOf(content.procedures, vietnamDay(content.moment))) {
    for (const version of family.versions) byAddress.set(addressOfVersion(family, version), own(version.id))
    byAddress.set(addressOfFamily(family), own(family.current.id))
  }
}

/** Returns the documents a content shows, with their addresses and slugs. */
export function visibleDocuments(content: Content): VisibleDocuments {
  const byAddress = new Map<string, PageOwner>()
  const slugs = new Map<string, string>()
  for (const kind of documentKinds) {
    for (const { id, slug } of content[kind]) {
      if (kind !== 'procedures') byAddress.set(addresses.document(kind, slug), { kind, id })
      slugs.set(ownerKey({ kind, id }), slug)
    }
  }
  placeProcedures(content, byAddress)
  return { byAddress, slugs }
}
