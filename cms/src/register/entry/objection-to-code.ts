import { registerCode } from '@ward/shared/contract/kinds/procedure/register-entry'

/** Returns true, or the sentence that says what is wrong with a code of the register. */
export function objectionToRegisterCode(value: unknown): true | string {
  if (value === null || value === undefined || value === '') return 'Thiếu mã thủ tục.'
  if (typeof value === 'string' && value.startsWith('5.')) return `Mã ${value} là thủ tục nội bộ, không đưa vào danh mục công khai.`
  if (registerCode.safeParse(value).success) return true
  return `Mã “${String(value)}” không đúng dạng; mã trong danh mục có dạng 1.001193.`
}
