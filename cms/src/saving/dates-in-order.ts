import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from './refuse.ts'

interface Pair {
  from: string
  until: string
  label: string
  message: string
}

const pairs: Pair[] = [
  { from: 'visibleFrom', until: 'visibleUntil', label: 'Hiện đến lúc', message: '“Hiện đến lúc” phải sau “Hiện từ lúc”.' },
  {
    from: 'effectiveFrom',
    until: 'effectiveUntil',
    label: 'Có hiệu lực đến hết ngày',
    message: 'Ngày cuối có hiệu lực không được trước ngày bắt đầu có hiệu lực.',
  },
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
  const objections = pairs
    .filter((pair) => !inOrder(pair, whole[pair.from], whole[pair.until]))
    .map(({ until, label, message }) => ({ path: until, label, message }))
  if (objections.length > 0) throw refusal(collection.slug, objections, req)
  return data
}
