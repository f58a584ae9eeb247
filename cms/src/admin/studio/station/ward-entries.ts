import type { LexiconEntry } from '@ward/shared/text/spoken/lexicon/lexicon'
import { z } from 'zod'

const address = '/api/pronunciations'
const notSaved = 'Chưa ghi được vào từ điển đọc. Hãy kiểm tra kết nối mạng rồi thử lại.'
const notAllowed = 'Bạn chưa được giao quyền sửa từ điển đọc. Hãy chọn “Chỉ ở chỗ này”, hoặc nhờ biên tập viên.'

const entriesAnswer = z.object({ docs: z.array(z.object({ id: z.number(), written: z.string(), spoken: z.string() })) })

/** Payload's answer to a refused save: the sentence of a field, or of the save as a whole. */
const refusalAnswer = z.object({
  errors: z.array(z.object({ message: z.string(), data: z.object({ errors: z.array(z.object({ message: z.string() })) }).optional() })),
})

async function read(query: string): Promise<z.infer<typeof entriesAnswer>['docs']> {
  const response = await fetch(`${address}?depth=0&pagination=false&sort=id${query}`, { credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return entriesAnswer.parse(await response.json()).docs
}

/** Returns the ward's own entries of the lexicon. Rejects when they cannot be read. */
export async function readWardEntries(): Promise<LexiconEntry[]> {
  return (await read('')).map(({ spoken, written }) => ({ written, spoken }))
}

async function sentenceOf(response: Response): Promise<string> {
  if (response.status === 401 || response.status === 403) return notAllowed
  const answer = refusalAnswer.safeParse(await response.json().catch(() => null))
  const [error] = answer.success ? answer.data.errors : []
  return error?.data?.errors[0]?.message ?? notSaved
}

async function send(entry: LexiconEntry): Promise<Response> {
  const [known] = await read(`&where[written][equals]=${encodeURIComponent(entry.written)}`)
  return fetch(known === undefined ? address : `${address}/${known.id}`, {
    method: known === undefined ? 'POST' : 'PATCH',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(known === undefined ? entry : { spoken: entry.spoken }),
  })
}

/** Writes an entry into the ward's lexicon, in place of the one for the same written form. Rejects with a sentence for the reader. */
export async function writeWardEntry(entry: LexiconEntry): Promise<void> {
  const response = await send(entry).catch(() => {
    throw new Error(notSaved)
  })
  if (!response.ok) throw new Error(await sentenceOf(response))
}
