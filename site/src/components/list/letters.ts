import { compareVietnamese } from '@ward/shared/text/alphabetical'
import type { ProcedureTeaser } from '../../content/edition/teasers.ts'

/** Procedures whose name begins with one letter. */
interface LetterGroup {
  readonly letter: string
  /** Id of its heading. */
  readonly id: string
  readonly items: readonly ProcedureTeaser[]
}

/** Returns procedures, given by name, under their first letters: Đ is a letter of its own, ă and â stand under A as readers look them up. */
export function lettersOf(procedures: readonly ProcedureTeaser[]): readonly LetterGroup[] {
  const groups = Map.groupBy(procedures, ({ title }) => letterOf(title))
  const inOrder = [...groups].toSorted(([one], [other]) => compareVietnamese(one, other))
  return inOrder.map(([letter, items]) => ({
    letter,
    id: `chu-${letter === 'Đ' ? 'dd' : letter === '#' ? 'so' : letter.toLowerCase()}`,
    items,
  }))
}

function letterOf(title: string): string {
  const first =
    title
      .normalize('NFD')
      .match(/[\p{L}\p{N}]/u)?.[0]
      ?.toUpperCase() ?? '#'
  return /[A-ZĐ]/.test(first) ? first : '#'
}
