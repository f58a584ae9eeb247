import type { PayloadRequest } from 'payload'
import { starter, type Lexicon } from './read-script.ts'

export async function lexiconOf(req: PayloadRequest): Promise<Lexicon> {
  return req ? starter : []
}
