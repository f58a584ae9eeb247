/**
 * Returns a first short name: the official name without "Thủ tục", cut between words. Editors give a better one.
 *
 * @example shortNameOf('Thủ tục đăng ký khai sinh') // 'Đăng ký khai sinh'
 */
export function shortNameOf(title: string): string {
  const line =
    title
      .replace(/\s+/g, ' ')
      .replace(/^Thủ tục:?\s+/i, '')
      .trim() || title
  const named = line.charAt(0).toUpperCase() + line.slice(1)
  if (named.length <= 200) return named
  return `${named.slice(0, 199).replace(/\s+\S*$/, '')}…`
}
