import { missingLegalParts, partLabels, type LegalPart, type ProcedureParts } from '@ward/shared/contract/kinds/completeness'
import { absentPart } from '@ward/shared/contract/kinds/procedure'
import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { savesDraftOnly } from './draft-saves.ts'
import { refusal } from './refuse.ts'

const maybeText = z
  .string()
  .nullish()
  .transform((value) => (value === undefined || value === '' ? null : value))

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])

const storedParts = z.object({
  steps: maybeText,
  methods: listOf(
    z.object({
      durationText: maybeText,
      durationUnit: z
        .enum(['working-days', 'days', 'hours', 'unregulated'])
        .nullish()
        .transform((unit) => unit ?? null),
    }),
  ),
  paperCases: listOf(z.object({ papers: listOf(z.unknown()) })),
  audiences: listOf(z.string()),
  agencies: z.object({ executing: maybeText, competent: maybeText }).nullish(),
  decision: z.object({ number: maybeText }).nullish(),
  legalBases: listOf(z.unknown()),
  notApplicable: listOf(absentPart),
  notInSource: listOf(absentPart),
})

const fieldOf: Record<LegalPart, string> = {
  steps: 'steps',
  methods: 'methods',
  papers: 'paperCases',
  duration: 'methods',
  audience: 'audiences',
  agency: 'agencies.executing',
  legalBases: 'legalBases',
  decision: 'decision.number',
}

/** Returns what completeness is judged by, whatever a half-filled form left out. */
function toParts(stored: Record<string, unknown>): ProcedureParts {
  const { agencies: bodies, decision, ...parts } = storedParts.parse(stored)
  return {
    ...parts,
    agencies: { executing: bodies?.executing ?? null, competent: bodies?.competent ?? null },
    decision: { number: decision?.number ?? null },
  }
}

const sentenceOf = (part: LegalPart) =>
  `Chưa đủ để xuất bản: thiếu ${partLabels[part]}. Hãy điền, hoặc nếu thủ tục không có phần này thì chọn ở “Phần không áp dụng”.`

/** Refuses to publish a procedure that lacks a part the law wants; drafts may be incomplete. */
export const completeEnoughToPublish: CollectionBeforeChangeHook = ({ collection, context, data, originalDoc, req }) => {
  const publishes = data['_status'] === 'published' && !savesDraftOnly(collection.slug, context)
  if (!publishes) return data
  const missing = missingLegalParts(toParts({ ...originalDoc, ...data }))
  if (missing.length === 0) return data
  const objections = missing.map((part) => ({ path: fieldOf[part], label: partLabels[part], message: sentenceOf(part) }))
  throw refusal(collection.slug, objections, req)
}
