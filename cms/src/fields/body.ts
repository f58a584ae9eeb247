import type { RichTextField } from 'payload'

/** The text of an article or a commendation, written as in Word. */
export function bodyField(): RichTextField {
  return {
    name: 'body',
    type: 'richText',
    label: 'Nội dung',
    required: true,
    admin: { description: 'Soạn trực tiếp hoặc dán từ Word. Dùng “Tiêu đề 2” cho các mục lớn trong bài.' },
  }
}
