import type { Procedure } from '../../src/contract/kinds/procedure/procedure.ts'
import { procedureWithPartsThatDoNotApply } from './procedure-with-parts-that-do-not-apply.ts'

/** It is no longer in force; its page stays readable, says so and leads to the procedure to follow instead. */
export const procedureThatWasAbolished: Procedure = {
  ...procedureWithPartsThatDoNotApply,
  id: 7,
  uid: '00000000-0000-4000-8000-000000000107',
  slug: 'cap-giay-xac-nhan-cu-tru',
  title: 'Cấp giấy xác nhận theo sổ hộ khẩu giấy',
  code: '1.003000',
  field: 'Đăng ký, quản lý cư trú',
  lifecycle: 'abolished',
  effectiveUntil: '2026-06-30',
  replacedBy: 5,
  shortName: 'Xác nhận theo sổ hộ khẩu giấy',
  aliases: ['sổ hộ khẩu'],
}
