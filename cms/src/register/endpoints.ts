import { createHash } from 'node:crypto'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import { ValidationError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayPublish, mayWrite } from '../access/roles.ts'
import { draftFromRegister } from './coverage/draft-from-register.ts'
import { importRegister, previewRegister } from './importing/import-register.ts'
import { UnreadableList } from './reading/listed-row.ts'
import { readList } from './reading/read-list.ts'

const mostBytes = 20 * 1024 * 1024

const order = z.object({
  mode: z.enum(['preview', 'apply']),
  day: z.iso.date({ error: 'Hãy chọn ngày của danh mục.' }).optional(),
  name: z.string().trim().max(200, 'Tên danh mục dài quá 200 chữ.').optional(),
  file: z.string().trim().min(1).max(300).default('danh-muc'),
  keepMissing: z.enum(['yes', 'no']).default('no'),
})

const refused = (message: string, status: number) => Response.json({ message }, { status })

async function bytesOf(req: PayloadRequest): Promise<Uint8Array> {
  const bytes = new Uint8Array((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  if (bytes.length > mostBytes) throw new UnreadableList('Tệp lớn quá 20 MB. Hãy kiểm tra lại tệp danh mục.')
  return bytes
}

/** Why a list could not be taken in, for the person who sent it; undefined for what nobody foresaw. */
function objectionOf(error: unknown): string | undefined {
  if (error instanceof UnreadableList) return error.message
  if (error instanceof ValidationError) return error.data.errors.map(({ message }) => message).join(' ')
  return undefined
}

/** `POST /api/register-entries/import?mode=preview|apply&file=&day=&name=&keepMissing=`, the file as the body: says what the list would change, or takes it in. */
const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  handler: async (req) => {
    const { user } = req
    if (!user) return refused('Bạn cần đăng nhập.', 401)
    if (!mayPublish(user)) return refused('Chỉ người duyệt và quản trị nhập được danh mục thủ tục.', 403)
    const asked = order.safeParse(Object.fromEntries(req.searchParams))
    if (!asked.success) return refused(asked.error.issues.map(({ message }) => message).join(' '), 400)
    try {
      const bytes = await bytesOf(req)
      const list = await readList(bytes)
      const { day = vietnamDay(new Date()), keepMissing, mode, name } = asked.data
      const source = { name: name === undefined || name === '' ? list.usualName : name, day }
      const work = mode === 'apply' ? importRegister : previewRegister
      const file = { name: asked.data.file, digest: createHash('sha256').update(bytes).digest('hex') }
      const proposesAbolition = list.isComplete && keepMissing === 'no'
      return Response.json({ source, ...(await work(req.payload, list, { user, source, proposesAbolition, file })) })
    } catch (error) {
      const objection = objectionOf(error)
      if (objection === undefined) throw error
      return refused(objection, 400)
    }
  },
}

/** `POST /api/register-entries/:id/draft`: makes a draft of the procedure from what the register knows, or finds the one there is. */
const draftEndpoint: Endpoint = {
  path: '/:id/draft',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refused('Bạn cần đăng nhập.', 401)
    if (!mayWrite(req.user)) return refused('Bạn chưa được giao quyền soạn nội dung.', 403)
    const procedureId = await draftFromRegister(Number(req.routeParams?.['id']), req)
    return procedureId === null ? refused('Danh mục không còn dòng này. Hãy tải lại trang.', 404) : Response.json({ procedureId })
  },
}

/** What the register answers beside the usual. */
export const registerEndpoints: Endpoint[] = [importEndpoint, draftEndpoint]
