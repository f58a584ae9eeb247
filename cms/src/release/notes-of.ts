import { addresses } from '@ward/shared/contract/addresses'
import type { DocumentKind } from '@ward/shared/contract/content'

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
  /** Slug of each document that is visible now, by `kind/id`. */
  visibleSlugs: ReadonlyMap<string, string>
  /** Addresses of the pages of visible documents. */
  visibleAddresses: ReadonlySet<string>
  /** Documents that were never live because they are broken, by `kind/id`. */
  neverLive: ReadonlySet<string>
  moment: string
}

/** Returns what a release answers at addresses that have no page: where old slugs lead, and what is gone for good. Sorted, so that equal notes are equal bytes. */
export function notesOf({ claims, visibleSlugs, visibleAddresses, neverLive, moment }: Claims): {
  redirects: Record<string, string>
  gone: string[]
} {
  const redirects: [string, string][] = []
  const gone: string[] = []
  for (const { kind, slug, documentId, since } of claims) {
    const key = `${kind}/${documentId}`
    if (since > moment || neverLive.has(key)) continue
    const slugNow = visibleSlugs.get(key)
    if (slugNow === slug) continue
    const address = addresses.document(kind, slug)
    if (slugNow === undefined) {
      gone.push(address)
      continue
    }
    redirects.push([address, addresses.document(kind, slugNow)])
    const earlier = addresses.earlierVersion(slugNow)
    if (kind === 'procedures' && visibleAddresses.has(earlier)) redirects.push([addresses.earlierVersion(slug), earlier])
  }
  redirects.sort(([a], [b]) => (a < b ? -1 : 1))
  return { redirects: Object.fromEntries(redirects), gone: gone.sort() }
}
