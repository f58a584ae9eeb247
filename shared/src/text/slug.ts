/** Every letter that stands for đ: the right one and the look-alikes of old fonts (eth, African d). None has a decomposition. */
const lettersD = /[đĐðÐɖƉ]/g

/**
 * Returns the URL slug of a Vietnamese title: lower-case ASCII words joined by hyphens, at most `maxLength` characters, cut
 * between words (inside a word only when the first word alone is too long).
 *
 * `đ` has no Unicode decomposition, so it is replaced by hand before the marks are stripped. Characters that are no Latin
 * letter and no digit part words. A title without any Latin letter or digit has no slug: the result is then the empty
 * string, which the contract's `slug` refuses, so the form must ask the editor for one.
 *
 * @example slugOf('Thủ tục đăng ký tạm trú') // 'thu-tuc-dang-ky-tam-tru'
 * @example slugOf('Lễ ra quân Ngày Chuyển đổi số 10/10', 20) // 'le-ra-quan-ngay'
 * @example slugOf('???') // ''
 */
export function slugOf(title: string, maxLength = 80): string {
  const words = title
    .replace(lettersD, 'd')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let slug = (words[0] ?? '').slice(0, maxLength)
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > maxLength) break
    slug += `-${word}`
  }
  return slug
}
