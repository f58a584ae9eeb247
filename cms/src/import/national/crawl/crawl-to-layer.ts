import { withAbsentParts } from '../absent-parts.ts'
import type { CrawlRecord } from './crawl-record.ts'
import { feeAndNoteOf } from './fee-and-note.ts'
import type { LayerMethod, LayerPaper, NationalLayer } from '../layer.ts'
import { channelNames, levelNames, unitNames } from '../names.ts'
import { translated } from '../row-objection.ts'

type Method = CrawlRecord['cachThuc'][number]
type PaperRow = CrawlRecord['thanhPhanHoSo'][number]['giayTo'][number]

function toMethod({ hinhThuc, thoiHanSo, donVi, phiLePhiVaMoTa }: Method): LayerMethod {
  const { feeText, note } = feeAndNoteOf(phiLePhiVaMoTa)
  return {
    channel: translated(channelNames, hinhThuc, 'Hình thức nộp'),
    durationText: thoiHanSo,
    durationUnit: donVi === null ? null : translated(unitNames, donVi, 'Đơn vị thời hạn'),
    feeText,
    note,
  }
}

/** The crawl glued the form's file name to the paper's; the seam is certain only behind a bracket, quote or semicolon. */
const seam = /^(.*[);”]\.?)((?=[\p{Lu}\d]).+\.(?:docx?|xlsx?|pdf|rtf))$/su

function toPaper({ tenGiayTo, banChinh, banSao, tepMau }: PaperRow): LayerPaper {
  const parted = tepMau === null ? null : seam.exec(tenGiayTo)
  return {
    name: parted?.[1] ?? tenGiayTo,
    originals: banChinh,
    copies: banSao,
    required: null,
    formName: parted?.[2] ?? null,
  }
}

/** Returns the national text of a record of the crawl. Throws RowObjection when the source uses a word nobody foresaw. */
export function crawlToLayer(record: CrawlRecord): NationalLayer {
  return withAbsentParts({
    code: record.ma,
    title: record.ten,
    field: record.linhVuc,
    levels: record.capThucHien.map((level) => translated(levelNames, level, 'Cấp thực hiện')),
    category: record.loai,
    decision: { number: record.quyetDinhCongBo },
    audiences: record.doiTuong,
    agencies: {
      executing: record.coQuanThucHien,
      competent: record.coQuanCoThamQuyen,
      authorised: record.coQuanDuocUyQuyen,
      coordinating: record.coQuanPhoiHop,
    },
    receivingAddress: record.diaChiTiepNhan,
    steps: record.trinhTuThucHien,
    methods: record.cachThuc.map(toMethod),
    paperCases: record.thanhPhanHoSo.map(({ truongHop, giayTo }) => ({ name: truongHop, papers: giayTo.map(toPaper) })),
    results: record.ketQua.map(({ ten, ma }) => ({ name: ten, code: ma })),
    requirements: record.yeuCauDieuKien,
    legalBases: record.canCuPhapLy.map(({ ten, soKyHieu }) => ({ number: soKyHieu, title: ten })),
    source: { url: record.nguon },
  })
}
