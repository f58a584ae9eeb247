import { isDeepStrictEqual } from 'node:util'
import { APIError, type CollectionBeforeChangeHook, type Field, type PayloadRequest } from 'payload'
import { stampField } from '../fields/dates.ts'
import { savesDraftOnly } from '../saving/draft-saves.ts'
import { nobodyField, staffOnlyField } from './rules.ts'

const sentence = 'Bạn là người sửa lời văn lần cuối nên không tự duyệt được. Hãy nhờ một người duyệt khác đọc và xuất bản.'

const systemOnly = { read: staffOnlyField, create: nobodyField, update: nobodyField }

const person = (name: string, label: string): Field => ({
  name,
  type: 'relationship',
  relationTo: 'users',
  label,
  access: systemOnly,
  admin: { position: 'sidebar', readOnly: true, allowCreate: false, allowEdit: false, condition: (data) => Boolean(data?.[name]) },
})

/** Who last changed the text and who approved it; `twoPeople` fills them in. */
export function approvalFields(): Field[] {
  return [
    person('textChangedBy', 'Người viết sau cùng'),
    person('approvedBy', 'Người duyệt'),
    stampField('approvedAt', 'Duyệt lúc'),
    {
      name: 'approvedAlone',
      type: 'checkbox',
      label: 'Tự duyệt (khi phường chỉ có một người duyệt)',
      access: systemOnly,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => data?.['approvedAlone'] === true },
    },
  ]
}

/** Nothing, an empty text and an empty list are all the same to a reader. */
const meaningOf = (value: unknown): unknown => (Array.isArray(value) && value.length === 0 ? '' : (value ?? ''))

const same = (one: unknown, other: unknown): boolean => isDeepStrictEqual(meaningOf(one), meaningOf(other))

type Values = Readonly<Record<string, unknown>>

/** Says whether a save of `data` over what is stored leaves all the fields as they are; where nothing is stored, it does not. */
export function leavesAlone(fields: readonly string[], data: Values, stored: Values | undefined): boolean {
  return stored !== undefined && fields.every((field) => !(field in data) || same(data[field], stored[field]))
}

async function othersMayApprove(id: number, req: PayloadRequest): Promise<boolean> {
  const where = { and: [{ role: { in: ['approver', 'administrator'] } }, { id: { not_equals: id } }] }
  const { totalDocs } = await req.payload.count({ collection: 'users', where, overrideAccess: true, req })
  return totalDocs > 0
}

const idOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'id' in value ? value.id : value)

/**
 * Returns the rule that whoever publishes is not the one who last changed one of `textFields`, and records who approved and when.
 *
 * Where only one account may approve, that person may approve their own text, which is recorded. Commands of the product (seed, import) act
 * through the Local API and are not people.
 */
export function twoPeople(textFields: readonly string[]): CollectionBeforeChangeHook {
  return async ({ collection, context, data, operation, originalDoc, req }) => {
    const before = operation === 'update' ? originalDoc : undefined
    const changed = !leavesAlone(textFields, data, before)
    const now = req.user?.id ?? null
    const textChangedBy = changed ? now : (idOf(before?.textChangedBy) ?? null)
    const written = { ...data, textChangedBy, approvedBy: null, approvedAt: null, approvedAlone: false }
    if (data['_status'] !== 'published' || savesDraftOnly(collection.slug, context)) return written
    if (!changed && before?.approvedBy) {
      return { ...written, approvedBy: idOf(before.approvedBy), approvedAt: before.approvedAt, approvedAlone: before.approvedAlone }
    }
    const alone = now !== null && textChangedBy === now
    if (alone && req.payloadAPI !== 'local' && (await othersMayApprove(now, req))) throw new APIError(sentence, 403, null, true)
    return { ...written, approvedBy: now, approvedAt: new Date().toISOString(), approvedAlone: alone }
  }
}
