import {
  registerState,
  responsibility,
  type RegisterState,
  type Responsibility,
} from '@ward/shared/contract/kinds/procedure/register-entry'

/** Who carries a procedure out, as staff read it. */
const responsibilityLabels: Record<Responsibility, string> = {
  ward: 'Thuộc phường',
  others: 'Cơ quan khác',
  unclear: 'Chưa rõ',
}

const stateLabels: Record<RegisterState, string> = {
  listed: 'Trong danh mục',
  'abolition-proposed': 'Đề nghị bãi bỏ',
  abolished: 'Bãi bỏ',
}

export const responsibilityOptions = responsibility.options.map((value) => ({ label: responsibilityLabels[value], value }))
export const stateOptions = registerState.options.map((value) => ({ label: stateLabels[value], value }))
