/** Returns the value below or at which the given part of the values lies, by nearest rank. Throws when there are none. @example percentile([3, 1, 2], 0.5) // 2 */
function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)]
  if (value === undefined) throw new RangeError('There are no values.')
  return value
}

/** Returns the middle value, the lower of two; throws when there are none. @example median([30, 10, 20]) // 20 */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** Returns the value that 95 of 100 values do not exceed; throws when there are none. */
export function percentile95(values: readonly number[]): number {
  return percentile(values, 0.95)
}

/** Returns the median of each name's values; a name missing in a record counts as 0 there. @example medianOfEach([{ a: 1 }, { a: 3 }, { a: 2 }]) // { a: 2 } */
export function medianOfEach(records: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const names = new Set(records.flatMap((record) => Object.keys(record)))
  return Object.fromEntries([...names].map((name) => [name, median(records.map((record) => record[name] ?? 0))]))
}

/** Returns a number rounded to a tenth. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10
}
