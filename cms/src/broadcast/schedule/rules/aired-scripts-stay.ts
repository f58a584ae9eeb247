import { APIError, type CollectionBeforeDeleteHook } from 'payload'

/** Refuses to delete a script that schedule or log name: what was read stays on record. */
export const airedScriptsStay: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { script: { equals: id } }
  const [rows, entries] = await Promise.all([
    req.payload.count({ collection: 'broadcast-schedule', where, overrideAccess: true, req }),
    req.payload.count({ collection: 'broadcast-log', where, overrideAccess: true, req }),
  ])
  if (rows.totalDocs + entries.totalDocs === 0) return
  throw new APIError('Bài này đã có trong lịch hoặc sổ phát thanh nên không xóa được. Hãy gỡ khỏi trang thay vì xóa.', 409, null, true)
}
