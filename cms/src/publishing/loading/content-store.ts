import { addresses } from '@ward/shared/contract/addresses'
import type { Article } from '@ward/shared/contract/kinds/article'
import { contentKinds, documentKinds, isVisible, type Content, type ContentKind, type KindTypes } from '@ward/shared/contract/content'
import type { Ward } from '@ward/shared/contract/kinds/ward'
import type { AddressClaim } from '../../release/making/notes-of.ts'
import { ownerKey, type PageOwner } from '../../release/release.ts'

type Shelves = { [K in ContentKind]: Map<number, KindTypes[K]> }

/** A document as it was loaded: keeping the contract, breaking it, or not public any more. */
export type Loaded<K extends ContentKind = ContentKind> = { kind: K; id: number } & (
  { state: 'good'; document: KindTypes[K] } | { state: 'broken'; sentence: string } | { state: 'absent' }
)

/** Why a document is set aside, and whether its page stays as it stands in the release before. */
export type SetAside = PageOwner & { readonly sentence: string; readonly keepsPage: boolean }

function emptyShelves(): Shelves {
  return {
    articles: new Map(),
    procedures: new Map(),
    'broadcast-scripts': new Map(),
    commendations: new Map(),
    documents: new Map(),
    'answered-questions': new Map(),
    topics: new Map(),
    'life-events': new Map(),
    media: new Map(),
    'broadcast-schedule': new Map(),
    'register-entries': new Map(),
    synonyms: new Map(),
    referrals: new Map(),
  }
}

/** Returns what fills a map again with all it holds now. */
function refilling<Key, Value>(map: Map<Key, Value>): () => void {
  const entries = [...map]
  return () => {
    map.clear()
    for (const [key, value] of entries) map.set(key, value)
  }
}

/** The published content in memory, as the contract has it, with the documents that are set aside. */
export class ContentStore {
  readonly #shelves = emptyShelves()
  readonly #claims = new Map<string, AddressClaim>()
  readonly #setAside = new Map<string, SetAside>()
  /** How each document stood in the last live release, for those loaded since. */
  readonly #undo = new Map<string, () => void>()
  /** How the store was before a trial. */
  #beforeTrial: (() => void) | null = null
  /** Before the first release of this process, what is not in the store may well be live. */
  #knowsWhatIsLive = false
  #ward: Ward | null = null

  /** Takes in what was loaded. A document that breaks the contract stays as it was last live. */
  take<K extends ContentKind>(loaded: Loaded<K>): void {
    const { kind, id } = loaded
    const key = ownerKey(loaded)
    if (loaded.state === 'broken') {
      this.#setAside.set(key, { kind, id, sentence: loaded.sentence, keepsPage: false })
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
    if (before !== undefined) this.#undo.set(key, () => shelf.set(id, before))
    else if (this.#knowsWhatIsLive) this.#undo.set(key, () => shelf.delete(id))
  }

  /** Takes in how a document was last live before this process began, also that it was not; `sentence` says why it was set aside then. */
  recall<K extends ContentKind>(document: Loaded<K>, sentence?: string): void {
    const { kind, id } = document
    const key = ownerKey(document)
    if (document.state !== 'broken') this.take(document)
    this.#undo.delete(key)
    if (document.state === 'absent') this.#undo.set(key, () => this.#shelves[kind].delete(id))
    if (sentence !== undefined) this.#setAside.set(key, { kind, id, sentence, keepsPage: false })
  }

  /** Says whether a document was read again since the last live release, and how it stood there is known. */
  isChanged(owner: PageOwner): boolean {
    return this.#undo.has(ownerKey(owner))
  }

  /**
   * Sets a document aside whose page cannot be made: it goes back to how it was last live. When it is no better then, its page stays
   * as it stands; when there is none to stay, it goes out.
   */
  setAside({ kind, id }: PageOwner, sentence: string): void {
    const key = ownerKey({ kind, id })
    const undo = this.#undo.get(key)
    const keepsPage = undo === undefined && this.#setAside.get(key)?.keepsPage !== true
    if (undo !== undefined) undo()
    else if (!keepsPage) this.#shelves[kind].delete(id)
    this.#undo.delete(key)
    this.#setAside.set(key, { kind, id, sentence, keepsPage })
  }

  /** Sets a document aside that spoils pages of others: it goes back to how it was last live, or out. */
  ban({ kind, id }: PageOwner, sentence: string): void {
    this.#withhold({ kind, id })
    this.#setAside.set(ownerKey({ kind, id }), { kind, id, sentence, keepsPage: false })
  }

  #withhold({ kind, id }: PageOwner): void {
    const undo = this.#undo.get(ownerKey({ kind, id }))
    if (undo === undefined) this.#shelves[kind].delete(id)
    else undo()
  }

  /** Holds documents at how they were last live, for a trial; all that the trial before did is undone first. */
  tryWithout(withheld: readonly PageOwner[]): void {
    this.endTrial()
    const refills = [
      ...contentKinds.map((kind) => refilling<number, unknown>(this.#shelves[kind])),
      refilling(this.#setAside),
      refilling(this.#undo),
    ]
    this.#beforeTrial = () => refills.forEach((refill) => refill())
    for (const owner of withheld) this.#withhold(owner)
  }

  /** Brings the store back to where it was before the trial. */
  endTrial(): void {
    this.#beforeTrial?.()
    this.#beforeTrial = null
  }

  /** Everything taken so far is live now. */
  accept(): void {
    this.#undo.clear()
    this.#knowsWhatIsLive = true
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
  setAsides(): (SetAside & { document: KindTypes[ContentKind] | undefined })[] {
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
      'answered-questions': visible('answered-questions'),
      topics: [...this.#shelves.topics.values()],
      'life-events': [...this.#shelves['life-events'].values()],
      media: [...this.#shelves.media.values()],
      'broadcast-schedule': [...this.#shelves['broadcast-schedule'].values()],
      'register-entries': [...this.#shelves['register-entries'].values()],
      synonyms: [...this.#shelves.synonyms.values()],
      referrals: [...this.#shelves.referrals.values()],
    }
  }

  /** When a published document is visible, now or later; undefined when there is none, or it is of a kind that always is. */
  findDocument({ kind, id }: PageOwner): Pick<Article, 'visibleFrom' | 'visibleUntil'> | undefined {
    const documentKind = documentKinds.find((known) => known === kind)
    return documentKind === undefined ? undefined : this.#shelves[documentKind].get(id)
  }

  /** Every published document of a kind, visible or not yet. */
  documentsOf<K extends ContentKind>(kind: K): IterableIterator<KindTypes[K]> {
    return this.#shelves[kind].values()
  }
}
