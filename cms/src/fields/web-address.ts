import { webAddress } from '@ward/shared/contract/parts'
import type { TextField } from 'payload'

/** An address outside the site. */
export function webAddressField(name: string, label: string, description: string, options: { required?: boolean } = {}): TextField {
  return {
    name,
    type: 'text',
    label,
    required: options.required ?? false,
    admin: { description, placeholder: 'https://' },
    validate: (value: unknown) => {
      if (value === null || value === undefined || value === '') return options.required ? 'Hãy nhập địa chỉ.' : true
      return webAddress.safeParse(value).success
        ? true
        : 'Địa chỉ phải bắt đầu bằng https:// hoặc http://, ví dụ: https://dichvucong.gov.vn.'
    },
  }
}
