import { abbreviations } from './abbreviations.ts'
import { foreignNames } from './foreign-names.ts'
import type { LexiconEntry } from './lexicon.ts'

/** What every ward's lexicon begins with: abbreviations of administration and foreign names, each with its reading. */
export const starterLexicon: readonly LexiconEntry[] = [...Object.entries(abbreviations), ...Object.entries(foreignNames)].map(
  ([written, spoken]) => ({ written, spoken: spoken.trim() }),
)
