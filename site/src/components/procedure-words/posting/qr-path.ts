import { encode } from 'uqr'

/**
 * Returns the dark modules of a QR code as an SVG path of horizontal strokes, and how many modules wide it is.
 *
 * The mask is fixed: choosing the best of eight takes ten times as long, and readers cope with any of them.
 */
export function qrPathOf(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern: 3 })
  return { path: data.map((row, y) => strokesOf(row, y)).join(''), size }
}

function strokesOf(row: readonly boolean[], y: number): string {
  const line = row.map((dark) => (dark ? '1' : '0')).join('')
  return [...line.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index} ${y}h${run.length}`).join('')
}
