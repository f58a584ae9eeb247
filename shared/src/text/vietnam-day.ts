/** Việt Nam has kept UTC+7 all year round since 1975; the zone's older offsets are of no use to this product. */
const offsetMs = 7 * 60 * 60 * 1000

function localIso(instant: string | Date): string {
  return new Date(new Date(instant).getTime() + offsetMs).toISOString()
}

/**
 * Returns the calendar day in Việt Nam of an instant, `YYYY-MM-DD`. Throws RangeError when the instant is none.
 *
 * @example vietnamDay('2026-01-31T23:30:00.000Z') // '2026-02-01'
 */
export function vietnamDay(instant: string | Date): string {
  return localIso(instant).slice(0, 10)
}

/**
 * Returns the UTC instant at which a day begins in Việt Nam. Throws RangeError when the day is none.
 *
 * @example startOfVietnamDay('2026-02-01') // '2026-01-31T17:00:00.000Z'
 */
export function startOfVietnamDay(day: string): string {
  const midnightUtc = new Date(`${day}T00:00:00.000Z`)
  // Date turns 2026-02-30 into 2 March instead of refusing it.
  if (midnightUtc.toISOString().slice(0, 10) !== day) throw new RangeError(`Not a day: ${day}`)
  return new Date(midnightUtc.getTime() - offsetMs).toISOString()
}

/** Months 1 and 2 have two digits, the others as many as they need, so that none can be taken for another once written by hand. */
function administrativeMonth(month: string): string {
  return Number(month) <= 2 ? month : String(Number(month))
}

/**
 * Returns a day (`YYYY-MM-DD`) as administrative documents write it (Decree 30/2020/NĐ-CP, appendix I): two digits for the
 * day and for months 1 and 2, no zero before the other months.
 *
 * @example formatDay('2026-02-01') // '01/02/2026'
 * @example formatDay('2025-08-02') // '02/8/2025'
 */
export function formatDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${date}/${administrativeMonth(month)}/${year}`
}

/**
 * Returns a month (`YYYY-MM`) for headings and archives.
 *
 * @example formatMonth('2026-11') // 'tháng 11/2026'
 */
export function formatMonth(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `tháng ${administrativeMonth(number)}/${year}`
}

/**
 * Returns an instant to the second, in Vietnamese time. Throws RangeError when the instant is none.
 *
 * @example formatInstant('2026-11-23T03:02:31.000Z') // '10:02:31 ngày 23/11/2026'
 */
export function formatInstant(instant: string | Date): string {
  const local = localIso(instant)
  return `${local.slice(11, 19)} ngày ${formatDay(local.slice(0, 10))}`
}

/**
 * Returns an instant to the minute, in Vietnamese time. Throws RangeError when the instant is none.
 *
 * @example formatMinute('2026-11-23T03:02:31.000Z') // '10:02 ngày 23/11/2026'
 */
export function formatMinute(instant: string | Date): string {
  const local = localIso(instant)
  return `${local.slice(11, 16)} ngày ${formatDay(local.slice(0, 10))}`
}
