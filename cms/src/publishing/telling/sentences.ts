import { formatInstant } from '@ward/shared/text/vietnam-day'

/** What became of a change, as far as its sentence tells. */
export interface Outcome {
  event: string
  /** Whether the document is on the site after the release; null for what has no page of its own (ward, topics, media). */
  onSite: boolean | null
  /** UTC instant from which an approved document will be seen, when that is still to come. */
  visibleFrom: string | null
  switchedAt: Date
  /** From the editor's save to the proof, in milliseconds. */
  tookMs: number
  proven: boolean
}

function seconds(ms: number): string {
  return `${(ms / 1000).toLocaleString('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} giây`
}

function deed({ event, onSite }: Outcome): string {
  if (onSite === null || event === 'rebuild') return 'Đã cập nhật trang'
  return onSite ? 'Đã lên trang' : 'Đã gỡ khỏi trang'
}

/**
 * Returns the sentence an editor reads once a change has been released.
 *
 * @example 'Đã lên trang lúc 10:02:31 ngày 23/11/2026 (0,4 giây)'
 */
export function sentenceOf(outcome: Outcome): string {
  const { visibleFrom, switchedAt, tookMs, proven } = outcome
  if (visibleFrom !== null && visibleFrom > switchedAt.toISOString()) return `Đã duyệt; sẽ tự lên trang lúc ${formatInstant(visibleFrom)}`
  const done = `${deed(outcome)} lúc ${formatInstant(switchedAt)}`
  if (!proven) return `${done}, nhưng máy chủ trang công khai chưa trả về nội dung mới; hãy báo quản trị nếu trang vẫn chưa đổi.`
  return `${done} (${seconds(tookMs)})`
}

const carriages = {
  'on-site': 'Đã lên trang',
  'off-site': 'Đã gỡ khỏi trang',
  'in-force': 'Đã thay quy định trước trên trang',
} as const

/** Where time alone carries a document: to the site, off it, or, as a new version, to the address of its procedure. */
export type Carriage = keyof typeof carriages

/** Returns the sentence for a document that time alone has carried somewhere. */
export function sentenceByTime(where: Carriage, at: Date): string {
  return `${carriages[where]} lúc ${formatInstant(at)} theo lịch đã duyệt`
}

/** Returns the sentence for a change that the site goes on without. `reason` says what to do. */
export function refusalOf(event: string, reason: string): string {
  return event === 'withdrawn' || event === 'deleted' ? `Chưa gỡ khỏi trang được: ${reason}` : `Chưa lên trang được: ${reason}`
}

/** Returns the sentence for a document that nobody changed and whose page can no longer be made. */
export function keptAsItWas(reason: string): string {
  return `Trang này đang giữ nguyên bản trước, chưa cập nhật được: ${reason}`
}

/** Returns the sentence for a document that was set aside and could go out later without being changed. */
export function liveAfterAll(at: Date): string {
  return `Đã lên trang lúc ${formatInstant(at)}`
}

/** What an editor reads while a release fails and is tried again. */
export const willTryAgain = 'Chưa lên trang được vì máy chủ gặp lỗi; hệ thống đang tự thử lại, nội dung đã lưu vẫn an toàn.'
