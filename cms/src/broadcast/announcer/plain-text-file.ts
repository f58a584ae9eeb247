/**
 * Returns the spoken text as a file for loudspeaker vendors: UTF-8 in NFC without a byte order mark, paragraphs parted by a blank line,
 * lines ended as Windows programs want it.
 *
 * @example plainTextFile('Kính thưa bà con.\nXin cảm ơn.') // 'Kính thưa bà con.\r\n\r\nXin cảm ơn.\r\n'
 */
export function plainTextFile(spokenText: string): string {
  const paragraphs = spokenText
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return `${paragraphs.join('\r\n\r\n')}\r\n`
}
