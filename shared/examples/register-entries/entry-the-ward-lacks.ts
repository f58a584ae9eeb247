import type { RegisterEntry } from '../../src/contract/kinds/procedure/register-entry.ts'

/** A procedure of the list that the ward has not published: it is named as missing. */
export const entryTheWardLacks: RegisterEntry = {
  id: 2,
  code: '3.000323',
  name: 'Đăng ký giám sát việc giám hộ',
  field: 'Hộ tịch',
  responsibility: 'ward',
  state: 'listed',
  source: { name: 'Danh mục thủ tục hành chính của Bộ Tư pháp', day: '2026-11-02' },
}
