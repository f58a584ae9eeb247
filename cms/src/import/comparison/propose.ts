import type { LayerPaper, NationalLayer } from '../national/layer.ts'
import { inStoredOrder } from './in-stored-order.ts'

type Paper = LayerPaper
type LegalBasis = NationalLayer['legalBases'][number]
type PaperCase = NationalLayer['paperCases'][number]

const basisKey = ({ number, title }: LegalBasis) => number ?? title
const caseKey = ({ name }: PaperCase) => name ?? ''

/**
 * Returns whether a paper has to be handed in, as far as its name tells.
 *
 * @example isRequired('Văn bản ủy quyền (nếu có)') // false
 */
const isRequired = (name: string): boolean => !/(?<!\p{L})nếu có(?!\p{L})/iu.test(name)

function proposePapers(stored: readonly Paper[], said: readonly Paper[]): Paper[] {
  const known = new Map(stored.map((paper) => [paper.name, paper.required]))
  const ordered = inStoredOrder(stored, said, ({ name }) => name)
  return ordered.map((paper) => ({ ...paper, required: paper.required ?? known.get(paper.name) ?? isRequired(paper.name) }))
}

function proposeCases(stored: readonly PaperCase[], said: readonly PaperCase[]): PaperCase[] {
  const known = new Map(stored.map((group) => [caseKey(group), group.papers]))
  return inStoredOrder(stored, said, caseKey).map((group) => ({
    name: group.name,
    papers: proposePapers(known.get(caseKey(group)) ?? [], group.papers),
  }))
}

function proposeBases(stored: readonly LegalBasis[], said: readonly LegalBasis[]): LegalBasis[] {
  const known = new Map(stored.map((basis) => [basisKey(basis), basis]))
  return inStoredOrder(stored, said, basisKey).map(({ number, title, issuedDay, issuer }) => {
    const own = known.get(basisKey({ number, title }))
    const day = issuedDay === undefined ? own?.issuedDay : issuedDay
    const body = issuer === undefined ? own?.issuer : issuer
    return { number, title, issuedDay: day ?? null, issuer: body ?? null }
  })
}

const ifSaid = <Value>(said: Value | undefined, stored: Value): Value => (said === undefined ? stored : said)

/** Returns the national text as it would be if all a source says were taken: in the ward's order, and with what the source has no place for. */
export function propose(stored: Required<NationalLayer>, said: NationalLayer): Required<NationalLayer> {
  return {
    ...said,
    code: stored.code,
    levels: inStoredOrder(stored.levels, said.levels, String),
    category: ifSaid(said.category, stored.category),
    decision: {
      number: said.decision.number,
      day: ifSaid(said.decision.day, stored.decision.day) ?? null,
      issuer: ifSaid(said.decision.issuer, stored.decision.issuer) ?? null,
    },
    audiences: inStoredOrder(stored.audiences, said.audiences, String),
    methods: inStoredOrder(stored.methods, said.methods, ({ channel }) => channel),
    paperCases: proposeCases(stored.paperCases, said.paperCases),
    dossierCount: ifSaid(said.dossierCount, stored.dossierCount),
    results: inStoredOrder(stored.results, said.results, ({ code, name }) => code ?? name),
    legalBases: proposeBases(stored.legalBases, said.legalBases),
  }
}

const nothing: Required<NationalLayer> = {
  code: '',
  title: '',
  field: '',
  levels: [],
  category: null,
  decision: { number: null, day: null, issuer: null },
  audiences: [],
  agencies: { executing: null, competent: null, authorised: null, coordinating: null },
  receivingAddress: null,
  steps: null,
  methods: [],
  paperCases: [],
  dossierCount: null,
  results: [],
  requirements: null,
  legalBases: [],
  source: { url: null },
  notInSource: [],
}

/** Returns the national text of a procedure nothing is stored of yet. */
export const proposeNew = (said: NationalLayer): Required<NationalLayer> => ({ ...propose(nothing, said), code: said.code })
