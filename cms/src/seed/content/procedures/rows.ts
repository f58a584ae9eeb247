import type { LegalBasis, Paper, Procedure, ProcedureMethod } from '@ward/shared/contract/kinds/procedure/procedure'

/** A case of the dossier with its papers. */
export type PaperCase = Procedure['paperCases'][number]

/** Returns a paper that everyone hands in: one original. */
export function paper(name: string, counts: { originals: number; copies: number } = { originals: 1, copies: 0 }): Paper {
  return { name, ...counts, required: true, formName: null, form: null }
}

/** Returns a paper that only some people hand in, the name says who. */
export function paperInSomeCases(name: string, counts: { originals: number; copies: number } = { originals: 1, copies: 0 }): Paper {
  return { ...paper(name, counts), required: false }
}

/** Returns a form to fill in: one original. */
export function formToFill(name: string, formName: string): Paper {
  return { ...paper(name), formName }
}

/** Returns a row that explains and asks for no paper. */
export function note(name: string): Paper {
  return { ...paper(name, { originals: 0, copies: 0 }), required: false }
}

/** Returns the same way of applying for each channel. */
export function sameForEach(
  channels: ProcedureMethod['channel'][],
  rest: Pick<ProcedureMethod, 'durationText' | 'durationUnit' | 'feeText'> & Partial<ProcedureMethod>,
): ProcedureMethod[] {
  return channels.map((channel) => ({ feeAmount: null, note: null, ...rest, channel }))
}

/** Returns a legal basis; the day is when it was issued, null when not known for certain. */
export function basis(number: string, title: string, issuer: string, issuedDay: string | null): LegalBasis {
  return { number, title, issuer, issuedDay, effectiveFrom: null, effectiveUntil: null, replacedBy: null, document: null }
}
