import { escapeHtml } from './escape-html.ts'

/** Where the results stand in the page of the search. */
export const resultsMark = '<!--ket-qua-->'

/** The list of everything, which stands between these, gives way to results. */
export const listingMarks = { begin: '<!--danh-sach-->', end: '<!--het-danh-sach-->' } as const

/** The box a question is typed into, in the page of the search. */
const box = /(<input\b[^>]*\bname="q")/

/**
 * Returns the page of the search with results in it, the question in its box, and without the list of everything. Throws when
 * the page has no place for them.
 */
export function withResults(page: string, results: string, question: string): string {
  const begin = page.indexOf(listingMarks.begin)
  const end = page.indexOf(listingMarks.end)
  if (!page.includes(resultsMark) || begin === -1 || end < begin) throw new Error('The page of the search has no place for results')
  const short = page.slice(0, begin) + page.slice(end + listingMarks.end.length)
  return short.replace(resultsMark, () => results).replace(box, (input) => `${input} value="${escapeHtml(question)}"`)
}
