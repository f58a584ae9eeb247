import type { StarterAnswer } from '../types.ts'
import { birthElsewhere } from './birth-elsewhere.ts'
import { communeNameOnPapers } from './commune-name-on-papers.ts'
import { lateDossier } from './late-dossier.ts'
import { paperAfterOnline } from './paper-after-online.ts'

/** What people ask most, answered from the rules; the last one is the newest. */
export const answers: StarterAnswer[] = [communeNameOnPapers, lateDossier, paperAfterOnline, birthElsewhere]
