/**
 * Returns the lines of a text field that holds one item a line, without empty ones.
 *
 * @example linesOf('sổ đỏ\n\n bìa đỏ ') // ['sổ đỏ', 'bìa đỏ']
 */
export function linesOf(text: string | null | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
