import type { AbsentPart } from '@ward/shared/contract/kinds/procedure'
import { feeAndNoteOf } from './fee-and-note.ts'
import type { NationalRecord } from './national-record.ts'

type Method = NationalRecord['cachThuc'][number]
type PaperRow = NationalRecord['thanhPhanHoSo'][number]['giayTo'][number]

const levelOf = { 'Cấp xã': 'commune', 'Cấp tỉnh': 'province', 'Cấp bộ': 'ministry', 'Cơ quan khác': 'other' } as const
const channelOf = { 'Trực tiếp': 'in-person', 'Trực tuyến': 'online', 'Dịch vụ bưu chính': 'post' } as const
const unitOf = { 'Ngày làm việc': 'working-days', Ngày: 'days', Giờ: 'hours', 'Không quy định': 'unregulated' } as const

/** Returns what a word of the source stands for. Throws when the source uses a word nobody foresaw. */
function translated<Names extends Record<string, string>>(names: Names, word: string, field: string): Names[keyof Names] {
  for (const known in names) if (known === word) return names[known]
  throw new Error(`${field}: unknown value "${word}"`)
}

function toMethod({ hinhThuc, thoiHanSo, donVi, phiLePhiVaMoTa }: Method) {
  const { feeText, note } = feeAndNoteOf(phiLePhiVaMoTa)
  return {
    channel: translated(channelOf, hinhThuc, 'hinhThuc'),
    durationText: thoiHanSo,
    durationUnit: donVi === null ? null : translated(unitOf, donVi, 'donVi'),
    feeText,
    feeAmount: null,
    note,
  }
}

/** The crawl glued the form's file name to the paper's; the seam is certain only behind a bracket, quote or semicolon. */
const seam = /^(.*[);”]\.?)((?=[\p{Lu}\d]).+\.(?:docx?|xlsx?|pdf|rtf))$/su

function toPaper({ tenGiayTo, banChinh, banSao, tepMau }: PaperRow) {
  const parted = tepMau === null ? null : seam.exec(tenGiayTo)
  const name = parted?.[1] ?? tenGiayTo
  return {
    name,
    originals: banChinh,
    copies: banSao,
    required: !/\bnếu có\b/i.test(name),
    formName: parted?.[2] ?? null,
    form: null,
  }
}

function toParts(record: NationalRecord) {
  return {
    steps: record.trinhTuThucHien,
    methods: record.cachThuc.map(toMethod),
    paperCases: record.thanhPhanHoSo.map(({ truongHop, giayTo }) => ({ name: truongHop, papers: giayTo.map(toPaper) })),
    audiences: record.doiTuong,
    agencies: {
      executing: record.coQuanThucHien,
      competent: record.coQuanCoThamQuyen,
      authorised: record.coQuanDuocUyQuyen,
      coordinating: record.coQuanPhoiHop,
    },
    results: record.ketQua.map(({ ten, ma }) => ({ name: ten, code: ma })),
    requirements: record.yeuCauDieuKien,
    legalBases: record.canCuPhapLy.map(({ ten, soKyHieu }) => ({ number: soKyHieu, title: ten })),
    decision: { number: record.quyetDinhCongBo },
  }
}

function partsNotIn(parts: ReturnType<typeof toParts>): AbsentPart[] {
  const absent: Record<AbsentPart, boolean> = {
    steps: parts.steps === null,
    methods: parts.methods.length === 0,
    papers: parts.paperCases.every(({ papers }) => papers.length === 0),
    duration: parts.methods.every(({ durationText, durationUnit }) => durationText === null && durationUnit !== 'unregulated'),
    audience: parts.audiences.length === 0,
    agency: parts.agencies.executing === null && parts.agencies.competent === null,
    results: parts.results.length === 0,
    requirements: parts.requirements === null,
    fees: parts.methods.every(({ feeText }) => feeText === null),
    legalBases: parts.legalBases.length === 0,
    decision: parts.decision.number === null,
  }
  const names: AbsentPart[] = [
    'steps',
    'methods',
    'papers',
    'duration',
    'audience',
    'agency',
    'results',
    'requirements',
    'fees',
    'legalBases',
    'decision',
  ]
  return names.filter((part) => absent[part])
}

/** Returns the national text of a procedure as the CMS stores it. Throws when the source uses a word nobody foresaw. */
export function toNationalLayer(record: NationalRecord) {
  const parts = toParts(record)
  return {
    code: record.ma,
    title: record.ten,
    field: record.linhVuc,
    levels: record.capThucHien.map((level) => translated(levelOf, level, 'capThucHien')),
    category: record.loai,
    receivingAddress: record.diaChiTiepNhan,
    source: { url: record.nguon },
    ...parts,
    notInSource: partsNotIn(parts),
  }
}

export type NationalLayer = ReturnType<typeof toNationalLayer>

/**
 * Returns a first short name: the official name without "Thủ tục", cut between words. Editors give a better one.
 *
 * @example shortNameOf('Thủ tục đăng ký khai sinh') // 'Đăng ký khai sinh'
 */
export function shortNameOf(title: string): string {
  const line =
    title
      .replace(/\s+/g, ' ')
      .replace(/^Thủ tục:?\s+/i, '')
      .trim() || title
  const named = line.charAt(0).toUpperCase() + line.slice(1)
  if (named.length <= 200) return named
  return `${named.slice(0, 199).replace(/\s+\S*$/, '')}…`
}
