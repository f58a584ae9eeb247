import { starterLexicon } from '@ward/shared/text/spoken/lexicon/starter-lexicon'
import type { PayloadRequest } from 'payload'
import type { WardLexicon } from './read-script.ts'

/** Returns how the ward reads written forms: the starter entries. */
export async function lexiconOf(_req: PayloadRequest): Promise<WardLexicon> {
  return starterLexicon
}
