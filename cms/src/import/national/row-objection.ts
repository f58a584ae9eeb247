/** A row of a file that cannot be used; its message says why, in Vietnamese, to the person who has the file. */
export class RowObjection extends Error {
  override readonly name = 'RowObjection'
}

/** Returns what a word of the source stands for. Throws RowObjection when the source uses a word nobody foresaw. */
export function translated<Names extends Record<string, string>>(names: Names, word: string, part: string): Names[keyof Names] {
  for (const known in names) if (known === word) return names[known]
  throw new RowObjection(`${part}: không hiểu “${word.slice(0, 80)}”. Các giá trị dùng được: ${Object.keys(names).join(', ')}.`)
}
