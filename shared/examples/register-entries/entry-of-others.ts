import type { RegisterEntry } from '../../src/contract/kinds/procedure/register-entry.ts'

/** A procedure that others carry out: the ward is not asked about it. */
export const entryOfOthers: RegisterEntry = {
  id: 4,
  code: '1.002099',
  name: 'Đăng ký hoạt động của chi nhánh của tổ chức hành nghề luật sư',
  field: 'Luật sư',
  responsibility: 'others',
  state: 'listed',
  source: { name: 'Danh mục thủ tục hành chính của Bộ Tư pháp', day: '2026-11-02' },
}
