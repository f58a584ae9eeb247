import type { DocumentKind } from './content.ts'
import type { ServiceLevel } from './kinds/procedure/procedure.ts'

/** Section of the site each kind of document lives in, without the base path. */
export const sectionOf: Record<DocumentKind, string> = {
  articles: '/tin-tuc',
  procedures: '/thu-tuc',
  'broadcast-scripts': '/phat-thanh',
  commendations: '/guong-dien-hinh',
  documents: '/van-ban',
  'answered-questions': '/hoi-dap',
}

/** Service levels (mức độ dịch vụ công trực tuyến) as they stand in addresses. */
export const slugOfServiceLevel = {
  full: 'toan-trinh',
  partial: 'mot-phan',
  information: 'cung-cap-thong-tin',
} as const satisfies Record<ServiceLevel, string>

export type ServiceLevelSlug = (typeof slugOfServiceLevel)[ServiceLevel]

/** Whom procedures are for, as it stands in addresses: people, or businesses and organisations. */
export const audienceSlugs = ['nguoi-dan', 'doanh-nghiep'] as const

export type AudienceSlug = (typeof audienceSlugs)[number]

/**
 * Every address of the site, without the base path.
 *
 * Pages of lists are numbered from 1, the oldest, so that older pages stay as they are when something new arrives; the
 * section itself shows the newest. Months are `YYYY-MM` in Việt Nam.
 *
 * @example addresses.document('articles', 'le-ra-quan') // '/tin-tuc/le-ra-quan'
 * @example addresses.proceduresOfLevel(slugOfServiceLevel.full) // '/thu-tuc/muc-do/toan-trinh'
 */
export const addresses = {
  home: '/',
  about: '/gioi-thieu',
  channels: '/kenh-chinh-thuc',
  siteMap: '/so-do-trang',
  search: '/tim-kiem',
  /** What is loaded to search procedures. */
  searchFile: '/tim-kiem/chi-muc.json',
  /** What is loaded beside it to find the newest documents of other kinds. */
  searchMore: '/tim-kiem/noi-dung.json',
  notFound: '/404',
  gone: '/410',
  sitemapXml: '/sitemap.xml',
  /** Sitemap of the pages that are not documents. */
  pagesSitemap: '/sitemap/trang.xml',
  robots: '/robots.txt',
  feed: '/rss.xml',
  topics: '/chu-de',
  topic: (slug: string) => `/chu-de/${slug}`,
  topicPage: (slug: string, page: number) => `/chu-de/${slug}/trang/${page}`,
  section: (kind: DocumentKind) => sectionOf[kind],
  sectionPage: (kind: DocumentKind, page: number) => `${sectionOf[kind]}/trang/${page}`,
  sectionFeed: (kind: DocumentKind) => `${sectionOf[kind]}/rss.xml`,
  sectionSitemap: (kind: DocumentKind) => `/sitemap${sectionOf[kind]}.xml`,
  document: (kind: DocumentKind, slug: string) => `${sectionOf[kind]}/${slug}`,
  /** The text of a procedure that a newer version took the address of. */
  earlierVersion: (slug: string) => `/thu-tuc/${slug}/quy-dinh-cu`,
  /** How many of the ward's procedures are on the site. */
  disclosure: '/thu-tuc/cong-khai',
  newsOfMonth: (month: string) => `/tin-tuc/thang/${month}`,
  proceduresOfField: (fieldSlug: string) => `/thu-tuc/linh-vuc/${fieldSlug}`,
  /** All procedures of a field in full, to be put up on paper. */
  postingOfField: (fieldSlug: string) => `/thu-tuc/linh-vuc/${fieldSlug}/niem-yet`,
  proceduresOfLevel: (level: ServiceLevelSlug) => `/thu-tuc/muc-do/${level}`,
  proceduresOfAudience: (audience: AudienceSlug) => `/thu-tuc/doi-tuong/${audience}`,
  proceduresByLetter: '/thu-tuc/a-z',
  lifeEvent: (slug: string) => `/thu-tuc/su-kien/${slug}`,
} as const

/** Slugs no document may take, because its section uses them for lists. The contract refuses them. */
export const reservedSlugs: readonly string[] = ['trang', 'thang', 'linh-vuc', 'muc-do', 'doi-tuong', 'su-kien', 'a-z', 'cong-khai', 'rss']

/**
 * Returns the base path of a base address: empty, or starting with a slash and ending without one. Throws RangeError when
 * the text is no web address.
 *
 * @example basePathOf('https://thanhhoa.gov.vn/cchc') // '/cchc'
 * @example basePathOf('https://truclam.thanhhoa.gov.vn') // ''
 */
export function basePathOf(baseAddress: string): string {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/.exec(baseAddress)?.[1]
  if (path === undefined) throw new RangeError(`Not a web address: ${baseAddress}`)
  return path.replace(/\/+$/, '')
}

/**
 * Returns the file of a release that holds an address, relative to the release's folder.
 *
 * @example fileOf('/') // 'index.html'
 * @example fileOf('/tin-tuc/le-ra-quan') // 'tin-tuc/le-ra-quan.html'
 * @example fileOf('/rss.xml') // 'rss.xml'
 */
export function fileOf(address: string): string {
  if (address === '/') return 'index.html'
  const path = address.slice(1)
  return /\.[A-Za-z0-9]+$/.test(path) ? path : `${path}.html`
}
