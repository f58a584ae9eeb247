import type { Article } from '@ward/shared/contract/kinds/article'
import { basisKeysOf, keyOfBasis } from '@ward/shared/contract/kinds/procedure/legal-basis'
import type { Procedure } from '@ward/shared/contract/kinds/procedure/procedure'
import { addressOfFamily, addressOfVersion } from '@ward/shared/contract/kinds/procedure/procedure-family'
import { compareVietnamese } from '@ward/shared/text/alphabetical'
import type { EditionIndex } from '../../edition/edition-index.ts'
import type { KindIndex } from '../../edition/kind-index.ts'
import type { ProcedurePage } from '../../edition/procedure-pages.ts'
import type { Teaser } from '../../edition/teasers.ts'
import { question, word } from '../../question.ts'
import type { Link } from '../links.ts'

/** A procedure that rests on a document, in the version that does. */
interface RestingProcedure extends Link {
  /** First day of a version that is still to come; null for what is in force. */
  readonly from: string | null
}

/** What rests on an administrative document. */
export interface Resting {
  readonly procedures: readonly RestingProcedure[]
  readonly articles: readonly Link[]
  readonly answers: readonly Link[]
}

/** What names the documents it rests on by their ids. */
type Writing = Pick<Article, 'id' | 'slug' | 'documents'>

/** What rests on documents, in one edition. */
interface Resters {
  readonly procedures: ReadonlyMap<string, readonly RestingProcedure[]>
  readonly articles: ReadonlyMap<number, readonly Link[]>
  readonly answers: ReadonlyMap<number, readonly Link[]>
}

/** The procedures whose legal bases name a document, and the articles and answers that rest on it; null when the document is not there. */
export const restingOn = question([word], (index, slug: string): Resting | null => {
  const document = index.documents.withSlug(slug)
  if (document === null) return null
  const { procedures, articles, answers } = restersOf(index)
  const found = basisKeysOf(document).flatMap((key) => procedures.get(key) ?? [])
  const eachOnce = [...new Map(found.map((procedure) => [procedure.address, procedure])).values()]
  return {
    procedures: eachOnce.toSorted((a, b) => compareVietnamese(a.title, b.title) || (a.address < b.address ? -1 : 1)),
    articles: articles.get(document.id) ?? [],
    answers: answers.get(document.id) ?? [],
  }
})

const known = new WeakMap<EditionIndex, Resters>()

function restersOf(index: EditionIndex): Resters {
  const before = known.get(index)
  if (before !== undefined) return before
  const fresh = {
    procedures: proceduresByBasis(index),
    articles: byDocument(index.articles),
    answers: byDocument(index.answeredQuestions),
  }
  known.set(index, fresh)
  return fresh
}

const keysOfProcedures = new WeakMap<Procedure, readonly string[]>()

/** Reads the legal bases of a procedure once: it is the same object in every edition. */
function keysOf(procedure: Procedure): readonly string[] {
  const before = keysOfProcedures.get(procedure)
  if (before !== undefined) return before
  const keys = [...new Set(procedure.legalBases.map(keyOfBasis).filter((key) => key !== null))]
  keysOfProcedures.set(procedure, keys)
  return keys
}

function proceduresByBasis({ procedurePages }: EditionIndex): Resters['procedures'] {
  const pages = [...procedurePages.byVersion.values()].filter(({ role }) => role !== 'superseded')
  const pairs = pages.flatMap((page) => keysOf(page.procedure).map((key) => ({ key, procedure: linkTo(page) })))
  return mapOfLists(pairs.map(({ key, procedure }): [string, RestingProcedure] => [key, procedure]))
}

function linkTo({ family, procedure, role }: ProcedurePage): RestingProcedure {
  const isUpcoming = role === 'upcoming'
  return {
    address: isUpcoming ? addressOfVersion(family, procedure) : addressOfFamily(family),
    title: procedure.shortName,
    from: isUpcoming ? procedure.effectiveFrom : null,
  }
}

function byDocument<W extends Writing, T extends Teaser>(writings: KindIndex<W, T>): ReadonlyMap<number, readonly Link[]> {
  return mapOfLists(
    writings
      .newestFirst()
      .flatMap(({ id, address, title }) =>
        (writings.withId(id)?.documents ?? []).map((document): [number, Link] => [document, { address, title }]),
      ),
  )
}

function mapOfLists<K, V>(pairs: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> {
  const groups = Map.groupBy(pairs, ([key]) => key)
  return new Map([...groups].map(([key, group]): [K, readonly V[]] => [key, group.map(([, value]) => value)]))
}
