import type { BroadcastScript } from '@ward/shared/contract/kinds/broadcast-script'
import { formatDay } from '@ward/shared/text/vietnam-day'

/** Priority of a bulletin, as visitors read it. */
export const priorityWords: Record<BroadcastScript['priority'], string> = { normal: 'Thường', priority: 'Ưu tiên', urgent: 'Khẩn cấp' }

/**
 * Returns when a script is on air, or null when it is not planned.
 *
 * @example airingWords({ airFrom: '2025-10-06', airUntil: '2025-10-08' }) // 'Phát từ 06/10/2025 đến 08/10/2025'
 */
export function airingWords({ airFrom, airUntil }: Pick<BroadcastScript, 'airFrom' | 'airUntil'>): string | null {
  if (airFrom === null) return airUntil === null ? null : `Phát đến ${formatDay(airUntil)}`
  if (airUntil === null) return `Phát từ ${formatDay(airFrom)}`
  return airFrom === airUntil ? `Phát ngày ${formatDay(airFrom)}` : `Phát từ ${formatDay(airFrom)} đến ${formatDay(airUntil)}`
}

/**
 * Returns a duration as people say it, to the next half minute.
 *
 * @example minutesWords(75) // 'khoảng 1,5 phút'
 */
export function minutesWords(seconds: number): string {
  if (seconds < 60) return 'dưới 1 phút'
  return `khoảng ${String(Math.ceil(seconds / 30) / 2).replace('.', ',')} phút`
}
