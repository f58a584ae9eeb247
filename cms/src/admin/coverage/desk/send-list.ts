import { z } from 'zod'

const count = z.number()

const told = z.object({
  source: z.object({ name: z.string(), day: z.string() }),
  counts: z.object({ created: count, updated: count, proposed: count, returned: count, unchanged: count }),
  responsibilities: z.object({ ward: count, others: count, unclear: count }),
  proposed: z.array(z.object({ code: z.string(), name: z.string() })),
  badRows: z.array(z.object({ row: count, reason: z.string() })),
})

const refusal = z.object({ message: z.string() })

/** What an import of a list did, or would do. */
export type Told = z.infer<typeof told>

export interface ListChoice {
  file: File
  day: string
  name: string
  keepMissing: boolean
}

/** Sends a list to be looked at or taken in. Throws an Error with a Vietnamese sentence when it was not. */
export async function sendList(mode: 'preview' | 'apply', { day, file, keepMissing, name }: ListChoice): Promise<Told> {
  const query = new URLSearchParams({ mode, day, name, file: file.name, keepMissing: keepMissing ? 'yes' : 'no' })
  const response = await fetch(`/api/register-entries/import?${query.toString()}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  }).catch(() => {
    throw new Error('Chưa gửi được tệp. Hãy kiểm tra kết nối mạng rồi thử lại.')
  })
  const body: unknown = await response.json().catch(() => null)
  const answer = told.safeParse(body)
  if (response.ok && answer.success) return answer.data
  const said = refusal.safeParse(body)
  throw new Error(said.success ? said.data.message : 'Không nhập được danh mục. Hãy tải lại trang rồi thử lại; nếu vẫn lỗi, báo quản trị.')
}
