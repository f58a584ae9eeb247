import type { AudienceSlug } from '@ward/shared/contract/addresses'

/** The national list of who may ask for a procedure (đối tượng thực hiện), put under the two words people look for. */
const audienceOfName: Readonly<Record<string, AudienceSlug>> = {
  'Công dân Việt Nam': 'nguoi-dan',
  'Người Việt Nam định cư ở nước ngoài': 'nguoi-dan',
  'Người nước ngoài': 'nguoi-dan',
  'Cán bộ, công chức, viên chức': 'nguoi-dan',
  'Đảng viên': 'nguoi-dan',
  'Doanh nghiệp': 'doanh-nghiep',
  'Doanh nghiệp Việt Nam': 'doanh-nghiep',
  'Doanh nghiệp có vốn đầu tư nước ngoài': 'doanh-nghiep',
  'Hợp tác xã': 'doanh-nghiep',
  'Tổ chức (không bao gồm doanh nghiệp, HTX)': 'doanh-nghiep',
  'Tổ chức nước ngoài': 'doanh-nghiep',
  'Tổ chức Đảng': 'doanh-nghiep',
}

/**
 * Says whether a procedure is for an audience. One that names nobody, or somebody who is not in the national list, is for
 * both: better found twice than not at all.
 *
 * @example isFor('nguoi-dan', ['Công dân Việt Nam', 'Doanh nghiệp']) // true
 */
export function isFor(audience: AudienceSlug, names: readonly string[]): boolean {
  return names.length === 0 || names.some((name) => (audienceOfName[name] ?? audience) === audience)
}
