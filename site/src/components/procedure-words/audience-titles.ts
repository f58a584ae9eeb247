import type { AudienceSlug } from '@ward/shared/contract/addresses'

/** Names of the pages that list procedures by whom they are for. */
export const audienceTitle: Record<AudienceSlug, { readonly short: string; readonly long: string; readonly description: string }> = {
  'nguoi-dan': {
    short: 'Người dân',
    long: 'Thủ tục cho người dân',
    description: 'Các thủ tục cá nhân, hộ gia đình làm tại phường.',
  },
  'doanh-nghiep': {
    short: 'Doanh nghiệp, tổ chức',
    long: 'Thủ tục cho doanh nghiệp, tổ chức',
    description: 'Các thủ tục doanh nghiệp, hợp tác xã và tổ chức làm tại phường.',
  },
}
