import { webAddress } from '@ward/shared/contract/parts'
import type { TextField } from 'payload'

const sentence = 'Địa chỉ gốc phải bắt đầu bằng https:// hoặc http:// và không có dấu ? hoặc #, ví dụ: https://truclam.thanhhoa.gov.vn.'

/** Where the public site stands: scheme, host and base path. A slash at the end is taken off. */
export function baseAddressField(): TextField {
  return {
    name: 'baseAddress',
    type: 'text',
    label: 'Địa chỉ gốc của trang',
    required: true,
    admin: {
      description:
        'Ví dụ: https://truclam.thanhhoa.gov.vn hoặc https://thanhhoa.gov.vn/cchc. Đổi địa chỉ này thì toàn trang được dựng lại.',
      placeholder: 'https://',
    },
    hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim().replace(/\/+$/, '') : value)] },
    validate: (value: unknown) => (webAddress.safeParse(value).success && !/[?#]/.test(String(value)) ? true : sentence),
  }
}
