import type { ArrayField, Field } from 'payload'
import { dayField } from '../dates.ts'

const half = { width: '50%' }

const methods: ArrayField = {
  name: 'methods',
  type: 'array',
  label: 'Cách thức thực hiện',
  labels: { singular: 'Cách thức', plural: 'Cách thức' },
  admin: { initCollapsed: true, components: { RowLabel: '/src/admin/row-labels.tsx#MethodLabel' } },
  fields: [
    {
      name: 'channel',
      type: 'select',
      label: 'Hình thức nộp',
      required: true,
      options: [
        { label: 'Trực tiếp', value: 'in-person' },
        { label: 'Trực tuyến', value: 'online' },
        { label: 'Dịch vụ bưu chính', value: 'post' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'durationText', type: 'text', label: 'Thời hạn', admin: { ...half, description: 'Như nguồn ghi, ví dụ 3.' } },
        {
          name: 'durationUnit',
          type: 'select',
          label: 'Đơn vị',
          options: [
            { label: 'Ngày làm việc', value: 'working-days' },
            { label: 'Ngày', value: 'days' },
            { label: 'Giờ', value: 'hours' },
            { label: 'Không quy định', value: 'unregulated' },
          ],
          admin: half,
        },
      ],
    },
    {
      name: 'feeText',
      type: 'textarea',
      label: 'Phí, lệ phí (nguyên văn)',
      admin: { description: 'Giữ nguyên lời của nguồn, kể cả “nếu có yêu cầu”.' },
    },
    {
      name: 'feeAmount',
      type: 'number',
      label: 'Số tiền (đồng)',
      min: 0,
      admin: { description: 'Chỉ điền khi đã đối chiếu văn bản; luôn hiện kèm nguyên văn.' },
    },
    { name: 'note', type: 'textarea', label: 'Mô tả' },
  ],
}

const papers: ArrayField = {
  name: 'papers',
  type: 'array',
  label: 'Giấy tờ',
  labels: { singular: 'Giấy tờ', plural: 'Giấy tờ' },
  admin: { initCollapsed: true, components: { RowLabel: '/src/admin/row-labels.tsx#PaperLabel' } },
  fields: [
    { name: 'name', type: 'textarea', label: 'Tên giấy tờ', required: true },
    {
      type: 'row',
      fields: [
        { name: 'originals', type: 'number', label: 'Bản chính', required: true, defaultValue: 1, min: 0 },
        {
          name: 'copies',
          type: 'number',
          label: 'Bản sao',
          required: true,
          defaultValue: 0,
          min: 0,
          admin: { description: 'Bản chính và bản sao đều bằng 0: dòng này là ghi chú.' },
        },
      ],
    },
    { name: 'required', type: 'checkbox', label: 'Bắt buộc', defaultValue: true },
    { name: 'formName', type: 'text', label: 'Tên mẫu đơn, tờ khai' },
    { name: 'form', type: 'upload', relationTo: 'media', label: 'Tệp mẫu đơn' },
  ],
}

const paperCases: ArrayField = {
  name: 'paperCases',
  type: 'array',
  label: 'Thành phần hồ sơ',
  labels: { singular: 'Trường hợp', plural: 'Trường hợp' },
  admin: {
    description: 'Mỗi trường hợp một nhóm giấy tờ; kéo để đổi thứ tự.',
    components: { RowLabel: '/src/admin/row-labels.tsx#PaperCaseLabel' },
  },
  fields: [
    { name: 'name', type: 'textarea', label: 'Trường hợp', admin: { description: 'Để trống nếu chỉ có một trường hợp.', rows: 2 } },
    papers,
  ],
}

const results: ArrayField = {
  name: 'results',
  type: 'array',
  label: 'Kết quả thực hiện',
  labels: { singular: 'Kết quả', plural: 'Kết quả' },
  admin: { initCollapsed: true, components: { RowLabel: '/src/admin/row-labels.tsx#ResultLabel' } },
  fields: [
    { name: 'name', type: 'textarea', label: 'Tên kết quả', required: true },
    { name: 'code', type: 'text', label: 'Mã kết quả' },
  ],
}

const legalBases: ArrayField = {
  name: 'legalBases',
  type: 'array',
  label: 'Căn cứ pháp lý',
  labels: { singular: 'Văn bản', plural: 'Văn bản' },
  admin: { initCollapsed: true, components: { RowLabel: '/src/admin/row-labels.tsx#LegalBasisLabel' } },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'number', type: 'text', label: 'Số ký hiệu', admin: half },
        { name: 'issuer', type: 'text', label: 'Cơ quan ban hành', admin: half },
      ],
    },
    { name: 'title', type: 'textarea', label: 'Trích yếu', required: true },
    {
      type: 'row',
      fields: [
        dayField('issuedDay', 'Ngày ban hành'),
        dayField('effectiveFrom', 'Hiệu lực từ'),
        dayField('effectiveUntil', 'Hiệu lực đến hết ngày'),
      ],
    },
    { name: 'replacedBy', type: 'text', label: 'Thay thế bởi' },
    { name: 'document', type: 'relationship', relationTo: 'documents', label: 'Văn bản trên trang này' },
  ],
}

/** How a procedure is carried out: steps, methods, papers, results, legal bases. */
export const nationalDossier: Field[] = [
  { name: 'steps', type: 'textarea', label: 'Trình tự thực hiện', maxLength: 100_000, admin: { rows: 12 } },
  methods,
  paperCases,
  { name: 'dossierCount', type: 'text', label: 'Số lượng hồ sơ', admin: { description: 'Ví dụ: 01 bộ.' } },
  results,
  { name: 'requirements', type: 'textarea', label: 'Yêu cầu, điều kiện thực hiện', maxLength: 100_000, admin: { rows: 6 } },
  legalBases,
  { name: 'related', type: 'relationship', relationTo: 'procedures', hasMany: true, label: 'Thủ tục liên quan' },
]
