import type { Synonym } from '@ward/shared/contract/kinds/search/synonym'
import type { Synonym as SynonymRow } from '../../generated/payload-types.ts'
import { linesOf } from './parts/lines.ts'

export function toSynonym({ id, name, phrases, words, codes, decides }: SynonymRow): Synonym {
  return { id, name, phrases: linesOf(phrases), words: words || null, codes: linesOf(codes), decides: decides === true }
}
