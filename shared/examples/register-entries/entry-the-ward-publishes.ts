import type { RegisterEntry } from '../../src/contract/kinds/procedure/register-entry.ts'

/** A procedure of the list that the examples hold: it counts as published. */
export const entryTheWardPublishes: RegisterEntry = {
  id: 1,
  code: '2.000815',
  name: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
  field: 'Chứng thực',
  responsibility: 'ward',
  state: 'listed',
  source: { name: 'Danh mục thủ tục hành chính của Bộ Tư pháp', day: '2026-11-02' },
}
