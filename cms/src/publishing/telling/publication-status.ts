import { documentKinds } from '@ward/shared/contract/content'
import type { Endpoint, PayloadRequest } from 'payload'

/** What became of a document's newest change, for the sidebar. */
interface PublicationStatus {
  state: 'none' | 'waiting' | 'live' | 'refused' | 'pinned'
  /** One Vietnamese sentence. */
  sentence: string
}

const nothingYet: PublicationStatus = { state: 'none', sentence: 'Chưa lên trang: nội dung này chưa được xuất bản.' }

async function pinnedTo(req: PayloadRequest): Promise<number | null> {
  const state = await req.payload.findGlobal({ slug: 'site-state', depth: 0, overrideAccess: true, req })
  return state.pinnedTo ?? null
}

async function newestChange(kind: string, documentId: number | null, req: PayloadRequest) {
  const document = documentId === null ? [] : [{ documentId: { equals: documentId } }]
  const { docs } = await req.payload.find({
    collection: 'changes',
    where: { and: [{ kind: { equals: kind } }, ...document] },
    sort: '-id',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

/** Returns what an editor should know about whether a document is on the site; `documentId` is null for the ward. */
export async function publicationStatusOf(kind: string, documentId: number | null, req: PayloadRequest): Promise<PublicationStatus> {
  const change = await newestChange(kind, documentId, req)
  if (change === undefined) return nothingYet
  const pinned = await pinnedTo(req)
  if (pinned !== null && (change.state === 'waiting' || (change.release ?? 0) > pinned)) {
    return {
      state: 'pinned',
      sentence: `Đang chờ: trang công khai đang được giữ ở bản phát hành số ${pinned} cho đến khi quản trị mở lại.`,
    }
  }
  if (change.state === 'waiting') {
    return change.outcome ? { state: 'refused', sentence: change.outcome } : { state: 'waiting', sentence: 'Đang chờ lên trang' }
  }
  return { state: change.state === 'released' ? 'live' : 'refused', sentence: change.outcome ?? '' }
}

/** Answers `GET /api/<collection>/:id/publication` to staff. */
export const publicationEndpoint: Endpoint = {
  path: '/:id/publication',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return Response.json({ message: 'Bạn cần đăng nhập.' }, { status: 401 })
    const kind = documentKinds.find((known) => req.pathname.includes(`/${known}/`))
    const id = Number(req.routeParams?.['id'])
    if (kind === undefined || !Number.isInteger(id)) return Response.json({ message: 'Không có nội dung này.' }, { status: 404 })
    return Response.json(await publicationStatusOf(kind, id, req), { headers: { 'cache-control': 'no-store' } })
  },
}

/** Answers `GET /api/globals/ward/publication` to staff. */
export const wardPublicationEndpoint: Endpoint = {
  path: '/publication',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return Response.json({ message: 'Bạn cần đăng nhập.' }, { status: 401 })
    return Response.json(await publicationStatusOf('ward', null, req), { headers: { 'cache-control': 'no-store' } })
  },
}
