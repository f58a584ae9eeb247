import type { Endpoint, PayloadRequest, TypedUser } from 'payload'
import { z } from 'zod'
import { mayPublish, mayWrite } from '../../access/roles.ts'
import { previewImport } from '../planning/preview-import.ts'
import { ImportUnderWay, runImport } from '../running/run-import.ts'
import { workbookOf } from '../workbook/template.ts'
import { logInFirst, notYours, refuse } from './answers.ts'
import { TooLarge } from './bounded-form.ts'
import { readRequest, type ImportRequest } from './import-request.ts'

const failed = 'Không nhập được, chưa có gì thay đổi. Hãy thử lại; nếu vẫn lỗi, báo quản trị.'

const noForm = 'Chưa nhận được tệp. Hãy chọn tệp rồi gửi lại.'
const badDay = 'Ngày đối chiếu không đúng: phải là một ngày không sau hôm nay.'

/** Reads the request of somebody who may import, or answers why not. */
async function withRequest(req: PayloadRequest, work: (request: ImportRequest, user: TypedUser) => Promise<Response>): Promise<Response> {
  if (!req.user) return logInFirst()
  if (!mayWrite(req.user)) return notYours()
  try {
    return await work(await readRequest(req), req.user)
  } catch (error) {
    if (error instanceof TooLarge) return refuse(413, error.message)
    if (error instanceof z.ZodError) return refuse(400, badDay)
    if (error instanceof TypeError) return refuse(400, noForm)
    throw error
  }
}

const preview: Endpoint = {
  path: '/preview',
  method: 'post',
  handler: (req) =>
    withRequest(req, async ({ reading }) =>
      Response.json(await previewImport(reading, req.payload), { headers: { 'cache-control': 'no-store' } }),
    ),
}

/** Progress is told at most this often. */
const tellEveryMs = 200

/** Returns a stream of JSON lines: `{done, total}` while the import runs, then `{result}` or `{message}`. It goes on when nobody listens any more. */
function runningImport({ payload }: PayloadRequest, request: ImportRequest, user: TypedUser): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let isHeard = true
  let toldAt = 0
  return new ReadableStream({
    start: async (controller) => {
      const tell = (line: object) => isHeard && controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      const onProgress = (done: number, total: number) => {
        if (Date.now() - toldAt < tellEveryMs) return
        toldAt = Date.now()
        tell({ done, total })
      }
      try {
        tell({ result: await runImport(request, { payload, user, ...request, accept: false, onProgress }) })
      } catch (error) {
        if (!(error instanceof ImportUnderWay)) payload.logger.error({ err: error, msg: 'An import failed' })
        tell({ message: error instanceof ImportUnderWay ? error.message : failed })
      }
      if (isHeard) controller.close()
    },
    cancel: () => {
      isHeard = false
    },
  })
}

const streamed = {
  'content-type': 'application/x-ndjson; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}

const run: Endpoint = {
  path: '/run',
  method: 'post',
  handler: (req) =>
    withRequest(req, async (request, user) => {
      if (request.publish && !mayPublish(user))
        return refuse(403, 'Bạn chưa được giao quyền xuất bản. Hãy nhập thành bản nháp rồi báo người duyệt.')
      return new Response(runningImport(req, request, user), { headers: streamed })
    }),
}

const template: Endpoint = {
  path: '/template',
  method: 'get',
  handler: async ({ user }) => {
    if (!user) return logInFirst()
    return new Response(await workbookOf(), {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': 'attachment; filename="mau-nhap-thu-tuc.xlsx"',
        'cache-control': 'no-store',
      },
    })
  },
}

/** `POST /api/imports/preview` and `/run` take files from those who may write; `GET /api/imports/template` gives staff the workbook to fill in. */
export const importEndpoints: Endpoint[] = [preview, run, template]
