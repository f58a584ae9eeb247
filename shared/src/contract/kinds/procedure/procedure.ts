import { z } from 'zod'
import { day, documentCore, optionalText, reference, text, webAddress } from '../../parts.ts'

/** Code in the national database, whose first eight characters identify the procedure; 5.xxxxxx are internal and never public. */
export const procedureCode = z.string().regex(/^[0-46-9]\.\d{6}(\.\d{2}|\.000\.00\.00\.H\d{2})?$/)

/** A part of a procedure that may be without content. */
export const absentPart = z.enum([
  'steps',
  'methods',
  'papers',
  'duration',
  'audience',
  'agency',
  'results',
  'requirements',
  'fees',
  'legalBases',
  'decision',
])

/** Mức độ dịch vụ công trực tuyến: wholly online, partly online, information only. */
export const serviceLevel = z.enum(['full', 'partial', 'information'])

const method = z.object({
  channel: z.enum(['in-person', 'online', 'post']),
  /** As the source writes it, e.g. "3"; null when not stated. */
  durationText: optionalText,
  durationUnit: z.enum(['working-days', 'days', 'hours', 'unregulated']).nullable(),
  /** Verbatim; numbers in the source are not reliable enough to be computed with. */
  feeText: optionalText,
  /** Optional amount in đồng beside the text, never instead of it. */
  feeAmount: z.number().nonnegative().nullable(),
  note: optionalText,
})

const paper = z.object({
  name: text,
  originals: z.number().int().nonnegative(),
  copies: z.number().int().nonnegative(),
  required: z.boolean(),
  /** Name of the form as the source gives it. */
  formName: optionalText,
  /** The form itself, uploaded by the ward. */
  form: reference.nullable(),
})

const legalBasis = z.object({
  number: optionalText,
  title: text,
  issuedDay: day.nullable(),
  issuer: optionalText,
  effectiveFrom: day.nullable(),
  effectiveUntil: day.nullable(),
  replacedBy: optionalText,
  /** The document on this site, when it is here. */
  document: reference.nullable(),
})

/** What a publication changed, in one sentence. */
const changeNote = z.object({ day, note: text })

/** A question of residents; the answer is plain text with lists. */
const situation = z.object({ question: text, answer: text })

/** An administrative procedure (thủ tục hành chính): the national text and the ward's layer. */
export const procedureSchema = z.object({
  ...documentCore,
  // National text. `title` is the full official name.
  code: procedureCode,
  /** Lĩnh vực. */
  field: text,
  levels: z.array(z.enum(['commune', 'province', 'ministry', 'other'])).min(1),
  category: optionalText,
  decision: z.object({ number: optionalText, day: day.nullable(), issuer: optionalText }),
  /** Names from the national list, one of which holds a comma. */
  audiences: z.array(text),
  agencies: z.object({
    executing: optionalText,
    competent: optionalText,
    authorised: optionalText,
    coordinating: optionalText,
  }),
  receivingAddress: optionalText,
  /** Trình tự thực hiện: plain text with lists, for `toHtml`. */
  steps: optionalText,
  methods: z.array(method),
  /** Papers by case (trường hợp), in the order to show; a dossier without cases is one case without a name. */
  paperCases: z.array(z.object({ name: optionalText, papers: z.array(paper) })),
  /** Số lượng hồ sơ. */
  dossierCount: optionalText,
  results: z.array(z.object({ name: text, code: optionalText })),
  legalBases: z.array(legalBasis),
  requirements: optionalText,
  related: z.array(reference),
  lifecycle: z.enum(['new', 'amended', 'replacing', 'abolished']),
  effectiveFrom: day.nullable(),
  /** The last day in force. */
  effectiveUntil: day.nullable(),
  /** The procedure this text is a new version of: one of the same code, in force from `effectiveFrom` on. */
  newVersionOf: reference.nullable(),
  /** Another procedure to follow instead of this one. */
  replacedBy: reference.nullable(),
  /** What was changed and when, for everybody to read; the oldest first. */
  history: z.array(changeNote),
  /** Parts an editor states to be "Không áp dụng": the page says so under their heading. */
  notApplicable: z.array(absentPart),
  /** Parts the national database says nothing about ("Không có thông tin"): the page leaves out their heading. */
  notInSource: z.array(absentPart),
  /** Where the national text was taken from, and when it was last compared with it. */
  source: z.object({ url: webAddress.nullable(), comparedDay: day.nullable() }),
  // The ward's layer.
  /** For headings, addresses and the loudspeaker. */
  shortName: text,
  /** What people call it; found by search. */
  aliases: z.array(text),
  summary: optionalText,
  situations: z.array(situation),
  /** Where to hand in at the ward, when that is not the one-stop centre. */
  counter: optionalText,
  counterHours: optionalText,
  counterPhone: optionalText,
  localNotes: optionalText,
  serviceLevel: serviceLevel.nullable(),
  /** Where it can be applied for online. */
  serviceUrl: webAddress.nullable(),
  /** Why it cannot be done wholly online. */
  partialReason: optionalText,
  publicPost: z.boolean(),
  onlinePayment: z.boolean(),
  /** Editor's weight: the higher, the earlier it is listed. */
  weight: z.number().int(),
})

export type Procedure = z.infer<typeof procedureSchema>
export type ProcedureMethod = z.infer<typeof method>
export type Paper = z.infer<typeof paper>
export type ChangeNote = z.infer<typeof changeNote>
export type LegalBasis = z.infer<typeof legalBasis>
export type AbsentPart = z.infer<typeof absentPart>
export type ServiceLevel = z.infer<typeof serviceLevel>

/** Says whether a row of the dossier is a note rather than a paper: no original and no copy is asked for. */
export function isNote(row: Pick<Paper, 'originals' | 'copies'>): boolean {
  return row.originals === 0 && row.copies === 0
}
