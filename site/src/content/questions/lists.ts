import type { EditionIndex } from '../edition/edition-index.ts'
import { frontOf, numberedPageOf } from '../edition/paging.ts'
import { question, whole } from '../question.ts'

/** Makes the two questions of a paged section: its front and its numbered pages. */
export function pagedList<T>(listOf: (index: EditionIndex) => readonly T[]) {
  return {
    front: question([], (index) => frontOf(listOf(index))),
    page: question([whole], (index, page: number) => numberedPageOf(listOf(index), page)),
  }
}

/** Makes the question for the newest few of a list. */
export function newestOf<T>(listOf: (index: EditionIndex) => readonly T[]) {
  return question([whole], (index, count: number) => listOf(index).slice(0, count))
}
