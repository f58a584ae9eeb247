import type { RegisterSummary } from './import-register.ts'

/** Says in Vietnamese what an import did to the register, one sentence a line. */
export function outcomeSentences({ badRows, counts, proposed, responsibilities }: RegisterSummary): string[] {
  const { created, returned, unchanged, updated } = counts
  const { others, unclear, ward } = responsibilities
  return [
    `${created} dòng mới, ${updated} dòng thay đổi, ${unchanged} dòng không đổi.`,
    `Trong danh mục này: ${ward} thủ tục thuộc phường, ${others} thuộc cơ quan khác, ${unclear} chưa rõ cơ quan thực hiện.`,
    ...(returned === 0 ? [] : [`${returned} dòng có lại trong danh mục.`]),
    ...(proposed.length === 0
      ? []
      : [`${proposed.length} dòng không còn trong danh mục mới, đề nghị bãi bỏ: ${proposed.map(({ code }) => code).join(', ')}.`]),
    ...(badRows.length === 0 ? [] : [`${badRows.length} dòng không nhập được.`]),
  ]
}

/** Says of each row left out why, one a line. */
export function badRowSentences({ badRows }: Pick<RegisterSummary, 'badRows'>): string[] {
  return badRows.map(({ reason, row }) => `Dòng ${row}: ${reason}`)
}
