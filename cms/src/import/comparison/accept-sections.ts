import { absentPart, type AbsentPart } from '@ward/shared/contract/kinds/procedure/procedure'
import { storedDay } from '../../fields/stored-day.ts'
import type { Procedure } from '../../generated/payload-types.ts'
import type { NationalLayer } from '../national/layer.ts'
import { propose, proposeNew } from './propose.ts'
import { sameMethods, type SectionKey } from './sections.ts'
import { storedLayer } from './stored-layer.ts'

type Layer = Required<NationalLayer>
type StoredMethods = NonNullable<Procedure['methods']>
type Methods = (Layer['methods'][number] & { feeAmount: number | null })[]

const partOf: Partial<Record<SectionKey, AbsentPart>> = {
  decision: 'decision',
  audiences: 'audience',
  agencies: 'agency',
  steps: 'steps',
  methods: 'methods',
  durations: 'duration',
  fees: 'fees',
  papers: 'papers',
  results: 'results',
  requirements: 'requirements',
  legalBases: 'legalBases',
}

/** A sum beside a fee holds only for the words it was compared with. */
function withAmounts(methods: Layer['methods'], stored: StoredMethods): Methods {
  return methods.map((method, index) => {
    const own = stored[index]
    return { ...method, feeAmount: own?.channel === method.channel && own.feeText === method.feeText ? (own.feeAmount ?? null) : null }
  })
}

function mergedMethods(stored: Layer, proposed: Layer, keys: ReadonlySet<SectionKey>): Layer['methods'] {
  if (!sameMethods(stored, proposed)) return proposed.methods
  return stored.methods.map((own, index) => {
    const said = proposed.methods[index] ?? own
    return {
      channel: own.channel,
      ...(keys.has('durations')
        ? { durationText: said.durationText, durationUnit: said.durationUnit }
        : { durationText: own.durationText, durationUnit: own.durationUnit }),
      feeText: keys.has('fees') ? said.feeText : own.feeText,
      note: keys.has('methods') ? said.note : own.note,
    }
  })
}

function withForms(cases: Layer['paperCases'], stored: Procedure['paperCases']) {
  const forms = new Map((stored ?? []).flatMap(({ papers }) => (papers ?? []).map(({ name, form }) => [name, form ?? null] as const)))
  return cases.map(({ name, papers }) => ({
    name,
    papers: papers.map((paper) => ({ ...paper, required: paper.required ?? true, form: forms.get(paper.name) ?? null })),
  }))
}

function withLinks(bases: Layer['legalBases'], stored: Procedure['legalBases']) {
  const known = new Map((stored ?? []).map((basis) => [basis.number || basis.title, basis]))
  return bases.map(({ number, title, issuedDay, issuer }) => {
    const { id: _id, ...own } = known.get(number || title) ?? {}
    return { ...own, number, title, issuedDay: storedDay(issuedDay ?? null), issuer: issuer ?? null }
  })
}

/** What the source is silent about, for the accepted sections; the ward's word stays for the others. */
function absentParts(stored: Layer, proposed: Layer, keys: ReadonlySet<SectionKey>): AbsentPart[] {
  const settled = new Set([...keys].flatMap((key) => partOf[key] ?? []))
  if (keys.has('methods') && !sameMethods(stored, proposed)) for (const part of ['duration', 'fees'] as const) settled.add(part)
  return absentPart.options.filter((part) => (settled.has(part) ? proposed : stored).notInSource.includes(part))
}

/** All fields of a national text as they are stored; `own` is what only the CMS knows: forms, links, sums. */
function fieldsOf(layer: Layer, own: Partial<Procedure>) {
  return {
    title: layer.title,
    field: layer.field,
    levels: layer.levels,
    category: layer.category ?? null,
    decision: { number: layer.decision.number, day: storedDay(layer.decision.day ?? null), issuer: layer.decision.issuer ?? null },
    audiences: layer.audiences,
    agencies: layer.agencies,
    receivingAddress: layer.receivingAddress,
    steps: layer.steps,
    methods: withAmounts(layer.methods, own.methods ?? []),
    paperCases: withForms(layer.paperCases, own.paperCases),
    dossierCount: layer.dossierCount ?? null,
    results: layer.results,
    requirements: layer.requirements,
    legalBases: withLinks(layer.legalBases, own.legalBases),
    notInSource: layer.notInSource,
  }
}

type Fields = ReturnType<typeof fieldsOf>

const fieldOf = {
  title: 'title',
  field: 'field',
  levels: 'levels',
  category: 'category',
  decision: 'decision',
  audiences: 'audiences',
  agencies: 'agencies',
  receivingAddress: 'receivingAddress',
  steps: 'steps',
  methods: 'methods',
  durations: 'methods',
  fees: 'methods',
  papers: 'paperCases',
  dossierCount: 'dossierCount',
  results: 'results',
  requirements: 'requirements',
  legalBases: 'legalBases',
  source: null,
} as const satisfies Record<SectionKey, keyof Fields | null>

/** Returns the fields to store so that a procedure says what the source says in these sections; nothing else of it, and nothing of the ward's layer, is among them. */
export function acceptSections(procedure: Procedure, said: NationalLayer, sections: readonly SectionKey[]) {
  const keys = new Set(sections)
  const stored = storedLayer(procedure)
  const proposed = propose(stored, said)
  const all = fieldsOf(
    { ...proposed, methods: mergedMethods(stored, proposed, keys), notInSource: absentParts(stored, proposed, keys) },
    procedure,
  )
  const names = new Set<keyof Fields>(['notInSource', ...sections.flatMap((key) => fieldOf[key] ?? [])])
  const chosen: Partial<Fields> = Object.fromEntries(Object.entries(all).filter(([name]) => [...names].some((one) => one === name)))
  const { id: _id, ...source } = { id: null, ...procedure.source }
  return keys.has('source') ? { ...chosen, source: { ...source, url: said.source.url } } : chosen
}

/** Returns the national fields of a procedure nothing is stored of yet. */
export function acceptNew(said: NationalLayer) {
  const layer = proposeNew(said)
  return { ...fieldsOf(layer, {}), code: said.code, source: { url: said.source.url } }
}
