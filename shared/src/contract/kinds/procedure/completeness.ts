import type { AbsentPart, Procedure, ProcedureMethod } from './procedure.ts'

/** What editors and visitors call each part. */
export const partLabels: Record<AbsentPart, string> = {
  steps: 'Trình tự thực hiện',
  methods: 'Cách thức thực hiện',
  papers: 'Thành phần hồ sơ',
  duration: 'Thời hạn giải quyết',
  audience: 'Đối tượng thực hiện',
  agency: 'Cơ quan thực hiện',
  results: 'Kết quả thực hiện',
  requirements: 'Yêu cầu, điều kiện thực hiện',
  fees: 'Phí, lệ phí',
  legalBases: 'Căn cứ pháp lý',
  decision: 'Quyết định công bố',
}

/** What completeness is judged by. */
export interface ProcedureParts extends Pick<Procedure, 'steps' | 'audiences' | 'notApplicable' | 'notInSource'> {
  methods: Pick<ProcedureMethod, 'durationText' | 'durationUnit'>[]
  paperCases: { papers: unknown[] }[]
  agencies: Pick<Procedure['agencies'], 'executing' | 'competent'>
  decision: Pick<Procedure['decision'], 'number'>
  legalBases: unknown[]
}

const hasContent = {
  steps: ({ steps }) => steps !== null,
  methods: ({ methods }) => methods.length > 0,
  papers: ({ paperCases }) => paperCases.some(({ papers }) => papers.length > 0),
  duration: ({ methods }) => methods.some(({ durationText, durationUnit }) => durationText !== null || durationUnit === 'unregulated'),
  audience: ({ audiences }) => audiences.length > 0,
  agency: ({ agencies }) => agencies.executing !== null || agencies.competent !== null,
  legalBases: ({ legalBases }) => legalBases.length > 0,
  decision: ({ decision }) => decision.number !== null,
} satisfies Partial<Record<AbsentPart, (parts: ProcedureParts) => boolean>>

/** A part the law wants to see published of every procedure. */
export type LegalPart = keyof typeof hasContent

/** The legal parts, in the order the page shows them. */
const legalParts: readonly LegalPart[] = ['steps', 'methods', 'papers', 'duration', 'audience', 'agency', 'legalBases', 'decision']

/**
 * Returns the legal parts that keep a procedure from being published, in the order the page shows them; none when it is complete.
 *
 * A part is there when it has content, when an editor states that it does not apply, or when the national database says
 * nothing about it (`notInSource`). A unit of time may be missing; a note among the papers is content. The title, which the
 * law wants too, cannot be missing: the contract refuses that. Results, requirements, fees and forms are wanted only where
 * they exist, so they never count as missing.
 *
 * @example missingLegalParts(draft).map((part) => partLabels[part]).join(', ') // 'Thời hạn giải quyết, Căn cứ pháp lý'
 */
export function missingLegalParts(procedure: ProcedureParts): readonly LegalPart[] {
  const explained: readonly AbsentPart[] = [...procedure.notApplicable, ...procedure.notInSource]
  return legalParts.filter((part) => !explained.includes(part) && !hasContent[part](procedure))
}

/** The field of a procedure each legal part stands in. */
export const fieldOfPart: Record<LegalPart, string> = {
  steps: 'steps',
  methods: 'methods',
  papers: 'paperCases',
  duration: 'methods',
  audience: 'audiences',
  agency: 'agencies.executing',
  legalBases: 'legalBases',
  decision: 'decision.number',
}

/** How a part stands: it has content, an editor says there is none, the source says nothing of it, or nobody said anything. */
export type PartState = 'told' | 'not-applicable' | 'not-in-source' | 'missing'

export interface PartStanding {
  readonly label: string
  readonly state: PartState
  /** Whether it keeps the procedure from being published. */
  readonly blocks: boolean
}

/** What the score is made from. */
export interface ScoredParts extends ProcedureParts, Pick<Procedure, 'requirements' | 'dossierCount'> {
  methods: Pick<ProcedureMethod, 'durationText' | 'durationUnit' | 'feeText'>[]
  results: unknown[]
}

/** Every part the law names, in the order the page shows them. */
const scoredParts: readonly AbsentPart[] = [
  'steps',
  'methods',
  'papers',
  'duration',
  'audience',
  'agency',
  'results',
  'fees',
  'requirements',
  'decision',
  'legalBases',
]

const tells = {
  ...hasContent,
  results: ({ results }) => results.length > 0,
  fees: ({ methods }) => methods.some(({ feeText }) => feeText !== null),
  requirements: ({ requirements }) => requirements !== null,
} satisfies Record<AbsentPart, (parts: ScoredParts) => boolean>

function stateOf(part: AbsentPart, procedure: ScoredParts): PartState {
  if (tells[part](procedure)) return 'told'
  if (procedure.notApplicable.includes(part)) return 'not-applicable'
  return procedure.notInSource.includes(part) ? 'not-in-source' : 'missing'
}

/** The number of sets belongs to the papers: where these do not apply, neither does it. */
function countOfDossiers(procedure: ScoredParts): PartStanding {
  const state = procedure.dossierCount !== null ? 'told' : procedure.notApplicable.includes('papers') ? 'not-applicable' : 'missing'
  return { label: 'Số lượng hồ sơ', state, blocks: false }
}

/**
 * Returns how complete a procedure is: each part the law names, and the share of them, in whole percent rounded down, that is told
 * or stated not to apply. A part the source says nothing about does not keep it from being published, and does not count either.
 *
 * @example completenessOf(draft).percent // 91
 */
export function completenessOf(procedure: ScoredParts): { percent: number; parts: readonly PartStanding[] } {
  const missing: readonly AbsentPart[] = missingLegalParts(procedure)
  const parts = [
    ...scoredParts.map((part) => ({ label: partLabels[part], state: stateOf(part, procedure), blocks: missing.includes(part) })),
    countOfDossiers(procedure),
  ]
  const settled = parts.filter(({ state }) => state === 'told' || state === 'not-applicable')
  return { percent: Math.floor((settled.length * 100) / parts.length), parts }
}
