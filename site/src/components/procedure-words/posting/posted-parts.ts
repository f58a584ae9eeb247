import { partLabels } from '@ward/shared/contract/kinds/procedure/completeness'
import type { Procedure, ProcedureMethod } from '@ward/shared/contract/kinds/procedure/procedure'
import { inOneSentence } from '../first-answers.ts'
import { channelName, distinct, durationOf, stateOf } from '../words.ts'

/** A part as it stands on a posting: numbered in the order the law lists the parts of a procedure. */
export interface PostedPart {
  readonly number: number
  readonly title: string
  readonly isNotApplicable: boolean
}

/** Names of the parts of a posting, in the order of the law (Decree 63/2010/NĐ-CP, article 8), the ward's own words last. */
const postedNames = [
  'steps',
  'methods',
  'papers',
  'duration',
  'audience',
  'agency',
  'results',
  'fees',
  'forms',
  'requirements',
  'legalBases',
  'place',
  'notes',
  'feedback',
] as const

type PostedName = (typeof postedNames)[number]

const titles: Record<PostedName, string> = {
  ...partLabels,
  papers: 'Thành phần, số lượng hồ sơ',
  forms: 'Tên mẫu đơn, mẫu tờ khai',
  place: 'Nơi tiếp nhận và trả kết quả',
  notes: 'Lưu ý tại phường',
  feedback: 'Tiếp nhận phản ánh, kiến nghị',
}

/** Returns how long filing takes, one line for the ways that take as long. */
export function durationLines({ methods }: Pick<Procedure, 'methods'>): string[] {
  return linesByChannel(methods, durationOf)
}

/** Returns what filing costs, in the source's words, one line for the ways that cost the same. */
export function feeLines({ methods }: Pick<Procedure, 'methods'>): string[] {
  return linesByChannel(methods, ({ feeText }) => feeText)
}

function linesByChannel(methods: readonly ProcedureMethod[], wordsOf: (method: ProcedureMethod) => string | null): string[] {
  return distinct(methods.map(wordsOf)).map((words) => {
    const channels = methods.filter((method) => wordsOf(method) === words).map(({ channel }) => channelName[channel])
    return `${inOneSentence(distinct(channels))}: ${words}`
  })
}

/** Returns the names of the agencies with what each of them does. */
export function agencyRows({ agencies }: Pick<Procedure, 'agencies'>): { name: string; value: string | null }[] {
  return [
    { name: 'Cơ quan thực hiện', value: agencies.executing },
    { name: 'Cơ quan có thẩm quyền', value: agencies.competent },
    { name: 'Cơ quan được ủy quyền', value: agencies.authorised },
    { name: 'Cơ quan phối hợp', value: agencies.coordinating },
  ]
}

/** Returns the names of the forms to fill in, as the source gives them. */
export function formNames({ paperCases }: Pick<Procedure, 'paperCases'>): string[] {
  return distinct(paperCases.flatMap(({ papers }) => papers.map(({ formName }) => formName)))
}

function statesOf(procedure: Procedure): Record<PostedName, ReturnType<typeof stateOf>> {
  const shownIf = (hasContent: boolean) => (hasContent ? 'shown' : 'hidden')
  return {
    steps: stateOf(procedure, 'steps', procedure.steps !== null),
    methods: stateOf(procedure, 'methods', procedure.methods.length > 0),
    papers: stateOf(procedure, 'papers', procedure.paperCases.length > 0),
    duration: stateOf(procedure, 'duration', durationLines(procedure).length > 0),
    audience: stateOf(procedure, 'audience', procedure.audiences.length > 0),
    agency: stateOf(
      procedure,
      'agency',
      Object.values(procedure.agencies).some((agency) => agency !== null),
    ),
    results: stateOf(procedure, 'results', procedure.results.length > 0),
    fees: stateOf(procedure, 'fees', feeLines(procedure).length > 0),
    forms: shownIf(formNames(procedure).length > 0),
    requirements: stateOf(procedure, 'requirements', procedure.requirements !== null),
    legalBases: stateOf(procedure, 'legalBases', procedure.legalBases.length > 0),
    place: 'shown',
    notes: shownIf(procedure.localNotes !== null),
    feedback: 'shown',
  }
}

/** Returns the parts of a procedure that stand on its posting, numbered without gaps; null for one that is left out. */
export function postedPartsOf(procedure: Procedure): Record<PostedName, PostedPart | null> {
  const states = statesOf(procedure)
  const posted = postedNames.filter((name) => states[name] !== 'hidden')
  const partOf = (name: PostedName): PostedPart | null =>
    posted.includes(name)
      ? { number: posted.indexOf(name) + 1, title: titles[name], isNotApplicable: states[name] === 'not-applicable' }
      : null
  return {
    steps: partOf('steps'),
    methods: partOf('methods'),
    papers: partOf('papers'),
    duration: partOf('duration'),
    audience: partOf('audience'),
    agency: partOf('agency'),
    results: partOf('results'),
    fees: partOf('fees'),
    forms: partOf('forms'),
    requirements: partOf('requirements'),
    legalBases: partOf('legalBases'),
    place: partOf('place'),
    notes: partOf('notes'),
    feedback: partOf('feedback'),
  }
}
