import type { Synonym } from '../../src/contract/kinds/synonym.ts'

/** What people say for a procedure, by its code. */
export const synonymForAProcedure: Synonym = {
  id: 1,
  name: 'Giấy độc thân',
  phrases: ['giấy độc thân', 'xác nhận độc thân'],
  words: null,
  codes: ['1.004873'],
  decides: false,
}

/** Other words for those of official names, whatever the procedure. */
export const synonymForWords: Synonym = {
  id: 2,
  name: 'Nói khác về kết hôn',
  phrases: ['cưới', 'lấy vợ', 'lấy chồng'],
  words: 'kết hôn',
  codes: [],
  decides: false,
}
