import { z } from 'zod'
import type { ImportFormat } from '../reading/reading.ts'

/** What became of one procedure of a file. */
export const outcomeLabels = {
  created: 'Thêm mới',
  published: 'Xuất bản từ bản nháp trước',
  unchanged: 'Không thay đổi',
  differing: 'Khác, chờ xem',
  declined: 'Khác, đã giữ nguyên trước đây',
  accepted: 'Đã ghi đè',
  leftOut: 'Dòng bị bỏ lại',
} as const

export type Outcome = keyof typeof outcomeLabels

const count = z.number()

/** How many procedures of a file met which fate. */
export const countsSchema = z.object({
  created: count,
  published: count,
  unchanged: count,
  differing: count,
  declined: count,
  accepted: count,
  leftOut: count,
}) satisfies z.ZodType<Record<Outcome, number>>

export type Counts = z.infer<typeof countsSchema>

export const noCounts: Counts = { created: 0, published: 0, unchanged: 0, differing: 0, declined: 0, accepted: 0, leftOut: 0 }

/** What became of an import: all rows taken, only the good ones, none because of bad ones, none because something broke. */
export const importStateLabels = {
  done: 'Đã nhập hết',
  partly: 'Đã nhập các dòng đúng',
  refused: 'Không nhập: tệp có lỗi',
  failed: 'Không nhập được',
} as const

export type ImportState = keyof typeof importStateLabels

export const importFormatLabels: Record<ImportFormat, string> = {
  'portal-json': 'JSON của Cổng Dịch vụ công quốc gia',
  'crawl-json': 'JSON theo dòng',
  workbook: 'Sổ Excel',
}

/** What was decided on a difference; superseded: a newer import looked at the same procedure. */
export const differenceStateLabels = {
  waiting: 'Chờ xem',
  accepted: 'Đã nhận hết',
  partly: 'Đã nhận một phần',
  refused: 'Giữ nguyên',
  superseded: 'Đã có lần đối chiếu mới hơn',
} as const

export type DifferenceState = keyof typeof differenceStateLabels
