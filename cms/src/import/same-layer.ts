import type { Procedure } from '../generated/payload-types.ts'
import type { NationalLayer } from './to-national-layer.ts'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Says whether everything the source says is stored as it says it; what only the CMS knows (row ids, days of comparison, forms) does not count. */
function holds(stored: unknown, said: unknown): boolean {
  if (isNothing(said)) return isNothing(stored)
  if (Array.isArray(said))
    return Array.isArray(stored) && stored.length === said.length && said.every((item, index) => holds(stored[index], item))
  if (isRecord(said)) return isRecord(stored) && Object.entries(said).every(([key, value]) => key === 'form' || holds(stored[key], value))
  return stored === said
}

/** Says whether a stored procedure already has exactly this national text. */
export function hasLayer(stored: Procedure, layer: NationalLayer): boolean {
  return holds(stored, layer)
}

/** Returns the national text with what only the CMS knows put back: forms uploaded for papers of the same name, and links of legal bases. */
export function keepingOwnLinks(stored: Procedure, layer: NationalLayer) {
  const forms = new Map(
    (stored.paperCases ?? []).flatMap(({ papers }) => (papers ?? []).map(({ name, form }) => [name, form ?? null] as const)),
  )
  const bases = new Map((stored.legalBases ?? []).map((basis) => [`${basis.number ?? ''} ${basis.title}`, basis]))
  return {
    ...layer,
    decision: { ...stored.decision, ...layer.decision },
    source: { ...stored.source, ...layer.source },
    paperCases: layer.paperCases.map((group) => ({
      ...group,
      papers: group.papers.map((paper) => ({ ...paper, form: forms.get(paper.name) ?? null })),
    })),
    legalBases: layer.legalBases.map((basis) => {
      const { id: _id, ...known } = bases.get(`${basis.number ?? ''} ${basis.title}`) ?? {}
      return { ...known, ...basis }
    }),
  }
}
