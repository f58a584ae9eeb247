import type { CollectionConfig } from 'payload'
import { administratorsOnly, staffOnly, staffOrVisible, writersDraftApproversPublish, writersOnly } from '../access/rules.ts'
import { documentCoreFields, titleField } from '../fields/document-core.ts'
import { judgementFields } from '../fields/procedure/judgement.ts'
import { nationalDossier } from '../fields/procedure/dossier.ts'
import { changeNoteField, versionsField } from '../fields/procedure/life.ts'
import { nationalIdentity, nationalStanding } from '../fields/procedure/national-text.ts'
import { wardLayer } from '../fields/procedure/ward-layer.ts'
import { completeEnoughToPublish } from '../saving/complete-enough.ts'
import { makeDraftEndpoint } from '../broadcast/studio/source/make-draft.ts'
import { makeScriptField } from '../broadcast/studio/script-fields.ts'
import { publicationEndpoint } from '../publishing/telling/publication-status.ts'
import { documentHooks } from '../saving/document-hooks.ts'
import { judgementEndpoint, judgeProcedure } from '../warnings/judge-procedure.ts'
import { beginVersionEndpoint } from '../versions-by-date/begin-version.ts'
import { keepChangeNotes } from '../versions-by-date/keep-change-notes.ts'
import { keepFamiliesWhole, keepRootsOfVersions } from '../versions-by-date/keep-families-whole.ts'
import { listVersionsEndpoint } from '../versions-by-date/list-versions.ts'

export const procedures: CollectionConfig = {
  slug: 'procedures',
  labels: { singular: 'Thủ tục', plural: 'Thủ tục hành chính' },
  admin: {
    group: 'Nội dung',
    hideAPIURL: true,
    useAsTitle: 'title',
    description: 'Thủ tục hành chính thực hiện tại phường: phần văn bản quốc gia và phần của phường.',
    defaultColumns: ['code', 'shortName', 'field', '_status', 'completeness', 'warningCount', 'updatedAt'],
    listSearchableFields: ['title', 'code', 'searchKey'],
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
  endpoints: [publicationEndpoint, makeDraftEndpoint, listVersionsEndpoint, beginVersionEndpoint, judgementEndpoint],
  fields: [
    titleField('Tên thủ tục', 'Tên đầy đủ, đúng như Cơ sở dữ liệu quốc gia về thủ tục hành chính.'),
    ...judgementFields(),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Phần của phường',
          description: 'Lời của phường: tên ngắn, giải thích, nơi nộp. Việc nhập lại từ nguồn quốc gia không đụng đến phần này.',
          fields: wardLayer,
        },
        { label: 'Văn bản quốc gia', description: 'Nhập từ Cơ sở dữ liệu quốc gia; không sửa lời văn.', fields: nationalIdentity },
        {
          label: 'Hồ sơ và cách làm',
          description: 'Trình tự, cách thức, giấy tờ, kết quả, căn cứ pháp lý theo văn bản quốc gia.',
          fields: nationalDossier,
        },
        { label: 'Hiệu lực và nguồn', fields: nationalStanding },
      ],
    },
    changeNoteField(),
    versionsField(),
    makeScriptField(),
    ...documentCoreFields(),
  ],
  hooks: {
    ...documentHooks({ checks: [completeEnoughToPublish, judgeProcedure, keepFamiliesWhole, keepChangeNotes] }),
    beforeDelete: [keepRootsOfVersions],
  },
}
