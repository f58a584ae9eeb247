import type { Field } from 'payload'
import { webAddressField } from '../web-address.ts'

const names: Field[] = [
  {
    name: 'shortName',
    type: 'text',
    label: 'Tên ngắn',
    required: true,
    maxLength: 200,
    admin: { description: 'Tên dùng làm tiêu đề trang, đường dẫn và khi đọc trên loa. Ví dụ: Đăng ký khai sinh.' },
  },
  {
    name: 'aliases',
    type: 'text',
    hasMany: true,
    label: 'Tên thường gọi',
    admin: { description: 'Cách người dân hay gọi, để tìm kiếm ra: “sổ đỏ”, “giấy độc thân”. Gõ từng tên rồi nhấn Enter.' },
  },
  {
    name: 'summary',
    type: 'textarea',
    label: 'Tóm tắt dễ hiểu',
    maxLength: 1000,
    admin: { rows: 3, description: 'Vài câu đời thường: thủ tục này để làm gì, khi nào cần.' },
  },
  {
    name: 'situations',
    type: 'array',
    label: 'Tình huống cụ thể',
    labels: { singular: 'Tình huống', plural: 'Tình huống' },
    admin: {
      initCollapsed: true,
      description: 'Câu hỏi người dân hay hỏi và câu trả lời.',
      components: { RowLabel: '/src/admin/row-labels.tsx#SituationLabel' },
    },
    fields: [
      { name: 'question', type: 'text', label: 'Câu hỏi', required: true },
      { name: 'answer', type: 'textarea', label: 'Trả lời', required: true },
    ],
  },
]

const counter: Field[] = [
  {
    name: 'counter',
    type: 'textarea',
    label: 'Nơi nộp tại phường',
    admin: {
      rows: 2,
      description:
        'Để trống: trang ghi địa chỉ tiếp nhận trong văn bản quốc gia, không có thì ghi cơ quan thực hiện; việc của phường thì ghi nơi nộp hồ sơ chung của phường.',
    },
  },
  {
    type: 'row',
    fields: [
      { name: 'counterHours', type: 'text', label: 'Giờ làm việc', admin: { width: '50%' } },
      { name: 'counterPhone', type: 'text', label: 'Điện thoại', admin: { width: '50%' } },
    ],
  },
  { name: 'localNotes', type: 'textarea', label: 'Lưu ý tại phường' },
]

const onlineService: Field[] = [
  {
    name: 'serviceLevel',
    type: 'select',
    label: 'Mức độ dịch vụ công trực tuyến',
    options: [
      { label: 'Toàn trình', value: 'full' },
      { label: 'Một phần', value: 'partial' },
      { label: 'Cung cấp thông tin', value: 'information' },
    ],
  },
  webAddressField('serviceUrl', 'Địa chỉ nộp hồ sơ trực tuyến', 'Trang nộp hồ sơ của thủ tục này trên Cổng dịch vụ công.'),
  {
    name: 'partialReason',
    type: 'textarea',
    label: 'Vì sao chưa toàn trình',
    admin: {
      rows: 2,
      condition: (data) => data?.['serviceLevel'] === 'partial',
      description: 'Bước nào người dân vẫn phải đến nơi và vì sao.',
    },
  },
  {
    type: 'row',
    fields: [
      { name: 'publicPost', type: 'checkbox', label: 'Nhận qua bưu chính công ích', defaultValue: false },
      { name: 'onlinePayment', type: 'checkbox', label: 'Thanh toán trực tuyến', defaultValue: false },
    ],
  },
  {
    name: 'weight',
    type: 'number',
    label: 'Mức ưu tiên hiển thị',
    required: true,
    defaultValue: 0,
    admin: { step: 1, description: 'Số càng lớn càng đứng đầu danh sách. Bình thường là 0.' },
  },
]

/** What the ward itself says about a procedure; an import never touches it. */
export const wardLayer: Field[] = [...names, ...counter, ...onlineService]
