import { z } from 'zod'
import type { SectionChange } from '../comparison/compare.ts'
import { sectionKeys } from '../comparison/sections.ts'

/** The sections of a difference as they are stored: each with what was decided on it. */
export const storedSections = z.array(
  z.object({
    key: z.enum(sectionKeys),
    before: z.string(),
    after: z.string(),
    state: z.enum(['waiting', 'accepted', 'refused']),
  }),
)

export type StoredSection = z.infer<typeof storedSections>[number]

/** Returns what makes two changes of a procedure the same: the section and both its texts. */
export const keyOfChange = (procedure: number, { after, before, key }: SectionChange): string =>
  JSON.stringify([procedure, key, before, after])
