import type { GlobalAfterChangeHook, GlobalConfig } from 'payload'
import { approversOnly, staffOnly } from '../access/rules.ts'
import { rejudged } from '../register/importing/plan.ts'
import { readRegister, readWardBodies, writeEntry } from '../register/importing/stored-register.ts'
import { usualWardBodies } from '@ward/shared/register/responsibility'
import { cleanGlobal } from '../saving/clean-content.ts'

const judgeAgain: GlobalAfterChangeHook = async ({ doc, req }) => {
  const entries = rejudged(await readRegister(req.payload, req), await readWardBodies(req.payload, req))
  for (const entry of entries) await writeEntry(req.payload, entry, req)
  return doc
}

/** By which words the ward's own agencies are told in official lists. */
export const registerRules: GlobalConfig = {
  slug: 'register-rules',
  label: 'Nhận biết thủ tục của phường',
  admin: {
    group: 'Danh mục',
    hideAPIURL: true,
    description: 'Lưu xong, hệ thống xét lại cả danh mục; dòng nào phường đã tự xác định thì giữ nguyên.',
  },
  access: { read: staffOnly, update: approversOnly },
  fields: [
    {
      name: 'wardBodies',
      type: 'text',
      hasMany: true,
      label: 'Cụm từ chỉ cơ quan của phường',
      required: true,
      defaultValue: [...usualWardBodies],
      admin: {
        description:
          'Cơ quan thực hiện có một trong các cụm từ này thì thủ tục thuộc phường. Không phân biệt chữ hoa, dấu. Gõ từng cụm rồi nhấn Enter.',
      },
    },
  ],
  hooks: { beforeValidate: [cleanGlobal], afterChange: [judgeAgain] },
}
