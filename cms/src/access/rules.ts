import type { Access, FieldAccess, Where } from 'payload'
import { isAdministrator, isStaff, mayKeepLog, mayPublish, maySchedule, mayWrite } from './roles.ts'

/** Documents anybody may see at an instant: published, begun and not over. */
function publicAt(moment: Date): Where {
  const now = moment.toISOString()
  return {
    and: [
      { _status: { equals: 'published' } },
      { or: [{ visibleFrom: { exists: false } }, { visibleFrom: { less_than_equal: now } }] },
      { or: [{ visibleUntil: { exists: false } }, { visibleUntil: { greater_than: now } }] },
    ],
  }
}

export const anybody: Access = () => true

export const nobody: Access = () => false

export const staffOnly: Access = ({ req }) => isStaff(req.user)

export const administratorsOnly: Access = ({ req }) => isAdministrator(req.user)

export const approversOnly: Access = ({ req }) => mayPublish(req.user)

export const writersOnly: Access = ({ req }) => mayWrite(req.user)

export const schedulersOnly: Access = ({ req }) => maySchedule(req.user)

export const logKeepersOnly: Access = ({ req }) => mayKeepLog(req.user)

/** Staff read everything; anybody else only what the site shows now. */
export const staffOrVisible: Access = ({ req }) => (isStaff(req.user) ? true : publicAt(new Date()))

/** Writers create and change drafts; only approvers may give a document the status "published". */
export const writersDraftApproversPublish: Access = ({ req, data }) =>
  data?._status === 'published' ? mayPublish(req.user) : mayWrite(req.user)

/** Administrators manage every account; anybody else only their own. */
export const administratorsOrSelf: Access = ({ req }) =>
  isAdministrator(req.user) ? true : req.user ? { id: { equals: req.user.id } } : false

export const administratorsOnlyField: FieldAccess = ({ req }) => isAdministrator(req.user)

export const staffOnlyField: FieldAccess = ({ req }) => isStaff(req.user)

export const nobodyField: FieldAccess = () => false
