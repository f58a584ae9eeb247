import { entryObjection } from '@ward/shared/text/spoken/lexicon/entry-objection'
import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { approversOnly, staffOnly, writersOnly } from '../../access/rules.ts'
import { cleanDocument } from '../../saving/clean-content.ts'

const longest = { written: 80, spoken: 300 }
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const tooLong = (value: string, most: number): string | undefined =>
  value.length > most ? `Chỉ viết tối đa ${most} ký tự; hiện có ${value.length}.` : undefined

/** Asks of the written form alone what an entry read as it stands must fulfil. */
const writtenIsUsable: TextFieldSingleValidation = (value) => {
  const written = textOf(value)
  return entryObjection({ written, spoken: written }) ?? tooLong(written, longest.written) ?? true
}

/** A missing written form has a sentence of its own. */
const spokenIsUsable: TextFieldSingleValidation = (value, { data }) => {
  const spoken = textOf(value)
  const written = ('written' in data && textOf(data.written).trim()) || 'A'
  return entryObjection({ written, spoken }) ?? tooLong(spoken, longest.spoken) ?? true
}

export const pronunciations: CollectionConfig = {
  slug: 'pronunciations',
  labels: { singular: 'Từ điển đọc', plural: 'Từ điển đọc' },
  admin: {
    group: 'Phát thanh',
    hideAPIURL: true,
    useAsTitle: 'written',
    description:
      'Chữ viết tắt và tên riêng đọc trên loa thế nào. Máy đã biết sẵn khoảng 200 chữ thường gặp như UBND, TTHC; chỉ thêm ở đây chữ của riêng phường, hoặc chữ muốn đọc khác. Bản nháp lưu sau khi sửa từ điển sẽ đọc theo cách mới; bài đã duyệt giữ nguyên lời đọc đã duyệt.',
    defaultColumns: ['written', 'spoken', 'note', 'updatedAt'],
    listSearchableFields: ['written', 'spoken', 'note'],
  },
  defaultSort: 'written',
  disableDuplicate: true,
  access: { read: staffOnly, create: writersOnly, update: writersOnly, delete: approversOnly },
  fields: [
    {
      name: 'written',
      type: 'text',
      label: 'Chữ viết',
      required: true,
      unique: true,
      maxLength: longest.written,
      validate: writtenIsUsable,
      admin: { description: 'Đúng như viết trong bài, phân biệt chữ hoa, chữ thường. Ví dụ: NVH.' },
    },
    {
      name: 'spoken',
      type: 'text',
      label: 'Cách đọc',
      required: true,
      maxLength: longest.spoken,
      validate: spokenIsUsable,
      admin: { description: 'Viết bằng chữ, đúng như khi đọc. Ví dụ: nhà văn hóa. Chữ nào đọc đúng như viết thì chép lại chữ ấy.' },
    },
    {
      name: 'example',
      type: 'text',
      label: 'Ví dụ',
      maxLength: 300,
      admin: { description: 'Một câu có chữ này.' },
    },
    { name: 'note', type: 'text', label: 'Ghi chú', maxLength: 300, admin: { description: 'Vì sao đọc như vậy, ai cho biết.' } },
  ],
  hooks: { beforeValidate: [cleanDocument] },
}
