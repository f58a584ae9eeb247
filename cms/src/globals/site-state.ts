import type { GlobalConfig } from 'payload'
import { nobody, staffOnly } from '../access/rules.ts'

/** Which release the site is pinned to, if any; only the publishing code writes it. */
export const siteState: GlobalConfig = {
  slug: 'site-state',
  label: 'Tình trạng trang',
  admin: { hidden: true },
  lockDocuments: false,
  access: { read: staffOnly, update: nobody },
  fields: [
    { name: 'pinnedTo', type: 'number', label: 'Ghim ở bản' },
    { name: 'pinnedAt', type: 'date', label: 'Ghim lúc' },
    { name: 'pinnedBy', type: 'relationship', relationTo: 'users', label: 'Người ghim' },
    { name: 'pinnedReason', type: 'text', label: 'Lý do' },
  ],
}
