import { parseBuffer } from 'music-metadata'
import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '../saving/refuse.ts'

/** Returns the length of a recording in whole seconds. Throws when it is broken or has no sound in it. */
async function durationOf(content: Uint8Array, mimeType: string): Promise<number> {
  const { format } = await parseBuffer(content, { mimeType, size: content.byteLength }, { duration: true, skipCovers: true })
  if (!format.duration) throw new Error('There is no sound in it.')
  return Math.max(1, Math.round(format.duration))
}

/** Notes how long an uploaded recording is, and refuses one that cannot be read. */
export const readDuration: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  const { file } = req
  if (file === undefined) return data
  if (!file.mimetype.startsWith('audio/')) return { ...data, durationSeconds: null }
  try {
    return { ...data, durationSeconds: await durationOf(file.data, file.mimetype) }
  } catch (error) {
    req.payload.logger.warn({ err: error, msg: `The recording ${file.name} could not be read.` })
    const message = `Tệp “${file.name}” không nghe được: tệp bị hỏng hoặc chưa tải đủ. Hãy nghe thử trên máy, lưu lại rồi tải lên lần nữa.`
    throw refusal(collection.slug, [{ path: 'file', label: 'Tệp', message }], req)
  }
}
