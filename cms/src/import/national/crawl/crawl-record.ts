import { cleanText } from '@ward/shared/text/nfc'
import { z } from 'zod'
import { maybeText, sourceText as text } from '../source-text.ts'

/** Clean text whose beginning "Không có thông tin" belongs to another field glued before it. */
const gluedText = z
  .string()
  .nullish()
  .transform((value) => cleanText(value ?? ''))

const count = z.number().int().nonnegative()

const method = z.object({ hinhThuc: text, thoiHanSo: maybeText, donVi: maybeText, phiLePhiVaMoTa: gluedText })

const paper = z.object({ tenGiayTo: text, banChinh: count, banSao: count, tepMau: maybeText })

/** One line of a file of procedures crawled from the national portal: field names as the source has them. */
export const crawlRecord = z.object({
  ma: text,
  ten: text,
  linhVuc: text,
  capThucHien: z.array(text),
  loai: maybeText,
  quyetDinhCongBo: maybeText,
  doiTuong: z.array(text),
  coQuanThucHien: maybeText,
  coQuanCoThamQuyen: maybeText,
  coQuanPhoiHop: maybeText,
  coQuanDuocUyQuyen: maybeText,
  diaChiTiepNhan: maybeText,
  trinhTuThucHien: maybeText,
  cachThuc: z.array(method),
  thanhPhanHoSo: z.array(z.object({ truongHop: maybeText, giayTo: z.array(paper) })),
  canCuPhapLy: z.array(z.object({ ten: text, soKyHieu: maybeText })),
  yeuCauDieuKien: maybeText,
  ketQua: z.array(z.object({ ten: text, ma: maybeText })),
  nguon: maybeText,
})

export type CrawlRecord = z.infer<typeof crawlRecord>
