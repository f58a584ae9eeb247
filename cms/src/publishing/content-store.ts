import { addresses } from '@ward/shared/contract/addresses'
import {
  contentKinds,
  documentKinds,
  isVisible,
  type Content,
  type ContentKind,
  type KindTypes,
} from '@ward/shared/contract/content'
import type { Ward } from '@ward/shared/contract/ward'
import type { AddressClaim } from '../release/notes-of.ts'
import { ownerKey, type PageOwner } from '../release/release.ts'

type Shelves = { [K in ContentKind]: Map<number, KindTypes[K]> }

/** A document as it was loaded: keeping the contract, breaking it, or not public any more. */
export type Loaded<K extends ContentKind = ContentKind> = { kind: K; id: number } & (
  | { state: 'good'; document: KindTypes[K] }
  | { state: 'broken'; sentence: string }
  | { state: 'absent' }
)

function emptyShelves(): Shelves {
  return {
    articles: new Map(),
    procedures: new Map(),
    'broadcast-scripts': new Map(),
    commendations: new Map(),
    documents: new Map(),
    topics: new Map(),
    media: new Map(),
  }
}

/** The published content in memory, as the contract has it, with the documents that are set aside. */
export class ContentStore {
  readonly #shelves = emptyShelves()
  readonly #claims = new Map<string, AddressClaim>()
  readonly #setAside = new Map<string, PageOwner & { sentence: string }>()
  /** How each document stood in the last live release, for those loaded since. */
  readonly #undo = new Map<string, () => void>()
  #ward: Ward | null = null

  /** Takes in what was loaded. A document that breaks the contract stays as it was last live. */
  take<K extends ContentKind>(loaded: Loaded<K>): void {
    const { kind, id } = loaded
    const key = ownerKey(loaded)
    if (loaded.state === 'broken') {
      this.#setAside.set(key, { kind, id, sentence: loaded.sentence })
      return
    }
    this.#rememberFor(kind, id)
    this.#setAside.delete(key)
    if (loaded.state === 'good') this.#shelves[kind].set(id, loaded.document)
    else this.#shelves[kind].delete(id)
  }

  #rememberFor<K extends ContentKind>(kind: K, id: number): void {
    const key = ownerKey({ kind, id })
    if (this.#undo.has(key)) return
    const shelf = this.#shelves[kind]
    const before = shelf.get(id)
    this.#undo.set(key, () => (before === undefined ? shelf.delete(id) : shelf.set(id, before)))
  }

  /** Takes in documents as they were last live before this process began. */
  recall<K extends ContentKind>(document: Loaded<K>): void {
    this.take(document)
    this.#undo.clear()
  }

  /** Puts a document back as it was last live, or out when it never was. */
  setAside({ kind, id }: PageOwner, sentence: string): void {
    const key = ownerKey({ kind, id })
    const undo = this.#undo.get(key)
    if (undo === undefined) this.#shelves[kind].delete(id)
    else undo()
    this.#setAside.set(key, { kind, id, sentence })
  }

  /** Everything taken so far is live now. */
  accept(): void {
    this.#undo.clear()
  }

  /** Forgets documents that are neither in `loaded` nor set aside; for a load of everything. */
  keepOnly(loaded: ReadonlySet<string>): void {
    for (const kind of contentKinds) {
      for (const id of this.#shelves[kind].keys()) {
        if (!loaded.has(ownerKey({ kind, id }))) this.take({ kind, id, state: 'absent' })
      }
    }
    for (const key of this.#setAside.keys()) if (!loaded.has(key)) this.#setAside.delete(key)
  }

  claim(claim: AddressClaim): void {
    this.#claims.set(addresses.document(claim.kind, claim.slug), claim)
  }

  get claims(): ReadonlyMap<string, AddressClaim> {
    return this.#claims
  }

  set ward(ward: Ward) {
    this.#ward = ward
  }

  /** The planned outage, which a banner announces for a time. */
  get outage(): Ward['outage'] {
    return this.#ward?.outage ?? null
  }

  /** Why a document is set aside; null when it is not. */
  reasonFor(owner: PageOwner): string | null {
    return this.#setAside.get(ownerKey(owner))?.sentence ?? null
  }

  /** The documents set aside, each with its last live version; undefined when it never was live. */
  setAsides(): (PageOwner & { sentence: string; document: KindTypes[ContentKind] | undefined })[] {
    return [...this.#setAside.values()].map((owner) => ({ ...owner, document: this.#shelves[owner.kind].get(owner.id) }))
  }

  /** What the site may show at a UTC instant. Throws before the ward was loaded. */
  contentAt(moment: string): Content {
    if (this.#ward === null) throw new Error('The ward has not been loaded')
    const visible = <K extends (typeof documentKinds)[number]>(kind: K): KindTypes[K][] =>
      [...this.#shelves[kind].values()].filter((document) => isVisible(document, moment))
    return {
      moment,
      ward: this.#ward,
      articles: visible('articles'),
      procedures: visible('procedures'),
      'broadcast-scripts': visible('broadcast-scripts'),
      commendations: visible('commendations'),
      documents: visible('documents'),
      topics: [...this.#shelves.topics.values()],
      media: [...this.#shelves.media.values()],
    }
  }

  /** A published document, visible or not yet; undefined when there is none. */
  find<K extends ContentKind>(kind: K, id: number): KindTypes[K] | undefined {
    return this.#shelves[kind].get(id)
  }

  /** Every published document of a kind, visible or not yet. */
  documentsOf<K extends ContentKind>(kind: K): IterableIterator<KindTypes[K]> {
    return this.#shelves[kind].values()
  }
}
