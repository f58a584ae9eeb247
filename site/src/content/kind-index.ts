import type { Teaser } from './teasers.ts'

/** The documents of one kind, found by slug, by id, and listed. Built when first asked. */
export class KindIndex<D extends { readonly id: number; readonly slug: string }, T extends Teaser> {
  readonly all: readonly D[]
  readonly #teaserOf: (document: D) => T
  #bySlug: ReadonlyMap<string, D> | undefined
  #byId: ReadonlyMap<number, D> | undefined
  #newestFirst: readonly T[] | undefined

  constructor(documents: readonly D[], teaserOf: (document: D) => T) {
    this.all = documents
    this.#teaserOf = teaserOf
  }

  withSlug(slug: string): D | null {
    this.#bySlug ??= new Map(this.all.map((document) => [document.slug, document]))
    return this.#bySlug.get(slug) ?? null
  }

  withId(id: number): D | null {
    this.#byId ??= new Map(this.all.map((document) => [document.id, document]))
    return this.#byId.get(id) ?? null
  }

  teaserWithId(id: number): T | null {
    const document = this.withId(id)
    return document === null ? null : this.#teaserOf(document)
  }

  newestFirst(): readonly T[] {
    return (this.#newestFirst ??= this.all.map(this.#teaserOf).toSorted(newerFirst))
  }
}

/** Orders teasers by first publication, the newest first; the id settles ties. */
export function newerFirst(a: Teaser, b: Teaser): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? 1 : -1
  return b.id - a.id || (a.kind < b.kind ? -1 : 1)
}
