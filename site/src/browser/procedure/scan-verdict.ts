/** What a page says to somebody who scanned the code of a printed posting. */
export type ScanVerdict = 'current' | 'outdated' | 'upcoming'

/**
 * Returns how a print that led to a page compares with it; null when nobody came from a print.
 *
 * @param query of the address that was scanned: `ban` is the mark of the print, `tu` the first day of one printed ahead
 * @param mark of the text the page shows
 * @param today `YYYY-MM-DD`
 */
export function scanVerdict(query: string, mark: string, today: string): ScanVerdict | null {
  const asked = new URLSearchParams(query)
  const printed = asked.get('ban')
  if (printed === null) return null
  if (printed === mark) return 'current'
  return (asked.get('tu') ?? '') > today ? 'upcoming' : 'outdated'
}
