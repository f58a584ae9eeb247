import type { Fault, PageOwner, PageRecord } from '../release.ts'

interface ReleaseToCheck {
  pages: ReadonlyMap<string, PageRecord>
  /** Addresses rendered for this release; the links of others were checked before. */
  rendered: readonly string[]
  /** Pages the release before had and this one has not. */
  removed: readonly string[]
  plainFiles: ReadonlySet<string>
  redirects: Readonly<Record<string, string>>
  gone: readonly string[]
  /** Address of every visible document, with its owner. */
  documentAddresses: ReadonlyMap<string, PageOwner>
  ownerOf: (address: string) => PageOwner | null
}

/** Addresses the web server answers itself. */
const answeredByServer = new Set(['/suc-khoe'])

function everyDocumentHasItsPage({ pages, documentAddresses }: ReleaseToCheck): Fault[] {
  return [...documentAddresses].flatMap(([address, owner]) =>
    pages.has(address)
      ? []
      : [
          {
            address,
            owner,
            sentence: 'Chưa dựng được trang cho nội dung này; hãy báo quản trị.',
            detail: `${address} has a visible document and no page`,
          },
        ],
  )
}

function linksLeadSomewhere(release: ReleaseToCheck): Fault[] {
  const { pages, plainFiles, redirects, ownerOf } = release
  const gone = new Set(release.gone)
  const leadsSomewhere = (link: string) =>
    pages.has(link) || plainFiles.has(link.slice(1)) || Object.hasOwn(redirects, link) || gone.has(link) || answeredByServer.has(link)
  return release.rendered.flatMap((address) => {
    const broken = pages.get(address)?.links.filter((link) => !leadsSomewhere(link)) ?? []
    return broken.map((link) => ({
      address,
      owner: ownerOf(address),
      sentence: `Liên kết “${link}” dẫn tới một trang không có; hãy sửa liên kết rồi đăng lại.`,
      detail: `${address} links to ${link}, which leads nowhere`,
    }))
  })
}

function noDocumentIsLostWithoutAReason({ removed, redirects, gone, ownerOf }: ReleaseToCheck): Fault[] {
  const reasons = new Set([...gone, ...Object.keys(redirects)])
  return removed.flatMap((address) =>
    ownerOf(address) === null || reasons.has(address)
      ? []
      : [
          {
            address,
            owner: null,
            sentence: 'Một trang biến mất không rõ lý do; trang cũ được giữ nguyên.',
            detail: `${address} is lost without a reason`,
          },
        ],
  )
}

/** Returns what is wrong with a release; nothing when it may go live. External links are not looked at. */
export function checkRelease(release: ReleaseToCheck): Fault[] {
  const withoutPage = everyDocumentHasItsPage(release)
  if (withoutPage.length > 0) return withoutPage
  return [...linksLeadSomewhere(release), ...noDocumentIsLostWithoutAReason(release)]
}
