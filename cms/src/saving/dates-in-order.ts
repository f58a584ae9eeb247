import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

interface Pair {
  from: string
  until: string
  message: string
}

const pairs: Pair[] = [
  { from: 'visibleFrom', until: 'visibleUntil', message: '“Hiện đến lúc” phải sau “Hiện từ lúc”.' },
  { from: 'effectiveFrom', until: 'effectiveUntil', message: 'Ngày hết hiệu lực phải sau ngày có hiệu lực.' },
  { from: 'airFrom', until: 'airUntil', message: 'Ngày phát cuối phải sau hoặc trùng ngày phát đầu.' },
]

/** `visibleUntil` is the first instant no longer visible, so it may not equal the beginning; days may be one and the same. */
function inOrder({ from }: Pair, begin: unknown, end: unknown): boolean {
  if (!begin || !end) return true
  const [beginMs, endMs] = [Date.parse(String(begin)), Date.parse(String(end))]
  return from === 'visibleFrom' ? beginMs < endMs : beginMs <= endMs
}

/** Refuses spans of time that end before they begin. */
export const datesInOrder: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const whole: Record<string, unknown> = { ...originalDoc, ...data }
  const errors = pairs.filter((pair) => !inOrder(pair, whole[pair.from], whole[pair.until])).map(({ until, message }) => ({ path: until, message }))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req })
  return data
}
