import { z } from 'zod'
import { maybeText, sourceText as text } from '../source-text.ts'

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])

const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

const count = z
  .number()
  .int()
  .nonnegative()
  .nullish()
  .transform((value) => value ?? 0)

const named = z.object({ name: text })

const fee = z.object({ value: z.number().nullish(), currencyId: maybeText, description: maybeText })

const method = z.object({
  submissionMethod: text,
  processingTime: z.union([z.number(), z.string()]).nullish(),
  processingTimeUnit: maybeText,
  description: maybeText,
  fees: listOf(fee),
})

const paper = z.object({
  name: text,
  originalQty: count,
  copyQty: count,
  attachments: listOf(z.object({ fileName: maybeText })),
})

const milliseconds = z.number().nullish()

const proposal = z
  .object({
    proposalNumber: maybeText,
    decisionNumber: maybeText,
    decisionDate: milliseconds,
    issuingAgency: z.object({ name: maybeText }).nullish(),
  })
  .nullish()

/** One procedure as the JSON interface of the national portal answers it (`get-formality-by-citizen`): names as the source has them. */
export const portalRecord = z.object({
  id: maybeText,
  code: text,
  name: text,
  isInternal: flag,
  isWard: flag,
  isProvince: flag,
  isMinistry: flag,
  isOtherAgency: flag,
  formalityType: maybeText,
  categoriesDetails: listOf(named),
  decisionNo: maybeText,
  procedureProposal: proposal,
  departmentPromulgateName: maybeText,
  subjectTypesDetails: listOf(named),
  departmentsExecuting: listOf(named),
  departmentsAuthority: listOf(named),
  departmentsAuthorized: listOf(named),
  departmentsCoordinating: listOf(named),
  unitGroupsExecuting: listOf(named),
  unitGroupsAuthority: listOf(named),
  unitGroupsAuthorized: listOf(named),
  unitGroupsCoordinating: listOf(named),
  executingAgencies: maybeText,
  authorizedAgencies: maybeText,
  delegatedAgencies: maybeText,
  coordinatingAgencies: maybeText,
  dossierReceivingAddresses: maybeText,
  executionSteps: listOf(z.object({ name: maybeText, description: maybeText })),
  executionMethods: listOf(method),
  executionCases: listOf(z.object({ name: maybeText, profileComponents: listOf(paper) })),
  profileComponents: listOf(paper),
  resultsDetails: listOf(z.object({ name: text, code: maybeText })),
  requirementsAndConditions: maybeText,
  legalBasisesDetails: listOf(z.object({ name: text, code: maybeText })),
})

export type PortalRecord = z.infer<typeof portalRecord>
