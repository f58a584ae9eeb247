import type { Endpoint } from 'payload'
import { isAdministrator } from '../../access/roles.ts'
import { newKey } from './device-key.ts'

const answer = (status: number, body: object): Response => Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** Answers `POST /api/device-keys/:id/issue` to administrators: makes a new key, tells it this once, and the one before is no longer any good. */
export const issueEndpoint: Endpoint = {
  path: '/:id/issue',
  method: 'post',
  handler: async (req) => {
    if (!isAdministrator(req.user)) return answer(403, { message: 'Chỉ quản trị tạo được khóa.' })
    const id = Number(req.routeParams?.['id'])
    const { totalDocs } = await req.payload.count({ collection: 'device-keys', where: { id: { equals: id } }, overrideAccess: true, req })
    if (!Number.isInteger(id) || totalDocs === 0) return answer(404, { message: 'Không có thiết bị này. Hãy lưu rồi tạo khóa.' })
    const { key, digest, hint } = newKey(id)
    await req.payload.update({
      collection: 'device-keys',
      id,
      data: { digest, hint, revoked: false },
      depth: 0,
      overrideAccess: true,
      req,
    })
    return answer(201, { key })
  },
}
