import type { SearchIndex } from './index/open-index.ts'
import { search } from './search.ts'

const questions = ['dang ky khai sinh', 'làm lại căn cước bị mất', 'xin giay phep xay nha can giay to gi', 'ly hôn ở đâu']

/** Asks an index a few questions, so that the code is compiled before somebody waits for the answer to a letter typed. */
export function warmUp(index: SearchIndex): void {
  for (const question of questions) {
    for (let length = 1; length <= question.length; length += 1) search(index, question.slice(0, length), { isTyping: true })
  }
}
