import { absentPart } from '@ward/shared/contract/kinds/procedure/procedure'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Judged } from '@ward/shared/warnings/warning'
import { z } from 'zod'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

const maybeText = text.transform((value) => (value.trim() === '' ? null : value))

const maybeDay = z
  .string()
  .nullish()
  .transform((value) => (value === null || value === undefined || Number.isNaN(Date.parse(value)) ? null : vietnamDay(value)))

const count = z
  .number()
  .nullish()
  .transform((value) => value ?? 0)

/** The admin's form holds the number 0 for a list without rows. */
const listOf = <T extends z.ZodType>(item: T) => z.preprocess((value) => (value === 0 ? [] : (value ?? [])), z.array(item))

const reference = z
  .union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)])
  .nullish()
  .transform((id) => id ?? null)

const method = z.object({
  channel: z.enum(['in-person', 'online', 'post']).catch('in-person'),
  durationText: maybeText,
  durationUnit: z.enum(['working-days', 'days', 'hours', 'unregulated']).nullable().catch(null),
  feeText: maybeText,
  feeAmount: z.number().nullable().catch(null),
  note: maybeText,
})

const paper = z.object({
  name: text,
  originals: count,
  copies: count,
  required: z
    .boolean()
    .nullable()
    .catch(null)
    .transform((value) => value ?? false),
  formName: maybeText,
  form: reference,
})

const legalBasis = z.object({
  number: maybeText,
  title: text,
  issuedDay: maybeDay,
  issuer: maybeText,
  effectiveFrom: maybeDay,
  effectiveUntil: maybeDay,
  replacedBy: maybeText,
  document: reference,
})

const agencies = z.object({ executing: maybeText, competent: maybeText, authorised: maybeText, coordinating: maybeText })
const decision = z.object({ number: maybeText, day: maybeDay, issuer: maybeText })

const halfFilled = z.object({
  title: text,
  shortName: text,
  summary: maybeText,
  situations: listOf(z.object({ question: text, answer: text })),
  counter: maybeText,
  localNotes: maybeText,
  partialReason: maybeText,
  audiences: listOf(z.string()),
  agencies: agencies.nullish().transform((known) => known ?? agencies.parse({})),
  receivingAddress: maybeText,
  steps: maybeText,
  methods: listOf(method),
  paperCases: listOf(z.object({ name: maybeText, papers: listOf(paper) })),
  dossierCount: maybeText,
  results: listOf(z.object({ name: text, code: maybeText })),
  requirements: maybeText,
  legalBases: listOf(legalBasis),
  decision: decision.nullish().transform((known) => known ?? decision.parse({})),
  notApplicable: listOf(absentPart),
  notInSource: listOf(absentPart),
})

/** Returns what a procedure is judged by, whatever a half-filled form or an old row leaves out. Throws ZodError when a value is of another sort altogether. */
export function toJudged(stored: unknown): Judged {
  return halfFilled.parse(stored)
}
