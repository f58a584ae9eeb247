import type { WorkbookProcedure } from './template.ts'

/** The rows of the sheet of examples. The first shows nearly every column, the second only what most have. */
export const exampleProcedures: readonly WorkbookProcedure[] = [
  {
    code: '1.001193',
    title: 'Thủ tục đăng ký khai sinh',
    field: 'Hộ tịch',
    levels: 'Cấp xã',
    category: 'TTHC được giao luật quy định chi tiết',
    decisionNumber: '163/QĐ-BTP',
    decisionDay: '02/8/2025',
    decisionIssuer: 'Bộ Tư pháp',
    audiences: 'Công dân Việt Nam\nNgười Việt Nam định cư ở nước ngoài',
    executing: 'Ủy ban nhân dân cấp xã',
    competent: 'Ủy ban nhân dân cấp xã',
    coordinating: 'Công an cấp xã',
    receivingAddress: 'Trung tâm Phục vụ hành chính công cấp xã',
    steps: 'Bước 1: Nộp hồ sơ.\nBước 2: Cơ quan đăng ký hộ tịch kiểm tra, ghi vào Sổ đăng ký khai sinh.\nBước 3: Nhận Giấy khai sinh.',
    methods:
      'Trực tiếp | 1 | Ngày làm việc | Miễn phí | Nộp tại Trung tâm Phục vụ hành chính công\nTrực tuyến | 1 | Ngày làm việc | Miễn phí; phí cấp bản sao 8.000 đồng/bản (nếu có yêu cầu)',
    papers:
      'Trường hợp: Giấy tờ phải nộp\nTờ khai đăng ký khai sinh | 1 | 0 | Bắt buộc | Tờ khai đăng ký khai sinh.docx\nVăn bản ủy quyền (nếu có) | 1 | 0 | Không bắt buộc\nTrường hợp: Giấy tờ phải xuất trình\nGhi chú: Thẻ căn cước còn giá trị sử dụng.',
    dossierCount: '01 bộ',
    results: 'Giấy khai sinh | KQ.G15.000031',
    legalBases:
      '60/2014/QH13 | Luật Hộ tịch | 20/11/2014 | Quốc hội\n123/2015/NĐ-CP | Nghị định quy định chi tiết một số điều của Luật Hộ tịch',
    url: 'https://dichvucong.gov.vn',
  },
  {
    code: '2.000815',
    title: 'Thủ tục chứng thực bản sao từ bản chính',
    field: 'Chứng thực',
    audiences: 'Công dân Việt Nam\nTổ chức (không bao gồm doanh nghiệp, HTX)',
    executing: 'Ủy ban nhân dân cấp xã',
    steps: 'Bước 1: Xuất trình bản chính và bản sao cần chứng thực.\nBước 2: Nhận bản sao đã chứng thực.',
    methods: 'Trực tiếp | 1 | Ngày làm việc | 2.000 đồng/trang; từ trang thứ ba 1.000 đồng/trang',
    papers: 'Bản chính giấy tờ | 1 | 0 | Bắt buộc\nBản sao cần chứng thực | 0 | 1 | Bắt buộc',
    results: 'Bản sao được chứng thực từ bản chính',
    legalBases:
      '23/2015/NĐ-CP | Nghị định về cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch',
  },
]
