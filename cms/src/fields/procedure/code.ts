import { procedureCode } from '@ward/shared/contract/kinds/procedure/procedure'

/** Returns true, or the sentence that says what is wrong with a procedure's code. */
export function objectionToCode(value: unknown): true | string {
  if (value === null || value === undefined || value === '') return 'Hãy nhập mã thủ tục.'
  if (typeof value === 'string' && value.startsWith('5.')) return 'Mã bắt đầu bằng 5 là thủ tục nội bộ, không được công khai.'
  if (procedureCode.safeParse(value).success) return true
  return 'Mã thủ tục phải có dạng 1.001193, 1.001193.01 hoặc 1.001193.000.00.00.H56.'
}
