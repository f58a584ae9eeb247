import type { UploadField } from 'payload'

const pictures = { mimeType: { like: 'image/' } }

/** The picture at the head of a document, in lists and when shared. */
export function pictureField(): UploadField {
  return {
    name: 'picture',
    type: 'upload',
    relationTo: 'media',
    label: 'Ảnh đại diện',
    filterOptions: pictures,
    admin: { description: 'Hiện ở đầu bài và trong danh sách. Nên dùng ảnh ngang, rộng từ 1600 điểm ảnh.' },
  }
}

/** Files readers may download. */
export function attachmentsField(name: string, label: string): UploadField {
  return {
    name,
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label,
    admin: { description: 'Tệp để người dân tải về: PDF, Word, Excel, ảnh hoặc âm thanh.' },
  }
}
