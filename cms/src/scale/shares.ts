/** Kinds whose documents are multiplied from templates. */
export const multipliedKinds = ['articles', 'broadcast-scripts', 'documents', 'commendations'] as const

type MultipliedKind = (typeof multipliedKinds)[number]

interface Share {
  /** How many there are to be in the end. */
  documents: number
  /** How many of them are written out; the others are copies. */
  templates: number
}

/** How many documents of each kind a site of a given size has. */
export type Shares = Readonly<Record<MultipliedKind, Share>> & { readonly procedures: number }

const mostProcedures = 100
const mostTemplates: Record<MultipliedKind, number> = { articles: 120, 'broadcast-scripts': 40, documents: 40, commendations: 20 }
const percent: Record<Exclude<MultipliedKind, 'articles'>, number> = { 'broadcast-scripts': 15, documents: 15, commendations: 5 }

/**
 * Returns how many documents of each kind a site of so many documents has: some hundred procedures, and of the rest about two thirds articles.
 *
 * @example sharesOf(2000).procedures // 100
 */
export function sharesOf(documents: number): Shares {
  const procedures = Math.min(mostProcedures, Math.floor(documents / 5))
  const rest = documents - procedures
  const part = (kind: keyof typeof percent) => Math.floor((rest * percent[kind]) / 100)
  const counts = { 'broadcast-scripts': part('broadcast-scripts'), documents: part('documents'), commendations: part('commendations') }
  const articles = rest - Object.values(counts).reduce((sum, count) => sum + count, 0)
  const share = (kind: MultipliedKind, count: number): Share => ({ documents: count, templates: Math.min(count, mostTemplates[kind]) })
  return {
    procedures,
    articles: share('articles', articles),
    'broadcast-scripts': share('broadcast-scripts', counts['broadcast-scripts']),
    documents: share('documents', counts.documents),
    commendations: share('commendations', counts.commendations),
  }
}
