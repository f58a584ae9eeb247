import type { Synonym } from '../../src/contract/kinds/search/synonym.ts'

/** Other words for those of official names, whatever the procedure. */
export const synonymForWords: Synonym = {
  id: 2,
  name: 'Nói khác về kết hôn',
  phrases: ['cưới', 'lấy vợ', 'lấy chồng'],
  words: 'kết hôn',
  codes: [],
  decides: false,
}
