import type { TypedUser } from 'payload'

/** Roles of the staff, in the order they are offered. */
export const roles = ['editor', 'contributor', 'approver', 'announcer', 'monitor', 'administrator'] as const

export type Role = (typeof roles)[number]

/** Names of the roles as staff read them. */
export const roleLabels: Record<Role, string> = {
  editor: 'Biên tập viên',
  contributor: 'Cộng tác viên',
  approver: 'Người duyệt',
  announcer: 'Phát thanh viên',
  monitor: 'Giám sát',
  administrator: 'Quản trị',
}

type MaybeUser = TypedUser | null | undefined

/** Says whether somebody of the staff is logged in. */
export const isStaff = (user: MaybeUser): boolean => user !== null && user !== undefined

/** Says whether the user runs accounts, ward details and releases. */
export const isAdministrator = (user: MaybeUser): boolean => user?.role === 'administrator'

/** Says whether the user may put content on the site and take it off. */
export const mayPublish = (user: MaybeUser): boolean => user?.role === 'approver' || isAdministrator(user)

/** Says whether the user may write drafts. */
export const mayWrite = (user: MaybeUser): boolean => user?.role === 'editor' || user?.role === 'contributor' || mayPublish(user)

/** Says whether the user plans what is read on the loudspeakers and when. */
export const maySchedule = (user: MaybeUser): boolean => user?.role === 'editor' || mayPublish(user)

/** Says whether the user keeps the broadcast log. */
export const mayKeepLog = (user: MaybeUser): boolean => user?.role === 'announcer' || isAdministrator(user)
