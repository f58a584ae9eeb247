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
