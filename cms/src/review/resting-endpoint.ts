import type { Endpoint } from 'payload'
import { textOrNull } from '../publishing/to-contract/parts/references.ts'
import { findRestingContent } from './find-resting-content.ts'

/** Answers `GET /api/documents/:id/resting` to staff: the public content that rests on the document. */
export const restingEndpoint: Endpoint = {
  path: '/:id/resting',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return Response.json({ message: 'Bạn cần đăng nhập.' }, { status: 401 })
    const id = Number(req.routeParams?.['id'])
    const found = Number.isInteger(id)
      ? await req.payload.findByID({ collection: 'documents', id, draft: true, depth: 0, disableErrors: true, overrideAccess: true, req })
      : null
    if (found === null) return Response.json({ message: 'Không có văn bản này.' }, { status: 404 })
    const items = await findRestingContent([{ id, number: textOrNull(found.number) }], new Date(), req)
    return Response.json(
      { items: items.map(({ id: subject, kind, title }) => ({ id: subject, kind, title })) },
      { headers: { 'cache-control': 'no-store' } },
    )
  },
}
