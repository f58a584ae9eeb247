import { APIError, type CollectionBeforeOperationHook, type RequestContext } from 'payload'
import { mayPublish } from '../access/roles.ts'

const contextKey = (kind: string) => `saves-draft-only:${kind}`

/** Says whether the running operation only stores a draft beside the public row; `noteDraftSaves` has to be among the collection's hooks. */
export function savesDraftOnly(kind: string, context: RequestContext): boolean {
  return context[contextKey(kind)] === true
}

const refusal = 'Bạn chưa được giao quyền xuất bản. Hãy bấm “Lưu bản nháp” rồi báo người duyệt.'

interface Write {
  draft: boolean
  status: unknown
}

/** Hook arguments differ from operation to operation; this is what all writes have in common. */
function toWrite(args: object): Write {
  const data = 'data' in args && typeof args.data === 'object' && args.data !== null ? args.data : {}
  return { draft: 'draft' in args && args.draft === true, status: '_status' in data ? data._status : undefined }
}

/** A version keeps the status it had, so restoring one as a draft carries "published" in its data without publishing anything. */
function staysDraft(write: Write, operation: string): boolean {
  return write.draft && (operation === 'restoreVersion' || write.status !== 'published')
}

/** Creating without `draft` publishes only when the status says so; updating without it writes the public row. */
function touchesPublic(write: Write, operation: string): boolean {
  if (staysDraft(write, operation)) return false
  return operation === 'create' ? write.status === 'published' : true
}

/**
 * Makes a copy a draft, notes whether the operation stores only a draft, and refuses to let anybody but approvers write what the public sees:
 * publish, unpublish, restore or change a published document. Runs on every path: REST, Local API with access, bulk, restore, duplicate.
 */
export const noteDraftSaves: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args
  const isCopy = 'duplicateFromID' in args && args.duplicateFromID !== undefined
  const settled = isCopy ? { ...args, draft: true, data: { ...args.data, _status: 'draft' } } : args
  const write = toWrite(settled)
  req.context[contextKey(collection.slug)] = staysDraft(write, operation)
  if (overrideAccess !== true && !mayPublish(req.user) && touchesPublic(write, operation)) throw new APIError(refusal, 403, null, true)
  return settled
}
