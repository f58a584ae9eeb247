import { fieldOfPart, missingLegalParts, partLabels, type LegalPart } from '@ward/shared/contract/kinds/procedure/completeness'
import type { CollectionBeforeChangeHook } from 'payload'
import { toJudged } from '../warnings/to-judged.ts'
import { savesDraftOnly } from './draft-saves.ts'
import { refusal } from './refuse.ts'

const sentenceOf = (part: LegalPart) =>
  `Chưa đủ để xuất bản: thiếu ${partLabels[part]}. Hãy điền, hoặc nếu thủ tục không có phần này thì chọn ở “Phần không áp dụng”.`

/** Refuses to publish a procedure that lacks a part the law wants; drafts may be incomplete. */
export const completeEnoughToPublish: CollectionBeforeChangeHook = ({ collection, context, data, originalDoc, req }) => {
  const publishes = data['_status'] === 'published' && !savesDraftOnly(collection.slug, context)
  if (!publishes) return data
  const missing = missingLegalParts(toJudged({ ...originalDoc, ...data }))
  if (missing.length === 0) return data
  const objections = missing.map((part) => ({ path: fieldOfPart[part], label: partLabels[part], message: sentenceOf(part) }))
  throw refusal(collection.slug, objections, req)
}
