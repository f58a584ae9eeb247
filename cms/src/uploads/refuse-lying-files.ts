import type { CollectionBeforeOperationHook } from 'payload'
import { refusal } from '../saving/refuse.ts'
import { judgeFile } from './judge-file.ts'

/** Refuses uploads that are not what they say, and gives the others a safe name and their true type. */
export const refuseLyingFiles: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { file } = req
  if (file === undefined || (operation !== 'create' && operation !== 'update')) return args
  const verdict = await judgeFile(file.name, file.data)
  if (!verdict.accepted) throw refusal(collection.slug, [{ path: 'file', label: 'Tệp', message: verdict.sentence }], req)
  req.file = { ...file, name: verdict.name, mimetype: verdict.mimeType }
  return args
}
