import { contentKinds, documentKinds, schemaOf, type ContentKind, type DocumentKind, type KindTypes } from '@ward/shared/contract/content'
import { startOfVietnamDay, vietnamDay } from '@ward/shared/text/vietnam-day'
import { createLocalReq, type DataFromCollectionSlug, type Payload, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import type { Address } from '../../generated/payload-types.ts'
import { ownerKey, type PageOwner } from '../../release/release.ts'
import type { ContentStore, Loaded } from './content-store.ts'
import type { WaitingChange } from '../ledger.ts'
import { toAnsweredQuestion } from '../to-contract/answered-question.ts'
import { toArticle } from '../to-contract/article.ts'
import { toBroadcastScript } from '../to-contract/broadcast-script.ts'
import { toCommendation } from '../to-contract/commendation.ts'
import { toDocument } from '../to-contract/document.ts'
import { toLifeEvent } from '../to-contract/life-event.ts'
import { toMedia } from '../to-contract/media.ts'
import { toProcedure } from '../to-contract/procedure.ts'
import { toReferral } from '../to-contract/referral.ts'
import { toRegisterEntry } from '../to-contract/register-entry.ts'
import { toScheduleRow } from '../to-contract/schedule-row.ts'
import { toSynonym } from '../to-contract/synonym.ts'
import { toTopic } from '../to-contract/topic.ts'
import { toWard } from '../to-contract/ward.ts'

const batchSize = 200
const nightlyHourMs = 2.5 * 60 * 60 * 1000
const dayMs = 24 * 60 * 60 * 1000

type Row<K extends ContentKind> = DataFromCollectionSlug<K>
type ToContract<K extends ContentKind> = (row: Row<K>, mediaDir: string) => KindTypes[K] | Promise<KindTypes[K]>

const toContract: { [K in ContentKind]: ToContract<K> } = {
  articles: toArticle,
  procedures: toProcedure,
  'broadcast-scripts': toBroadcastScript,
  commendations: toCommendation,
  documents: toDocument,
  'answered-questions': toAnsweredQuestion,
  topics: toTopic,
  'life-events': toLifeEvent,
  media: toMedia,
  'broadcast-schedule': toScheduleRow,
  'register-entries': toRegisterEntry,
  synonyms: toSynonym,
  referrals: toReferral,
}

type Take = <K extends ContentKind>(loaded: Loaded<K>) => void

function isDocumentKind(kind: ContentKind): kind is DocumentKind {
  return documentKinds.some((known) => known === kind)
}

const brokenSentence = (error: unknown): string => {
  const where = error instanceof z.ZodError ? error.issues.map(({ path }) => path.join('.')).join(', ') : ''
  const part = where === '' ? '' : ` (mục ${where})`
  return `nội dung không đúng mẫu${part}; hãy sửa rồi đăng lại, hoặc báo quản trị.`
}

/** Returns a document that is said to keep the contract, checked. */
export function parsed<K extends ContentKind>(kind: K, id: number, document: unknown): Loaded<K> {
  const verdict = schemaOf[kind].safeParse(document)
  if (!verdict.success) return { kind, id, state: 'broken', sentence: brokenSentence(verdict.error) }
  return { kind, id, state: 'good', document: verdict.data }
}

/** Reads published content from the CMS and turns it into the contract. */
export class ContentLoader {
  readonly #payload: Payload
  readonly #mediaDir: string
  readonly #log: (line: string) => void

  constructor(payload: Payload, mediaDir: string, log: (line: string) => void) {
    this.#payload = payload
    this.#mediaDir = mediaDir
    this.#log = log
  }

  /** Reads every document, in one snapshot of the database. Throws when the ward breaks the contract. */
  async loadEverything(store: ContentStore): Promise<void> {
    const seen = new Set<string>()
    const take: Take = (loaded) => {
      seen.add(ownerKey(loaded))
      store.take(loaded)
    }
    await this.#inSnapshot(async (req) => {
      store.ward = await this.#ward(req)
      await this.#claims(store, {}, req)
      for (const kind of contentKinds) await this.#kind(kind, {}, take, req)
    })
    store.keepOnly(seen)
  }

  /** Reads the documents the changes name, in one snapshot of the database. */
  async loadChanged(store: ContentStore, changes: readonly WaitingChange[]): Promise<void> {
    if (changes.length === 0) return
    await this.#inSnapshot(async (req) => {
      if (changes.some(({ kind }) => kind === 'ward')) store.ward = await this.#ward(req)
      for (const kind of contentKinds) {
        const ids = [
          ...new Set(changes.flatMap((change) => (change.kind === kind && change.documentId !== null ? [change.documentId] : []))),
        ]
        if (ids.length > 0) await this.#documents(kind, ids, store, req)
      }
    })
  }

  /**
   * Puts documents into the store as they were last live, before their newest changes.
   *
   * @param releasedAt when the change was asked for that is live, by `kind/id`; a document without one is not live
   */
  async recallAsOf(store: ContentStore, owners: readonly PageOwner[], releasedAt: ReadonlyMap<string, Date>): Promise<void> {
    for (const { kind, id } of owners) {
      if (!isDocumentKind(kind)) continue
      const instant = releasedAt.get(ownerKey({ kind, id }))
      store.recall(instant === undefined ? { kind, id, state: 'absent' } : await this.#versionAt(kind, id, instant))
    }
  }

  async #versionAt<K extends DocumentKind>(kind: K, id: number, instant: Date): Promise<Loaded> {
    const published: Where = {
      and: [
        { parent: { equals: id } },
        { 'version._status': { equals: 'published' } },
        { updatedAt: { less_than_equal: instant.toISOString() } },
      ],
    }
    const { docs } = await this.#payload.db.findVersions<Row<K>>({
      collection: kind,
      where: published,
      sort: '-updatedAt',
      limit: 1,
      pagination: false,
    })
    const version = docs[0]?.version
    return version === undefined ? { kind, id, state: 'broken', sentence: '' } : this.#toLoaded(kind, { ...version, id })
  }

  /** The instant of the next load of everything: once a night, at 2:30 in Việt Nam. */
  nextFullLoadAt(now: Date): Date {
    const tonight = Date.parse(startOfVietnamDay(vietnamDay(now))) + nightlyHourMs
    return new Date(tonight > now.getTime() ? tonight : tonight + dayMs)
  }

  async #documents<K extends ContentKind>(kind: K, ids: readonly number[], store: ContentStore, req: PayloadRequest): Promise<void> {
    const found = new Set<number>()
    const take: Take = (loaded) => {
      found.add(loaded.id)
      store.take(loaded)
    }
    if (isDocumentKind(kind)) await this.#claims(store, { and: [{ kind: { equals: kind } }, { documentId: { in: ids } }] }, req)
    await this.#kind(kind, { id: { in: ids } }, take, req)
    for (const id of ids) if (!found.has(id)) store.take({ kind, id, state: 'absent' })
  }

  // Straight from the database adapter: hooks and access rules for readers have no say in what is published.
  async #kind<K extends ContentKind>(kind: K, where: Where, take: Take, req: PayloadRequest): Promise<void> {
    const published: Where = isDocumentKind(kind) ? { _status: { equals: 'published' } } : {}
    const batchAfter = async (last: number) => {
      const next: Where = { and: [where, published, { id: { greater_than: last } }] }
      const { docs } = await this.#payload.db.find<Row<K>>({
        collection: kind,
        where: next,
        sort: 'id',
        limit: batchSize,
        pagination: false,
        req,
      })
      return docs
    }
    // The database reads the next batch while this one is turned into the contract.
    for (let batch = batchAfter(0); ;) {
      const rows = await batch
      const isLast = rows.length < batchSize
      if (!isLast) batch = batchAfter(Number(rows.at(-1)?.id))
      // An error of the next batch shows when it is awaited.
      batch.catch(() => {})
      for (const row of rows) take(await this.#toLoaded(kind, row))
      if (isLast) return
    }
  }

  async #toLoaded<K extends ContentKind>(kind: K, row: Row<K>): Promise<Loaded<K>> {
    const id = Number(row.id)
    try {
      const convert: ToContract<K> = toContract[kind]
      return parsed(kind, id, await convert(row, this.#mediaDir))
    } catch (error) {
      this.#log(`${kind}/${id} breaks the contract: ${error instanceof Error ? error.message : String(error)}`)
      return { kind, id, state: 'broken', sentence: brokenSentence(error) }
    }
  }

  async #claims(store: ContentStore, where: Where, req: PayloadRequest): Promise<void> {
    const { docs } = await this.#payload.db.find<Address>({ collection: 'addresses', where, limit: 0, pagination: false, req })
    for (const { kind, slug, documentId, since } of docs) store.claim({ kind, slug, documentId, since: new Date(since).toISOString() })
  }

  async #ward(req: PayloadRequest) {
    return toWard(await this.#payload.findGlobal({ slug: 'ward', depth: 0, overrideAccess: true, req }))
  }

  async #inSnapshot(read: (req: PayloadRequest) => Promise<void>): Promise<void> {
    const { db } = this.#payload
    const transactionID = await db.beginTransaction({ isolationLevel: 'repeatable read', accessMode: 'read only' })
    if (transactionID === null) throw new Error('The database gave no transaction')
    try {
      const req = await createLocalReq({ req: { transactionID } }, this.#payload)
      await read(req)
    } finally {
      await db.rollbackTransaction(transactionID)
    }
  }
}
