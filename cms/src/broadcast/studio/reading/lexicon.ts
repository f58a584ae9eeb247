import { starterLexicon } from '@ward/shared/text/spoken/lexicon/starter-lexicon'
import type { PayloadRequest } from 'payload'
import type { WardLexicon } from './read-script.ts'

/** Returns how the ward reads written forms: the starter entries, then the ward's own, which count more. */
export async function lexiconOf(req: PayloadRequest): Promise<WardLexicon> {
  const { docs } = await req.payload.find({
    collection: 'pronunciations',
    pagination: false,
    depth: 0,
    select: { written: true, spoken: true },
    sort: 'id',
    overrideAccess: true,
    req,
  })
  return [...starterLexicon, ...docs.map(({ spoken, written }) => ({ written, spoken }))]
}
