import type { Procedure } from '@ward/shared/contract/kinds/procedure/procedure'
import { formatDay } from '@ward/shared/text/vietnam-day'
import type { Validity } from '../words/validity-words.ts'

/** A warning that stands above a procedure. */
export interface Standing {
  readonly title: string
  readonly words: string
}

/** Returns what a visitor must know before following a procedure; null when it is simply in force. */
export function standingOf(
  { lifecycle, effectiveFrom, effectiveUntil }: Pick<Procedure, 'lifecycle' | 'effectiveFrom' | 'effectiveUntil'>,
  validity: Validity,
): Standing | null {
  const lastDay = effectiveUntil === null ? '' : `Ngày áp dụng cuối cùng: ${formatDay(effectiveUntil)}. `
  if (validity === 'expired') {
    const title = lifecycle === 'abolished' ? 'Thủ tục đã bị bãi bỏ' : 'Thủ tục đã hết hiệu lực'
    return { title, words: `${lastDay}Nội dung dưới đây chỉ để tra cứu.` }
  }
  if (validity === 'upcoming' && effectiveFrom !== null) {
    return { title: 'Thủ tục chưa có hiệu lực', words: `Quy định dưới đây áp dụng từ ngày ${formatDay(effectiveFrom)}.` }
  }
  if (lifecycle !== 'abolished') return null
  return effectiveUntil === null
    ? { title: 'Thủ tục đã bị bãi bỏ', words: 'Nội dung dưới đây chỉ để tra cứu.' }
    : { title: 'Thủ tục sắp bị bãi bỏ', words: lastDay.trim() }
}

/**
 * Returns the last day of a procedure that is in force and will be followed by another version; null when none is known.
 *
 * @example lastDayWords({ lifecycle: 'amended', effectiveUntil: '2027-02-28' }, 'in-force') // 'Nội dung này áp dụng đến hết ngày 28/02/2027.'
 */
export function lastDayWords(
  { lifecycle, effectiveUntil }: Pick<Procedure, 'lifecycle' | 'effectiveUntil'>,
  validity: Validity,
): string | null {
  if (validity !== 'in-force' || lifecycle === 'abolished' || effectiveUntil === null) return null
  return `Nội dung này áp dụng đến hết ngày ${formatDay(effectiveUntil)}.`
}
