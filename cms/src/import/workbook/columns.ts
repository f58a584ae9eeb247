/** A column of the workbook: how people fill it in. */
interface Column {
  title: string
  /** Width in characters. */
  width: number
  hint: string
}

const line = 'Mỗi dòng trong ô một mục (xuống dòng trong ô: Alt + Enter).'

/** The columns of a workbook of procedures, in the template's order; they may be moved, not renamed. */
export const columns = {
  code: { title: 'Mã thủ tục', width: 14, hint: 'Bắt buộc. Ví dụ 1.001193. Mã 5.xxxxxx là thủ tục nội bộ, không nhập.' },
  title: { title: 'Tên thủ tục', width: 40, hint: 'Bắt buộc. Tên đầy đủ như Cơ sở dữ liệu quốc gia.' },
  field: { title: 'Lĩnh vực', width: 18, hint: 'Bắt buộc. Ví dụ Hộ tịch.' },
  levels: {
    title: 'Cấp thực hiện',
    width: 14,
    hint: `Cấp xã, Cấp tỉnh, Cấp bộ hoặc Cơ quan khác. ${line} Để trống là Cấp xã.`,
  },
  category: { title: 'Loại thủ tục', width: 20, hint: 'Ví dụ TTHC được giao luật quy định chi tiết.' },
  decisionNumber: { title: 'Quyết định công bố', width: 18, hint: 'Số ký hiệu, ví dụ 163/QĐ-BTP.' },
  decisionDay: { title: 'Ngày quyết định', width: 14, hint: 'Ngày/tháng/năm, ví dụ 02/8/2025.' },
  decisionIssuer: { title: 'Cơ quan ban hành quyết định', width: 20, hint: 'Ví dụ Bộ Tư pháp.' },
  audiences: { title: 'Đối tượng thực hiện', width: 24, hint: line },
  executing: { title: 'Cơ quan thực hiện', width: 24, hint: 'Ví dụ Ủy ban nhân dân cấp xã.' },
  competent: { title: 'Cơ quan có thẩm quyền', width: 24, hint: '' },
  authorised: { title: 'Cơ quan được ủy quyền', width: 24, hint: '' },
  coordinating: { title: 'Cơ quan phối hợp', width: 24, hint: '' },
  receivingAddress: { title: 'Địa chỉ tiếp nhận', width: 24, hint: 'Theo văn bản quốc gia, không phải địa chỉ quầy của phường.' },
  steps: { title: 'Trình tự thực hiện', width: 60, hint: 'Nguyên văn, mỗi bước một dòng.' },
  methods: {
    title: 'Cách thức thực hiện',
    width: 50,
    hint: 'Mỗi dòng một cách: Hình thức | thời hạn | đơn vị | phí, lệ phí | mô tả. Hình thức: Trực tiếp, Trực tuyến, Dịch vụ bưu chính. Đơn vị: Ngày làm việc, Ngày, Giờ, Không quy định.',
  },
  papers: {
    title: 'Thành phần hồ sơ',
    width: 60,
    hint: 'Mỗi dòng một giấy tờ: Tên | số bản chính | số bản sao | Bắt buộc hoặc Không bắt buộc | tên mẫu đơn. Dòng “Trường hợp: …” mở một trường hợp. Dòng “Ghi chú: …” là ghi chú.',
  },
  dossierCount: { title: 'Số lượng hồ sơ', width: 12, hint: 'Ví dụ 01 bộ.' },
  results: { title: 'Kết quả thực hiện', width: 30, hint: 'Mỗi dòng một kết quả: Tên | mã kết quả.' },
  requirements: { title: 'Yêu cầu, điều kiện thực hiện', width: 40, hint: 'Nguyên văn; để trống nếu không có.' },
  legalBases: {
    title: 'Căn cứ pháp lý',
    width: 50,
    hint: 'Mỗi dòng một văn bản: Số ký hiệu | trích yếu | ngày ban hành | cơ quan ban hành.',
  },
  url: { title: 'Địa chỉ nguồn', width: 30, hint: 'Trang của thủ tục trên Cổng Dịch vụ công quốc gia.' },
} as const satisfies Record<string, Column>

export type ColumnKey = keyof typeof columns

/** Keys of the columns in the template's order. */
export const columnKeys = Object.keys(columns).filter((key): key is ColumnKey => key in columns)

/** Name of the sheet of examples, which an import leaves aside. */
export const exampleSheet = 'Ví dụ'
