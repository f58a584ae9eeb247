import { cleanText } from '@ward/shared/text/nfc'
import { z } from 'zod'

const noInformation = 'Không có thông tin'

/** Clean text, or null where the source has none or says so. */
const maybeText = z
  .string()
  .nullish()
  .transform((value) => {
    const clean = cleanText(value ?? '')
    return clean === '' || clean.startsWith(noInformation) ? null : clean
  })

/** Clean text whose beginning "Không có thông tin" belongs to another field glued before it. */
const gluedText = z
  .string()
  .nullish()
  .transform((value) => cleanText(value ?? ''))

const text = z
  .string({ error: 'must be text' })
  .transform(cleanText)
  .refine((value) => value !== '', 'must not be empty')

const count = z.number().int().nonnegative()

const method = z.object({ hinhThuc: text, thoiHanSo: maybeText, donVi: maybeText, phiLePhiVaMoTa: gluedText })

const paper = z.object({ tenGiayTo: text, banChinh: count, banSao: count, tepMau: maybeText })

/** One line of a file of procedures of the national database: field names as the source has them. */
export const nationalRecord = z.object({
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

export type NationalRecord = z.infer<typeof nationalRecord>
