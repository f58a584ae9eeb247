import type { PayloadRequest } from 'payload'
import { largestImportBytes } from '../reading/reading.ts'

/** A request larger than an import may be. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/** What surrounds the files in a form. */
const mostFormBytes = largestImportBytes + 1024 * 1024

async function boundedBytes(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > mostFormBytes) throw new TooLarge('Tệp quá lớn: mỗi lần nhập tối đa 20 MB.')
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** Returns the form of a request. Throws TooLarge before more than 21 MB are read, TypeError when the request is no form. */
export async function boundedForm({ body, headers }: Pick<PayloadRequest, 'body' | 'headers'>): Promise<FormData> {
  const bytes = body ? await boundedBytes(body) : new Uint8Array()
  return new Response(bytes, { headers: { 'content-type': headers.get('content-type') ?? '' } }).formData()
}
