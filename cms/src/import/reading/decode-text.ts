/** Says whether the bytes look like UTF-16 without a mark: every second one of the first is zero. */
function zerosAt(bytes: Uint8Array, parity: 0 | 1): boolean {
  const head = bytes.subarray(0, 64)
  return head.length >= 4 && head.length % 2 === 0 && head.every((byte, index) => (index % 2 === parity ? byte === 0 : byte !== 0))
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (zerosAt(bytes, 1)) return 'utf-16le'
  return zerosAt(bytes, 0) ? 'utf-16be' : 'utf-8'
}

/** What stands where bytes were no text; a row with it is refused. */
export const brokenCharacter = '\ufffd'

/** What to tell about such a row. */
export const brokenText = 'Có ký tự hỏng: tệp không ở bảng mã Unicode (UTF-8). Hãy lưu lại dạng UTF-8.'

/** Returns the text of a file in UTF-8 or UTF-16, with or without a byte order mark; bytes that are no text become U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}
