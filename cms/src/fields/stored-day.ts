/**
 * Returns a calendar day (`YYYY-MM-DD`) as day fields store it: noon UTC, which is the same day everywhere between America and Việt Nam.
 *
 * @example storedDay('2025-08-02') // '2025-08-02T12:00:00.000Z'
 */
export function storedDay(day: string): string
export function storedDay(day: string | null): string | null
export function storedDay(day: string | null): string | null {
  return day === null ? null : `${day}T12:00:00.000Z`
}
