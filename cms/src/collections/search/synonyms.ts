import type { CollectionConfig, TextareaFieldValidation } from 'payload'
import { forThoseWhoRunTheSite } from '../../access/menus.ts'
import { anybody, approversOnly } from '../../access/rules.ts'
import { linesOf } from '../../publishing/to-contract/parts/lines.ts'
import { plainHooks } from '../../saving/document-hooks.ts'

const procedureCode = /^\d\.\d{6}(?:\.[\w.]+)?$/

const codesAreCodes: TextareaFieldValidation = (value, { data }) => {
  const codes = linesOf(value)
  const wrong = codes.find((code) => !procedureCode.test(code))
  if (wrong !== undefined) return `“${wrong}” không phải mã thủ tục; mã có dạng 1.001193, mỗi dòng một mã.`
  const hasWords = 'words' in data && typeof data.words === 'string' && data.words.trim() !== ''
  return codes.length > 0 || hasWords ? true : 'Hãy điền mã thủ tục hoặc từ trong tên chính thức, nếu không cụm từ chẳng dẫn tới đâu.'
}

const shownByLines = { components: { Cell: '/src/admin/lines-cell.tsx#LinesCell' } }

export const synonyms: CollectionConfig = {
  slug: 'synonyms',
  labels: { singular: 'Từ đồng nghĩa', plural: 'Từ đồng nghĩa' },
  admin: {
    group: 'Tìm kiếm',
    hideAPIURL: true,
    ...forThoseWhoRunTheSite,
    useAsTitle: 'name',
    description: 'Người dân gõ thế nào, ô tìm kiếm hiểu là thủ tục nào. Không cần ghi thêm bản không dấu hay viết tắt: máy tự hiểu.',
    defaultColumns: ['name', 'phrases', 'codes', 'words'],
    listSearchableFields: ['name', 'phrases', 'codes'],
  },
  defaultSort: 'name',
  disableDuplicate: true,
  access: { read: anybody, create: approversOnly, update: approversOnly, delete: approversOnly },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Nói về việc gì',
      required: true,
      maxLength: 200,
      admin: { description: 'Để cán bộ dễ tìm lại; không hiện trên trang.' },
    },
    {
      name: 'phrases',
      type: 'textarea',
      label: 'Người dân gõ',
      required: true,
      admin: { ...shownByLines, rows: 8, description: 'Mỗi dòng một cụm từ, có dấu: giấy độc thân, mẹ mất, nhập hộ khẩu …' },
    },
    {
      name: 'codes',
      type: 'textarea',
      label: 'Mã thủ tục',
      validate: codesAreCodes,
      admin: { ...shownByLines, rows: 3, description: 'Mỗi dòng một mã, ví dụ 1.004873. Thủ tục chưa có trên trang thì trang tự bỏ qua.' },
    },
    {
      name: 'words',
      type: 'text',
      label: 'Từ trong tên chính thức',
      maxLength: 200,
      admin: { description: 'Dùng khi cụm từ không chỉ riêng thủ tục nào: “cưới” là “kết hôn”.' },
    },
    {
      name: 'decides',
      type: 'checkbox',
      label: 'Luôn xếp lên đầu',
      admin: {
        description: 'Có cụm từ này thì thủ tục đứng đầu, dù câu hỏi còn nói gì khác: “sao y” giấy tờ nào cũng là chứng thực bản sao.',
      },
    },
  ],
  hooks: plainHooks,
}
