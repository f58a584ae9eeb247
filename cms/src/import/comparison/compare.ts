import type { Procedure } from '../../generated/payload-types.ts'
import type { NationalLayer } from '../national/layer.ts'
import { propose } from './propose.ts'
import { sameMethods, sectionKeys, sectionTexts, type SectionKey } from './sections.ts'
import { storedLayer } from './stored-layer.ts'

/** A section that is not the same: as it is stored, and as the source has it; empty where there is nothing. */
export interface SectionChange {
  key: SectionKey
  before: string
  after: string
}

/** Returns the sections in which a source differs from what is stored; none when it says the same, in whatever order. */
export function compare(procedure: Procedure, said: NationalLayer): SectionChange[] {
  const stored = storedLayer(procedure)
  const proposed = propose(stored, said)
  const apart = sameMethods(stored, proposed)
  const before = sectionTexts(stored, apart)
  const after = sectionTexts(proposed, apart)
  return sectionKeys.flatMap((key) => (before[key] === after[key] ? [] : [{ key, before: before[key], after: after[key] }]))
}
