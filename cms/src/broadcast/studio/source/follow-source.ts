import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { savesDraftOnly } from '../../../saving/draft-saves.ts'
import { digestOf, materialOf, sourceKinds, type SourceKind } from './material-of.ts'
import { findSource } from './find-source.ts'

type SourceState = 'same' | 'changed' | 'withdrawn'

const named = z.object({ relationTo: z.enum(sourceKinds), value: z.union([z.number(), z.object({ id: z.number() })]) })

const keyOf = (kind: SourceKind, id: number): string => `${kind}/${id}`

/** What a script remembers of its source: the digest of what it tells, and when that was last published. */
async function memoryOf(kind: SourceKind, id: number, req: PayloadRequest) {
  const source = await findSource(kind, id, req)
  if (source === null) return { sourceDigest: null, sourceChangedAt: null }
  const ward = await req.payload.findGlobal({ slug: 'ward', depth: 0, overrideAccess: true, req })
  return { sourceDigest: digestOf(materialOf(source, ward)), sourceChangedAt: source.row.changedAt ?? null }
}

const nothing = { sourceKey: null, sourceDigest: null, sourceChangedAt: null, sourceState: null }

/** Notes how the source stands when a script is drafted from it, and again when the script is approved. */
export const rememberSource: CollectionBeforeChangeHook = async ({ collection, context, data, operation, originalDoc, req }) => {
  const source = named.safeParse(data['sourceDocument'])
  if (!source.success) return { ...data, ...nothing }
  const { relationTo: kind, value } = source.data
  const id = typeof value === 'number' ? value : value.id
  const before = operation === 'update' ? originalDoc : undefined
  const approves = data['_status'] === 'published' && !savesDraftOnly(collection.slug, context)
  const known = before?.sourceKey === keyOf(kind, id)
  if (known && !approves) {
    const { sourceChangedAt, sourceDigest, sourceKey, sourceState } = before
    return { ...data, sourceChangedAt, sourceDigest, sourceKey, sourceState }
  }
  return { ...data, ...(await memoryOf(kind, id, req)), sourceKey: keyOf(kind, id), sourceState: 'same' }
}

interface Standing {
  published: boolean
  digest: string | null
}

async function standing(kind: SourceKind, id: number, req: PayloadRequest): Promise<Standing> {
  const row = await req.payload.findByID({
    collection: kind,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    select: { _status: true },
    req,
  })
  return { published: row?._status === 'published', digest: (await memoryOf(kind, id, req)).sourceDigest }
}

function stateOf(script: { sourceDigest?: string | null; sourceChangedAt?: string | null }, now: Standing): SourceState {
  if (!now.published && script.sourceChangedAt) return 'withdrawn'
  return script.sourceDigest === now.digest ? 'same' : 'changed'
}

const everything = { pagination: false, depth: 0, overrideAccess: true, showHiddenFields: true } as const

/** Writes the state beside the text: no new version, no new approval, nothing for the publisher. */
async function tellScripts(key: string, standingNow: () => Promise<Standing>, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const collection = 'broadcast-scripts'
  const latest = { and: [{ 'version.sourceKey': { equals: key } }, { latest: { equals: true } }] }
  const { docs: rows } = await req.payload.find({ collection, where: { sourceKey: { equals: key } }, ...everything, req })
  const { docs: versions } = await req.payload.findVersions({ collection, where: latest, ...everything, req })
  if (rows.length + versions.length === 0) return
  const now = await standingNow()
  for (const row of rows) {
    await db.updateOne({ collection, id: row.id, data: { sourceState: stateOf(row, now), updatedAt: null }, returning: false, req })
  }
  for (const { id, updatedAt, version } of versions) {
    const versionData = { version: { sourceState: stateOf(version, now) }, updatedAt }
    await db.updateVersion({ collection, id, versionData, returning: false, req })
  }
}

/** After a document is saved: scripts drawn from it say whether it still tells the same. */
export const tellScriptsOfChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const kind = sourceKinds.find((known) => known === collection.slug)
  if (kind !== undefined) await tellScripts(keyOf(kind, doc.id), () => standing(kind, doc.id, req), req)
  return doc
}

/** After a document is deleted: scripts drawn from it say so. */
export const tellScriptsOfDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  const kind = sourceKinds.find((known) => known === collection.slug)
  if (kind !== undefined) await tellScripts(keyOf(kind, doc.id), async () => ({ published: false, digest: null }), req)
  return doc
}
