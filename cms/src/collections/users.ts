import type { CollectionConfig } from 'payload'
import { roleLabels, roles } from '../access/roles.ts'
import { administratorsOnly, administratorsOnlyField, administratorsOrSelf, staffOnly } from '../access/rules.ts'
import { env } from '../env.ts'
import { keepAnAdministrator, keepAnAdministratorOnDelete } from '../saving/keep-an-administrator.ts'

const twoHoursSeconds = 2 * 60 * 60
const tenMinutesMs = 10 * 60 * 1000

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Tài khoản', plural: 'Tài khoản' },
  admin: {
    group: 'Hệ thống',
    hideAPIURL: true,
    useAsTitle: 'name',
    description: 'Người được vào hệ thống quản trị. Chỉ quản trị thêm tài khoản và đổi vai trò.',
    defaultColumns: ['name', 'email', 'role'],
    listSearchableFields: ['name', 'email'],
  },
  auth: {
    tokenExpiration: twoHoursSeconds,
    maxLoginAttempts: 8,
    lockTime: tenMinutesMs,
    cookies: { sameSite: 'Lax', secure: env.cmsUrl.startsWith('https:') },
  },
  disableDuplicate: true,
  access: {
    admin: ({ req }) => req.user !== null,
    read: staffOnly,
    create: administratorsOnly,
    update: administratorsOrSelf,
    delete: administratorsOnly,
    unlock: administratorsOnly,
  },
  fields: [
    { name: 'name', type: 'text', label: 'Họ và tên', required: true, saveToJWT: true },
    { name: 'position', type: 'text', label: 'Chức vụ, đơn vị' },
    {
      name: 'role',
      type: 'select',
      label: 'Vai trò',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      options: roles.map((role) => ({ label: roleLabels[role], value: role })),
      access: { create: administratorsOnlyField, update: administratorsOnlyField },
      admin: {
        description:
          'Biên tập viên, cộng tác viên soạn bản nháp; người duyệt xuất bản; phát thanh viên, giám sát chỉ xem; quản trị làm mọi việc.',
      },
    },
  ],
  hooks: { beforeChange: [keepAnAdministrator], beforeDelete: [keepAnAdministratorOnDelete] },
}
