import type { Card, SitemapEntry, Teaser } from './teasers.ts'

interface Documented {
  readonly id: number
  readonly slug: string
}

/** The documents of one kind, found by slug, by id, and listed. Each index is built when it is first needed. */
export class KindIndex<D extends Documented, T extends Teaser> {
  readonly all: readonly D[]
  readonly #cardOf: (document: D) => Card<T>
  #bySlug: ReadonlyMap<string, D> | undefined
  #byId: ReadonlyMap<number, D> | undefined
  #cards: readonly Card<T>[] | undefined
  #newestFirst: readonly T[] | undefined

  constructor(documents: readonly D[], cardOf: (document: D) => Card<T>) {
    this.all = documents
    this.#cardOf = cardOf
  }

  withSlug(slug: string): D | null {
    this.#bySlug ??= mapBy(this.all, (document) => document.slug)
    return this.#bySlug.get(slug) ?? null
  }

  withId(id: number): D | null {
    this.#byId ??= mapBy(this.all, (document) => document.id)
    return this.#byId.get(id) ?? null
  }

  teaserWithId(id: number): T | null {
    const document = this.withId(id)
    return document === null ? null : this.#cardOf(document).teaser
  }

  newestFirst(): readonly T[] {
    return (this.#newestFirst ??= this.#inOrder()
      .map((card) => card.teaser)
      .toSorted(newerFirst))
  }

  /** The sitemap's entries in an order that stays when a document is added. */
  sitemap(): readonly SitemapEntry[] {
    return this.#inOrder().map((card) => card.sitemapEntry)
  }

  #inOrder(): readonly Card<T>[] {
    return (this.#cards ??= this.all.map(this.#cardOf).toSorted((a, b) => a.teaser.id - b.teaser.id))
  }
}

/** Orders teasers by first publication, the newest first; the id settles ties. */
export function newerFirst(a: Teaser, b: Teaser): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? 1 : -1
  return b.id - a.id || (a.kind < b.kind ? -1 : 1)
}

function mapBy<D, K>(documents: readonly D[], keyOf: (document: D) => K): ReadonlyMap<K, D> {
  const map = new Map<K, D>()
  for (const document of documents) map.set(keyOf(document), document)
  return map
}
