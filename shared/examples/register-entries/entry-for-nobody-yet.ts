import type { RegisterEntry } from '../../src/contract/kinds/procedure/register-entry.ts'

/** A row whose list names no agency: it does not count until a person decides. */
export const entryForNobodyYet: RegisterEntry = {
  id: 3,
  code: '1.005461',
  name: 'Đăng ký lại khai tử',
  field: 'Hộ tịch',
  responsibility: 'unclear',
  state: 'listed',
  source: { name: 'Danh mục thủ tục hành chính của Bộ Tư pháp', day: '2026-11-02' },
}
