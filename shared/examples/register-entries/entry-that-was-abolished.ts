import type { RegisterEntry } from '../../src/contract/kinds/procedure/register-entry.ts'

/** A procedure that no longer is: it does not count, whatever its page says. */
export const entryThatWasAbolished: RegisterEntry = {
  id: 5,
  code: '1.003000',
  name: 'Khai báo tạm vắng tại công an phường',
  field: 'Đăng ký, quản lý cư trú',
  responsibility: 'ward',
  state: 'abolished',
  source: { name: 'Danh mục thủ tục hành chính của Bộ Tư pháp', day: '2026-11-02' },
}
