import { procedureWithNothingOptional } from '../examples/index.ts'
import type { Judged } from '../src/warnings/warning.ts'

const quietMethod: Judged['methods'][number] = {
  channel: 'in-person',
  durationText: '3',
  durationUnit: 'working-days',
  feeText: 'Không thu',
  feeAmount: null,
  note: null,
}
/** Returns a method with nothing doubtful in it but what is given. */
export const method = (more: Partial<Judged['methods'][number]>) => ({ ...quietMethod, ...more })
/** Returns a paper of which one original is asked for. */
export const paper = (more: Partial<Judged['paperCases'][number]['papers'][number]>) => ({
  name: 'Tờ khai',
  originals: 1,
  copies: 0,
  required: true,
  formName: null,
  form: null,
  ...more,
})
/** Returns a legal basis in force. */
export const basis = (more: Partial<Judged['legalBases'][number]>) => ({
  number: '60/2014/QH13',
  title: 'Luật Hộ tịch',
  issuedDay: null,
  issuer: null,
  effectiveFrom: null,
  effectiveUntil: null,
  replacedBy: null,
  document: null,
  ...more,
})

/** A procedure with nothing doubtful in it. */
export const plainProcedure: Judged = {
  ...procedureWithNothingOptional,
  methods: [quietMethod],
  paperCases: [{ name: null, papers: [paper({})] }],
  legalBases: [basis({})],
}
