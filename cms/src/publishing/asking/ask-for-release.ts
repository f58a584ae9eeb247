import { contentKinds, documentKinds, type ContentKind, type DocumentKind } from '@ward/shared/contract/content'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { claimAddress } from './claim-address.ts'

type ChangeEvent = 'published' | 'changed' | 'withdrawn' | 'deleted'

interface PublicState {
  published: boolean
  /** When the public row was last written; a draft saved over it leaves this alone. */
  writtenAt: string | null
}

const nothingPublic: PublicState = { published: false, writtenAt: null }

/** What the public row of a document says, read inside the request's transaction: status in hook arguments cannot tell an unpublish from a draft saved over a published document. */
async function publicStateOf(kind: DocumentKind, id: number, req: PayloadRequest): Promise<PublicState> {
  const row = await req.payload.db.findOne<{ id: number; _status?: string | null; updatedAt?: string | null }>({
    collection: kind,
    where: { id: { equals: id } },
    select: { _status: true, updatedAt: true },
    req,
  })
  if (!row) return nothingPublic
  return { published: row._status === 'published', writtenAt: row.updatedAt ?? null }
}

const contextKey = (kind: DocumentKind, id: number) => `public-state:${kind}:${id}`

const rememberPublicState: CollectionBeforeChangeHook = async ({ collection, context, originalDoc, operation, req, data }) => {
  const kind = documentKinds.find((known) => known === collection.slug)
  if (kind !== undefined && operation === 'update' && originalDoc !== undefined) {
    context[contextKey(kind, originalDoc.id)] = await publicStateOf(kind, originalDoc.id, req)
  }
  return data
}

function isPublicState(value: unknown): value is PublicState {
  return typeof value === 'object' && value !== null && 'published' in value && 'writtenAt' in value
}

function eventOf(before: PublicState, after: PublicState): ChangeEvent | null {
  if (after.published) {
    if (!before.published) return 'published'
    return before.writtenAt === after.writtenAt ? null : 'changed'
  }
  return before.published ? 'withdrawn' : null
}

interface Ask {
  kind: ContentKind | 'ward'
  documentId: number | null
  documentTitle: string
  event: ChangeEvent
}

/** Writes one row that asks the publisher for a release, inside the request's own transaction: a rolled-back save asks for nothing. */
async function ask(req: PayloadRequest, { kind, documentId, documentTitle, event }: Ask): Promise<void> {
  await req.payload.create({
    collection: 'changes',
    data: { kind, documentId, documentTitle, event, by: req.user?.id ?? null, state: 'waiting' },
    overrideAccess: true,
    depth: 0,
    req,
  })
}

function titleOf(document: Record<string, unknown>): string {
  const title = document['title'] ?? document['name'] ?? document['alt']
  return typeof title === 'string' && title !== '' ? title : '(chưa có tiêu đề)'
}

const askAfterChange: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const kind = documentKinds.find((known) => known === collection.slug)
  if (kind === undefined) return doc
  const remembered = context[contextKey(kind, doc.id)]
  const before = isPublicState(remembered) ? remembered : nothingPublic
  const after = await publicStateOf(kind, doc.id, req)
  const event = eventOf(before, after)
  if (event === null) return doc
  if (after.published) await claimAddress(kind, doc, req)
  await ask(req, { kind, documentId: doc.id, documentTitle: titleOf(doc), event })
  return doc
}

const askAfterDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const kind = contentKinds.find((known) => known === collection.slug)
  if (kind !== undefined) await ask(req, { kind, documentId: doc.id, documentTitle: titleOf(doc), event: 'deleted' })
  return doc
}

const askAfterPlainChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const kind = contentKinds.find((known) => known === collection.slug)
  if (kind !== undefined) await ask(req, { kind, documentId: doc.id, documentTitle: titleOf(doc), event: 'changed' })
  return doc
}

const askAfterWardChange: GlobalAfterChangeHook = async ({ doc, req }) => {
  await ask(req, { kind: 'ward', documentId: null, documentTitle: 'Thông tin phường', event: 'changed' })
  return doc
}

/** Hooks of the kinds that are drafted and published; they go last in each list. */
export const publishedDocumentHooks = {
  beforeChange: [rememberPublicState],
  afterChange: [askAfterChange],
  afterDelete: [askAfterDelete],
}

/** Hooks of kinds without drafts: topics and media. */
export const plainDocumentHooks = { afterChange: [askAfterPlainChange], afterDelete: [askAfterDelete] }

/** Hooks of the ward's global. */
export const wardHooks = { afterChange: [askAfterWardChange] }
