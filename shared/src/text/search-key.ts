/**
 * Returns the text as it is compared when searching without tone marks: lower case, no marks, đ as d, every run of white
 * space one space. Queries and stored text are folded alike. i and y stay apart ("ký" and "kí" differ here).
 *
 * @example searchKeyOf('Đăng ký  kết hôn') // 'dang ky ket hon'
 */
export function searchKeyOf(text: string): string {
  return text
    .replace(/[đĐðÐɖƉ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
