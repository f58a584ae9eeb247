import { addresses, audienceSlugs } from '@ward/shared/contract/addresses'
import { documentKinds, type DocumentKind } from '@ward/shared/contract/content'
import type { EditionIndex } from './edition/edition-index.ts'
import { olderPagesOf } from './edition/paging.ts'

/** Returns every address of an edition without the base path, in no promised order. */
export function addressesOf(index: EditionIndex): string[] {
  return [...fixedAddresses, ...documentKinds.flatMap((kind) => addressesOfKind(index, kind)), ...groupAddresses(index)]
}

const fixedAddresses = [
  addresses.home,
  addresses.about,
  addresses.channels,
  addresses.siteMap,
  addresses.search,
  addresses.searchFile,
  addresses.searchMore,
  addresses.topics,
  addresses.notFound,
  addresses.gone,
  addresses.sitemapXml,
  addresses.pagesSitemap,
  addresses.robots,
  addresses.feed,
  addresses.disclosure,
  addresses.proceduresByLetter,
  ...audienceSlugs.map(addresses.proceduresOfAudience),
  addresses.proceduresOfLevel('toan-trinh'),
  addresses.proceduresOfLevel('mot-phan'),
  addresses.proceduresOfLevel('cung-cap-thong-tin'),
]

function addressesOfKind({ content, procedurePages }: EditionIndex, kind: DocumentKind): string[] {
  const documents: readonly { readonly slug: string }[] = content[kind]
  const own = kind === 'procedures' ? procedurePages.byAddress.keys() : documents.map(({ slug }) => addresses.document(kind, slug))
  // Procedures stand on one list by name.
  const pages = kind === 'procedures' ? 0 : olderPagesOf(documents.length)
  return [
    addresses.section(kind),
    addresses.sectionFeed(kind),
    addresses.sectionSitemap(kind),
    ...own,
    ...pageNumbers(pages).map((page) => addresses.sectionPage(kind, page)),
  ]
}

function groupAddresses(index: EditionIndex): string[] {
  return [
    ...[...index.newsByMonth().keys()].map(addresses.newsOfMonth),
    ...[...index.proceduresByField().keys()].flatMap((field) => [addresses.proceduresOfField(field), addresses.postingOfField(field)]),
    ...index.content['life-events'].map(({ slug }) => addresses.lifeEvent(slug)),
    ...index.content.topics.flatMap(({ id, slug }) => [
      addresses.topic(slug),
      ...pageNumbers(olderPagesOf(index.byTopic().get(id)?.length ?? 0)).map((page) => addresses.topicPage(slug, page)),
    ]),
  ]
}

function pageNumbers(pages: number): number[] {
  return Array.from({ length: pages }, (_, position) => position + 1)
}
