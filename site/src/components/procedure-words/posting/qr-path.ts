import { encode } from 'uqr'

/**
 * Returns the dark modules of a QR code as an SVG path of horizontal strokes, and how many modules wide it is.
 *
 * The mask is fixed: choosing the best of eight takes ten times as long, and readers cope with any of them.
 */
export function qrPathOf(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern: 3 })
  let path = ''
  for (const [y, row] of data.entries()) path += strokesOf(row, y)
  return { path, size }
}

function strokesOf(row: readonly boolean[], y: number): string {
  let strokes = ''
  for (let x = row.indexOf(true); x !== -1; x = row.indexOf(true, x)) {
    const end = row.indexOf(false, x)
    const width = (end === -1 ? row.length : end) - x
    strokes += `M${x} ${y}h${width}`
    x += width
  }
  return strokes
}
