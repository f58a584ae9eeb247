import { ValidationError, type GlobalBeforeChangeHook } from 'payload'
import { z } from 'zod'

const storedOutage = z
  .object({ message: z.string().nullish(), shownFrom: z.string().nullish(), from: z.string().nullish(), until: z.string().nullish() })
  .nullish()

const labels = { message: 'Nội dung thông báo', shownFrom: 'Hiện thông báo từ lúc', from: 'Ngừng từ lúc', until: 'Đến lúc' } as const

type Part = keyof typeof labels

const parts: readonly Part[] = ['message', 'shownFrom', 'from', 'until']

/** Refuses an announced outage that is half filled in or ends before it begins; one without any part is none. */
export const wholeOutage: GlobalBeforeChangeHook = ({ data, global, originalDoc, req }) => {
  const outage = storedOutage.parse({ ...originalDoc?.outage, ...data?.outage }) ?? {}
  const filled = parts.filter((part) => outage[part])
  const missing = filled.length === 0 ? [] : parts.filter((part) => !outage[part])
  const errors = missing.map((part) => ({
    path: `outage.${part}`,
    label: labels[part],
    message: 'Thông báo tạm ngừng cần đủ nội dung và ba mốc giờ.',
  }))
  if (errors.length === 0 && outage.from && outage.until && Date.parse(outage.until) <= Date.parse(outage.from)) {
    errors.push({ path: 'outage.until', label: labels.until, message: 'Giờ kết thúc phải sau giờ bắt đầu ngừng.' })
  }
  if (errors.length > 0) throw new ValidationError({ global: global.slug, errors, req }, req.t)
  return data
}
