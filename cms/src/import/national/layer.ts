import { absentPart } from '@ward/shared/contract/kinds/procedure/procedure'
import { z } from 'zod'

const maybe = z.string().nullable()

const method = z.object({
  channel: z.enum(['in-person', 'online', 'post']),
  durationText: maybe,
  durationUnit: z.enum(['working-days', 'days', 'hours', 'unregulated']).nullable(),
  feeText: maybe,
  note: maybe,
})

const paper = z.object({
  name: z.string(),
  originals: z.number(),
  copies: z.number(),
  /** Null where the source does not say: a first guess is made from the name, and an editor's choice is kept. */
  required: z.boolean().nullable(),
  formName: maybe,
})

/**
 * The national text of a procedure as one source says it, whatever file it came in.
 *
 * Days are `YYYY-MM-DD`. What a source has no place for is left out (`undefined`) and never compared; what it leaves empty is null.
 */
export const nationalLayer = z.object({
  code: z.string(),
  title: z.string(),
  field: z.string(),
  levels: z.array(z.enum(['commune', 'province', 'ministry', 'other'])),
  category: maybe.optional(),
  decision: z.object({ number: maybe, day: maybe.optional(), issuer: maybe.optional() }),
  audiences: z.array(z.string()),
  agencies: z.object({ executing: maybe, competent: maybe, authorised: maybe, coordinating: maybe }),
  receivingAddress: maybe,
  steps: maybe,
  methods: z.array(method),
  paperCases: z.array(z.object({ name: maybe, papers: z.array(paper) })),
  dossierCount: maybe.optional(),
  results: z.array(z.object({ name: z.string(), code: maybe })),
  requirements: maybe,
  legalBases: z.array(z.object({ number: maybe, title: z.string(), issuedDay: maybe.optional(), issuer: maybe.optional() })),
  source: z.object({ url: maybe }),
  notInSource: z.array(absentPart),
})

export type NationalLayer = z.infer<typeof nationalLayer>
export type LayerMethod = z.infer<typeof method>
export type LayerPaper = z.infer<typeof paper>
