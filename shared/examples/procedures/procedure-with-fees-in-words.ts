import type { Procedure } from '../../src/contract/kinds/procedure/procedure.ts'
import { procedureWithPartsThatDoNotApply } from './procedure-with-parts-that-do-not-apply.ts'

/** Fees as the source words them, with conditions and several rates: shown as they are written, never computed with. */
export const procedureWithFeesInWords: Procedure = {
  ...procedureWithPartsThatDoNotApply,
  id: 6,
  uid: '00000000-0000-4000-8000-000000000106',
  slug: 'chung-thuc-ban-sao-tu-ban-chinh',
  title:
    'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam hoặc của nước ngoài cấp hoặc chứng nhận',
  topics: [1],
  code: '2.000815',
  field: 'Chứng thực',
  steps: '+ Xuất trình bản chính và bản sao cần chứng thực.\n+ Người thực hiện đối chiếu, ghi lời chứng, ký và đóng dấu.',
  methods: [
    {
      channel: 'in-person',
      durationText: 'Trong ngày tiếp nhận; nếu nộp sau 15 giờ thì trả trong ngày làm việc tiếp theo',
      durationUnit: null,
      feeText: '2.000 đồng/trang; từ trang thứ 3 trở lên 1.000 đồng/trang, tối đa 200.000 đồng/bản',
      feeAmount: 2000,
      note: null,
    },
  ],
  paperCases: [
    {
      name: null,
      papers: [
        { name: 'Bản chính giấy tờ làm cơ sở để chứng thực', originals: 1, copies: 0, required: true, formName: null, form: null },
        { name: 'Bản sao cần chứng thực', originals: 0, copies: 1, required: true, formName: null, form: null },
      ],
    },
  ],
  dossierCount: 'Theo số bản sao cần chứng thực',
  results: [{ name: 'Bản sao có chứng thực', code: null }],
  notApplicable: [],
  notInSource: [],
  shortName: 'Chứng thực bản sao',
  aliases: ['sao y bản chính', 'công chứng giấy tờ'],
  summary: 'Mang bản chính đến phường, nhận bản sao có chứng thực ngay trong ngày, phí 2.000 đồng một trang.',
  weight: 80,
}
