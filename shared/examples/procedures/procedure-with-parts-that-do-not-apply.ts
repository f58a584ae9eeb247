import type { Procedure } from '../../src/contract/kinds/procedure/procedure.ts'
import { procedureWithNothingOptional } from './procedure-with-nothing-optional.ts'

/**
 * "Không áp dụng" and "không có thông tin" side by side: no paper is asked for, and the page says so; of the duration the
 * national database says nothing, and the page has no such heading.
 */
export const procedureWithPartsThatDoNotApply: Procedure = {
  ...procedureWithNothingOptional,
  id: 5,
  uid: '00000000-0000-4000-8000-000000000105',
  slug: 'tiep-cong-dan',
  title: 'Tiếp công dân tại cấp xã',
  code: '2.001909',
  field: 'Tiếp công dân',
  decision: { number: '1848/QĐ-TTCP', day: '2025-06-30', issuer: 'Thanh tra Chính phủ' },
  audiences: ['Công dân Việt Nam', 'Người nước ngoài'],
  agencies: { executing: null, competent: 'Ủy ban nhân dân cấp xã', authorised: null, coordinating: null },
  steps:
    'Người dân đến nơi tiếp công dân, nêu rõ họ tên, địa chỉ và trình bày nội dung.\nNgười tiếp công dân ghi vào sổ và trả lời, hoặc hẹn ngày trả lời.',
  methods: [{ channel: 'in-person', durationText: null, durationUnit: null, feeText: 'Không thu phí', feeAmount: null, note: null }],
  legalBases: [
    {
      number: '42/2013/QH13',
      title: 'Luật Tiếp công dân',
      issuedDay: '2013-11-25',
      issuer: 'Quốc hội',
      effectiveFrom: '2014-07-01',
      effectiveUntil: null,
      replacedBy: null,
      document: null,
    },
  ],
  notApplicable: ['papers', 'results'],
  notInSource: ['duration', 'requirements'],
  shortName: 'Tiếp công dân',
  serviceLevel: 'information',
}
