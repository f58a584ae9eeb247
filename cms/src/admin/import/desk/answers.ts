import { z } from 'zod'
import { countsSchema as counts } from '../../../import/running/labels.ts'

const badRow = z.object({ file: z.string(), row: z.number().nullable(), code: z.string().nullable(), reason: z.string() })
const namedRow = z.object({ row: z.number(), code: z.string(), title: z.string() })
const run = z.object({ kind: z.enum(['same', 'gone', 'added']), text: z.string() })

/** What the CMS says would happen. */
export const previewAnswer = z.object({
  counts,
  badRows: z.array(badRow),
  created: z.array(namedRow),
  differing: z.array(namedRow.extend({ sections: z.array(z.object({ label: z.string(), runs: z.array(run) })) })),
})

export type Preview = z.infer<typeof previewAnswer>

/** What became of an import. */
const result = z.object({ id: z.number(), state: z.enum(['done', 'partly', 'refused', 'failed']), counts, badRows: z.array(badRow) })

export type Result = z.infer<typeof result>

/** One line of the stream an import answers with. */
export const toldLine = z.union([
  z.object({ result }),
  z.object({ done: z.number(), total: z.number() }),
  z.object({ message: z.string() }),
])

export const refusal = z.object({ message: z.string() })
