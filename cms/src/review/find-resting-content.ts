import { restsOn } from '@ward/shared/contract/kinds/procedure/legal-basis'
import { familiesOf, roleOf } from '@ward/shared/contract/kinds/procedure/procedure-family'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { PayloadRequest, Where } from 'payload'
import type { Procedure } from '../generated/payload-types.ts'
import { idsOf, optionalIdOf, textOrNull } from '../publishing/to-contract/parts/references.ts'
import { rootIdOf, toVersion, versionRows } from '../versions-by-date/family-rows.ts'
import type { RestingKind } from './resting-kinds.ts'
import type { BaseDocument } from './lapsed-documents.ts'

/** Public content that rests on a document. */
export interface RestingContent {
  kind: RestingKind
  id: number
  title: string
  /** The document it rests on. */
  document: number
}

type Row = Pick<Procedure, 'id' | 'shortName' | 'newVersionOf' | 'legalBases'>

const isPublished: Where = { _status: { equals: 'published' } }

/** Numbers as sources spell them; the rule compares them without spaces. */
function spellingsOf(documents: readonly BaseDocument[]): string[] {
  return [...new Set(documents.flatMap(({ number }) => (number === null ? [] : [number, number.replace(/\s+/g, '')])))]
}

async function proceduresNaming(documents: readonly BaseDocument[], req: PayloadRequest): Promise<Row[]> {
  const named: Where[] = [{ 'legalBases.document': { in: documents.map(({ id }) => id) } }]
  const spellings = spellingsOf(documents)
  if (spellings.length > 0) named.push({ 'legalBases.number': { in: spellings } })
  const { docs } = await req.payload.find({
    collection: 'procedures',
    where: { and: [isPublished, { or: named }] },
    sort: 'shortName',
    select: { shortName: true, newVersionOf: true, legalBases: true },
    draft: false,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/** The versions among these that nobody follows any more: they rest on old documents for good. */
async function supersededAmong(rows: readonly Row[], moment: Date, req: PayloadRequest): Promise<Set<number>> {
  const roots = [...new Set(rows.map(rootIdOf))]
  const family: Where = { or: [{ id: { in: roots } }, { newVersionOf: { in: roots } }] }
  const members = await versionRows({ and: [isPublished, family] }, req)
  return new Set(
    familiesOf(members.map(toVersion), vietnamDay(moment)).flatMap((one) =>
      one.versions.filter((version) => roleOf(one, version) === 'superseded').map(({ id }) => id),
    ),
  )
}

async function writingsOn(
  kind: Exclude<RestingKind, 'procedures'>,
  documents: readonly BaseDocument[],
  req: PayloadRequest,
): Promise<RestingContent[]> {
  const ids = documents.map(({ id }) => id)
  const { docs } = await req.payload.find({
    collection: kind,
    where: { and: [isPublished, { documents: { in: ids } }] },
    sort: '-firstPublishedAt',
    select: { title: true, documents: true },
    draft: false,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ id, title, documents: on }) =>
    idsOf(on).flatMap((document) => (ids.includes(document) ? [{ kind, id, title, document }] : [])),
  )
}

/** Returns what is public and rests on documents, one entry for each pair. Superseded versions of procedures are left out. */
export async function findRestingContent(documents: readonly BaseDocument[], moment: Date, req: PayloadRequest): Promise<RestingContent[]> {
  if (documents.length === 0) return []
  const rows = await proceduresNaming(documents, req)
  const superseded = await supersededAmong(rows, moment, req)
  const procedures = rows
    .filter(({ id }) => !superseded.has(id))
    .flatMap(({ id, shortName, legalBases }) => {
      const bases = (legalBases ?? []).map(({ document, number }) => ({ document: optionalIdOf(document), number: textOrNull(number) }))
      const named = documents.filter((document) => bases.some((basis) => restsOn(basis, document)))
      return named.map((document) => ({ kind: 'procedures' as const, id, title: shortName, document: document.id }))
    })
  return [...procedures, ...(await writingsOn('articles', documents, req)), ...(await writingsOn('answered-questions', documents, req))]
}
