import { slugOf } from '@ward/shared/text/slug'

/**
 * Returns the slug under which a field of procedures (lĩnh vực) has its page.
 *
 * @example fieldSlugOf('Hộ tịch') // 'ho-tich'
 */
export function fieldSlugOf(field: string): string {
  return slugOf(field) || 'khac'
}
