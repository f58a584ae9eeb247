/** What sources and people call the levels, ways of filing and units, and what they are here. */
export const levelNames = { 'Cấp xã': 'commune', 'Cấp tỉnh': 'province', 'Cấp bộ': 'ministry', 'Cơ quan khác': 'other' } as const
export const channelNames = { 'Trực tiếp': 'in-person', 'Trực tuyến': 'online', 'Dịch vụ bưu chính': 'post' } as const
export const unitNames = { 'Ngày làm việc': 'working-days', Ngày: 'days', Giờ: 'hours', 'Không quy định': 'unregulated' } as const

/**
 * Returns the name people know a value by.
 *
 * @example nameOf(channelNames, 'post') // 'Dịch vụ bưu chính'
 */
export function nameOf<Names extends Record<string, string>>(names: Names, value: Names[keyof Names]): string {
  return Object.entries(names).find(([, known]) => known === value)?.[0] ?? value
}
