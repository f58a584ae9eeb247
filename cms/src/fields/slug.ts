import type { TextField } from 'payload'

/** The last part of a document's address on the site; `settleSlug` makes it from the title when it is left empty. */
export function slugField(): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: 'Đường dẫn',
    unique: true,
    index: true,
    maxLength: 120,
    admin: {
      position: 'sidebar',
      description:
        'Phần cuối của địa chỉ trang. Để trống thì hệ thống tự tạo từ tiêu đề. Nếu đổi sau khi xuất bản, địa chỉ cũ tự dẫn sang địa chỉ mới.',
    },
    hooks: { beforeDuplicate: [() => null] },
  }
}
