import type { CollectionConfig } from 'payload'
import { administratorsOnly, staffOnly, staffOrVisible, writersDraftApproversPublish, writersOnly } from '../access/rules.ts'
import { dayField } from '../fields/dates.ts'
import { documentCoreFields, restingField, titleField } from '../fields/document-core.ts'
import { attachmentsField } from '../fields/media.ts'
import { webAddressField } from '../fields/web-address.ts'
import { makeDraftEndpoint } from '../broadcast/studio/source/make-draft.ts'
import { makeScriptField } from '../broadcast/studio/script-fields.ts'
import { publicationEndpoint } from '../publishing/telling/publication-status.ts'
import { restingEndpoint } from '../review/resting-endpoint.ts'
import { documentHooks } from '../saving/document-hooks.ts'

export const documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: 'Văn bản', plural: 'Văn bản' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    useAsTitle: 'title',
    description: 'Kế hoạch, quyết định, nghị định và các văn bản khác mà phường công bố.',
    defaultColumns: ['title', 'number', 'form', '_status', 'issuedDay'],
    listSearchableFields: ['title', 'number', 'searchKey'],
  },
  defaultSort: '-updatedAt',
  access: {
    read: staffOrVisible,
    readVersions: staffOnly,
    create: writersOnly,
    update: writersDraftApproversPublish,
    delete: administratorsOnly,
  },
  versions: { drafts: true },
  endpoints: [publicationEndpoint, makeDraftEndpoint, restingEndpoint],
  fields: [
    titleField('Trích yếu', 'Nội dung chính của văn bản, như ghi dưới số ký hiệu.'),
    {
      type: 'row',
      fields: [
        {
          name: 'form',
          type: 'text',
          label: 'Hình thức',
          required: true,
          admin: { width: '50%', description: 'Kế hoạch, Quyết định, Nghị định …' },
        },
        { name: 'number', type: 'text', label: 'Số ký hiệu', admin: { width: '50%', description: 'Để trống nếu chưa cấp số.' } },
        { name: 'issuer', type: 'text', label: 'Cơ quan ban hành', required: true, admin: { width: '50%' } },
        { name: 'signer', type: 'text', label: 'Người ký', admin: { width: '50%' } },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('issuedDay', 'Ngày ban hành'),
        dayField('effectiveFrom', 'Ngày hiệu lực'),
        dayField('effectiveUntil', 'Có hiệu lực đến hết ngày'),
      ],
    },
    {
      name: 'replacedBy',
      type: 'relationship',
      relationTo: 'documents',
      label: 'Thay thế bởi',
      admin: { description: 'Văn bản thay thế, nếu đã có trên trang.' },
    },
    {
      name: 'body',
      type: 'textarea',
      label: 'Toàn văn',
      maxLength: 400_000,
      admin: { rows: 18, description: 'Dán toàn văn nếu phường công bố cả nội dung. Mỗi ý một dòng, bắt đầu bằng “- ”.' },
    },
    attachmentsField('files', 'Tệp văn bản'),
    webAddressField('sourceUrl', 'Địa chỉ bản gốc', 'Trang đã đăng bản gốc của văn bản.'),
    restingField(),
    makeScriptField(),
    ...documentCoreFields(),
  ],
  hooks: documentHooks(),
}
