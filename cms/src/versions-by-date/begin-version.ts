import { slugOfNewVersion } from '@ward/shared/contract/kinds/procedure/procedure-family'
import { formatDay } from '@ward/shared/text/vietnam-day'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayWrite } from '../access/roles.ts'
import { storedDay } from '../fields/stored-day.ts'
import { dayOrNull } from '../publishing/to-contract/parts/references.ts'
import { familyRows, rootIdOf, type VersionRow } from './family-rows.ts'
import { rowOf } from './list-versions.ts'

const order = z.object({ effectiveFrom: z.iso.date() })

const refuse = (status: number, message: string) => Response.json({ message, errors: [{ message }] }, { status })

/** Copies a procedure, the ward's layer and the national text, into the draft of a new version. The decision is a new one, so it is left out. */
async function copy(source: VersionRow, root: VersionRow, firstDay: string, req: PayloadRequest): Promise<number> {
  const { id } = await req.payload.duplicate({
    collection: 'procedures',
    id: source.id,
    data: {
      code: root.code,
      slug: slugOfNewVersion(root.slug ?? 'thu-tuc', firstDay),
      newVersionOf: root.id,
      effectiveFrom: storedDay(firstDay),
      effectiveUntil: null,
      lifecycle: 'amended',
      decision: { number: null, day: null, issuer: null },
    },
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}

async function begin(source: VersionRow, firstDay: string, req: PayloadRequest): Promise<Response> {
  const family = await familyRows(rootIdOf(source), req)
  const root = family.find(({ newVersionOf }) => !newVersionOf)
  if (root === undefined) return refuse(409, 'Thủ tục gốc không còn; hãy báo quản trị.')
  const clash = family.find((row) => dayOrNull(row.effectiveFrom) === firstDay)
  if (clash !== undefined) return refuse(409, `Đã có quy định áp dụng từ ${formatDay(firstDay)}. Hãy mở bản đó để soạn tiếp.`)
  return Response.json({ id: await copy(source, root, firstDay, req) }, { status: 201 })
}

/** Answers `POST /api/procedures/:id/new-version` of writers: makes the draft of a new version and answers its id. */
export const beginVersionEndpoint: Endpoint = {
  path: '/:id/new-version',
  method: 'post',
  handler: async (req) => {
    if (!mayWrite(req.user)) return refuse(req.user ? 403 : 401, 'Bạn chưa được giao quyền soạn quy định mới.')
    const wanted = order.safeParse(await req.json?.().catch(() => null))
    if (!wanted.success) return refuse(400, 'Hãy chọn ngày bắt đầu áp dụng quy định mới.')
    const source = await rowOf(req)
    if (source === null) return refuse(404, 'Không có thủ tục này.')
    if (source._status !== 'published')
      return refuse(409, 'Chỉ soạn quy định mới cho thủ tục đã xuất bản. Thủ tục còn là bản nháp thì sửa trực tiếp.')
    try {
      return await begin(source, wanted.data.effectiveFrom, req)
    } catch (error) {
      if (error instanceof APIError) return refuse(error.status, error.message)
      throw error
    }
  },
}
