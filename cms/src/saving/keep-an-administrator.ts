import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'

const sentence = 'Đây là quản trị cuối cùng. Hãy giao vai trò quản trị cho một tài khoản khác trước.'

async function refuseWithoutOthers(id: number | string, req: PayloadRequest): Promise<void> {
  const others = { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] }
  const { totalDocs } = await req.payload.count({ collection: 'users', where: others, overrideAccess: true, req })
  if (totalDocs === 0) throw new APIError(sentence, 400, null, true)
}

/** Refuses to take the role of administrator from the last one who has it. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const stepsDown = operation === 'update' && originalDoc?.role === 'administrator' && data['role'] !== 'administrator'
  if (stepsDown) await refuseWithoutOthers(originalDoc.id, req)
  return data
}

/** Refuses to delete the last administrator. */
export const keepAnAdministratorOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await refuseWithoutOthers(id, req)
}
