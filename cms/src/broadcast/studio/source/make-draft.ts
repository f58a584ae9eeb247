import type { Endpoint, PayloadRequest } from 'payload'
import { mayWrite } from '../../../access/roles.ts'
import { draftScript } from '../draft/draft-script.ts'
import { lexiconOf } from '../reading/lexicon.ts'
import { materialOf, sourceKinds, type SourceKind } from './material-of.ts'
import { syllablesIn } from '../reading/read-script.ts'
import { findSource } from './find-source.ts'

const answer = (status: number, body: Record<string, unknown>): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

async function makeDraft(kind: SourceKind, id: number, req: PayloadRequest): Promise<Response> {
  const source = await findSource(kind, id, req)
  if (source === null)
    return answer(404, { message: 'Không có nội dung này, hoặc nội dung chưa đủ tiêu đề và lời văn để soạn bài phát thanh.' })
  const [ward, lexicon] = await Promise.all([req.payload.findGlobal({ slug: 'ward', depth: 0, overrideAccess: true, req }), lexiconOf(req)])
  const material = materialOf(source, ward)
  const text = draftScript(material, ward.station, (written) => syllablesIn(written, lexicon))
  const { id: scriptId } = await req.payload.create({
    collection: 'broadcast-scripts',
    data: {
      ...text,
      _status: 'draft',
      priority: 'normal',
      topics: [...material.topics],
      procedures: [...material.procedures],
      sourceDocument: { relationTo: kind, value: id },
    },
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return answer(201, { id: scriptId })
}

/** Answers `POST /api/<kind>/:id/broadcast-draft`: makes the draft of a script from a document and names its id. For those who may write. */
export const makeDraftEndpoint: Endpoint = {
  path: '/:id/broadcast-draft',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return answer(401, { message: 'Bạn cần đăng nhập.' })
    if (!mayWrite(req.user)) return answer(403, { message: 'Bạn chưa được giao quyền soạn bài. Hãy nhờ biên tập viên soạn.' })
    const kind = sourceKinds.find((known) => req.pathname.includes(`/${known}/`))
    const id = Number(req.routeParams?.['id'])
    if (kind === undefined || !Number.isInteger(id)) return answer(404, { message: 'Không có nội dung này.' })
    return makeDraft(kind, id, req)
  },
}
