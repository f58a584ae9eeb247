import type { z } from 'zod'
import type { crawlRecord } from '../../src/import/national/crawl/crawl-record.ts'
import type { ImportFile } from '../../src/import/reading/reading.ts'

/** A line of a file of the crawl, as it is before it is cleaned. */
export type RawRecord = z.input<typeof crawlRecord>

/** A record as a line of a file of the crawl has it. */
export function record(more: Partial<RawRecord> = {}): RawRecord {
  return {
    ma: '1.000001',
    ten: 'Thủ tục thử nhập',
    linhVuc: 'Hộ tịch',
    capThucHien: ['Cấp xã'],
    loai: null,
    quyetDinhCongBo: '1/QĐ-TEST',
    doiTuong: ['Tổ chức (không bao gồm doanh nghiệp, HTX)'],
    coQuanThucHien: 'Ủy ban nhân dân cấp xã',
    coQuanCoThamQuyen: null,
    coQuanPhoiHop: null,
    coQuanDuocUyQuyen: null,
    diaChiTiepNhan: null,
    trinhTuThucHien: 'Bước 1: Nộp hồ sơ.',
    cachThuc: [{ hinhThuc: 'Trực tiếp', thoiHanSo: '3', donVi: 'Ngày', phiLePhiVaMoTa: 'Miễn phí' }],
    thanhPhanHoSo: [
      { truongHop: null, giayTo: [{ tenGiayTo: 'Tờ khai (mẫu 01)01 TK.docx', banChinh: 1, banSao: 0, tepMau: '01 TK.docx' }] },
    ],
    canCuPhapLy: [{ ten: 'Luật Thử', soKyHieu: '1/2020/QH14' }],
    yeuCauDieuKien: null,
    ketQua: [{ ten: 'Giấy xác nhận', ma: 'KQ.G15.000001' }],
    nguon: 'https://example.vn/thu-tuc/1',
    ...more,
  }
}

/** A record as the JSON interface of the national portal answers it. */
export function portalRecord(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: '019d2bfa-4f9f-7354-9e92-57219bbd01e0',
    code: '1.100001',
    codeNotation: '1.100001',
    name: 'Thủ tục thử của cổng',
    isInternal: false,
    isWard: true,
    formalityType: 'ASSIGNED_REGULATION',
    categoriesDetails: [{ name: 'Trồng trọt' }],
    decisionNo: '',
    procedureProposal: {
      proposalNumber: '30/QĐ-TEST',
      decisionDate: 1726185600000,
      decisionNumber: null,
      issuingAgency: { name: 'Bộ Thử' },
    },
    subjectTypesDetails: [{ name: 'Công dân Việt Nam' }, { name: 'Tổ chức (không bao gồm doanh nghiệp, HTX)' }],
    unitGroupsExecuting: [{ name: 'Ủy ban nhân dân cấp xã' }],
    executionSteps: [{ name: '', description: 'Bước 1: Nộp.\r\nBước 2: Nhận.' }],
    executionMethods: [
      {
        submissionMethod: 'ONLINE',
        processingTime: 5,
        processingTimeUnit: 'WORKING_DAY',
        description: '',
        fees: [{ type: 'FEE', value: 0, currencyId: '', description: 'theo Nghị quyết HĐND' }],
      },
    ],
    executionCases: [
      {
        name: 'Trường hợp thử',
        profileComponents: [{ name: 'Đơn', originalQty: 1, copyQty: 0, required: false, attachments: [{ fileName: 'don.docx' }] }],
      },
    ],
    resultsDetails: [{ name: 'Văn bản chấp thuận', code: 'KQ.G10.000535' }],
    legalBasisesDetails: [{ name: 'Nghị định thử', code: '112/2024/NĐ-CP' }],
    requirementsAndConditions: '',
    ...more,
  }
}

/** Returns a file of this text or these bytes. */
export function file(content: string | Uint8Array, name = 'thu-tuc.jsonl'): ImportFile {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
}

/** Returns a file with a record a line; a string is a line as it is. */
export function linesFile(lines: readonly unknown[]): ImportFile {
  return file(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
}

/** Returns a text in UTF-16 with its byte order mark. */
export function inUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
