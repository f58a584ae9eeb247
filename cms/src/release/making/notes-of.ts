import { addresses } from '@ward/shared/contract/addresses'
import type { DocumentKind } from '@ward/shared/contract/content'
import type { VisibleDocuments } from '../visible-documents.ts'

/** That a document has, or once had, an address. */
export interface AddressClaim {
  readonly kind: DocumentKind
  readonly slug: string
  readonly documentId: number
  /** UTC instant from which visitors may know of it. */
  readonly since: string
}

interface Claims {
  claims: Iterable<AddressClaim>
  visible: VisibleDocuments
  /** Documents that were never live because they are broken, by `kind/id`. */
  neverLive: ReadonlySet<string>
  moment: string
}

/** Returns what a release answers at addresses that have no page: where old slugs lead, and what is gone for good. Sorted, so that equal notes are equal bytes. */
export function notesOf({ claims, visible, neverLive, moment }: Claims): { redirects: Record<string, string>; gone: string[] } {
  const redirects: [string, string][] = []
  const gone: string[] = []
  for (const { kind, slug, documentId, since } of claims) {
    const key = `${kind}/${documentId}`
    if (since > moment || neverLive.has(key)) continue
    const slugNow = visible.slugs.get(key)
    if (slugNow === slug) continue
    const address = addresses.document(kind, slug)
    if (slugNow === undefined) {
      gone.push(address)
      continue
    }
    redirects.push([address, addresses.document(kind, slugNow)])
    const earlier = addresses.earlierVersion(slugNow)
    if (kind === 'procedures' && visible.byAddress.has(earlier)) redirects.push([addresses.earlierVersion(slug), earlier])
  }
  redirects.sort(([a], [b]) => (a < b ? -1 : 1))
  return { redirects: Object.fromEntries(redirects), gone: gone.sort() }
}
