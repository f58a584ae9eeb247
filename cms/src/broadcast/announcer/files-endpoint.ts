import type { Endpoint, PayloadRequest } from 'payload'
import { isStaff } from '../../access/roles.ts'
import { paragraphsOf } from '../studio/reading/read-script.ts'
import { plainTextFile } from './plain-text-file.ts'
import { ssmlFile } from './ssml/ssml-file.ts'

interface ScriptFile {
  ending: string
  mimeType: string
  contentOf: (spokenText: string) => string
}

const files: readonly ScriptFile[] = [
  { ending: 'txt', mimeType: 'text/plain; charset=utf-8', contentOf: plainTextFile },
  { ending: 'ssml', mimeType: 'application/ssml+xml; charset=utf-8', contentOf: (text) => ssmlFile(paragraphsOf(text)) },
]

const refused = (status: number, message: string): Response => Response.json({ message }, { status })

async function approvedScript(req: PayloadRequest) {
  const id = Number(req.routeParams?.['id'])
  if (!Number.isInteger(id)) return null
  const script = await req.payload.findByID({
    collection: 'broadcast-scripts',
    id,
    draft: false,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return script?._status === 'published' && script.spokenText ? script : null
}

async function answer(req: PayloadRequest, { contentOf, ending, mimeType }: ScriptFile): Promise<Response> {
  if (!isStaff(req.user)) return refused(401, 'Bạn cần đăng nhập.')
  const script = await approvedScript(req)
  if (script === null) return refused(404, 'Bài này chưa được duyệt nên chưa tải được lời đọc.')
  return new Response(contentOf(script.spokenText ?? ''), {
    headers: {
      'content-type': mimeType,
      'content-disposition': `attachment; filename="${script.slug ?? script.id}.${ending}"`,
      'cache-control': 'no-store',
    },
  })
}

/** Answers `GET /api/broadcast-scripts/:id/loi-doc.txt` and `…/loi-doc.ssml`: the approved spoken text for loudspeaker systems. For staff. */
export const scriptFileEndpoints: Endpoint[] = files.map((file) => ({
  path: `/:id/loi-doc.${file.ending}`,
  method: 'get',
  handler: (req) => answer(req, file),
}))
