import type { Synonym } from '../../src/contract/kinds/search/synonym.ts'

/** What people say for a procedure, by its code. */
export const synonymForAProcedure: Synonym = {
  id: 1,
  name: 'Giấy độc thân',
  phrases: ['giấy độc thân', 'xác nhận độc thân'],
  words: null,
  codes: ['1.004873'],
  decides: false,
}
