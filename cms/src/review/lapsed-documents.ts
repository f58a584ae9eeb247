import { formatDay, vietnamDay } from '@ward/shared/text/vietnam-day'
import type { PayloadRequest } from 'payload'
import type { Document } from '../generated/payload-types.ts'
import { dayOrNull } from '../publishing/to-contract/parts/references.ts'

/** A document something may rest on. */
export interface BaseDocument {
  id: number
  number: string | null
}

/** A public document that is over or was replaced, with the sentence that says so. */
export interface LapsedDocument extends BaseDocument {
  title: string
  sentence: string
}

type Row = Pick<Document, 'id' | 'title' | 'form' | 'number' | 'effectiveUntil' | 'replacedBy'>

function sentenceOf({ effectiveUntil, replacedBy }: Row, today: string): string | null {
  const lastDay = dayOrNull(effectiveUntil)
  const successor = typeof replacedBy === 'object' && replacedBy !== null ? replacedBy : null
  const name = successor === null ? '' : ` bởi ${successor.form}${successor.number ? ` số ${successor.number}` : ''}`
  const isReplaced = replacedBy !== null && replacedBy !== undefined
  if (lastDay !== null && lastDay < today) return `Hết hiệu lực sau ngày ${formatDay(lastDay)}${isReplaced ? `, thay thế${name}` : ''}.`
  if (!isReplaced) return null
  return `Được thay thế${name}${lastDay === null ? '' : `, còn hiệu lực đến hết ngày ${formatDay(lastDay)}`}.`
}

/** Returns the public documents that are over on the day of an instant, or were replaced. */
export async function findLapsedDocuments(moment: Date, req: PayloadRequest): Promise<LapsedDocument[]> {
  const { docs } = await req.payload.find({
    collection: 'documents',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { or: [{ effectiveUntil: { less_than: moment.toISOString() } }, { replacedBy: { exists: true } }] },
      ],
    },
    sort: '-effectiveUntil',
    select: { title: true, form: true, number: true, effectiveUntil: true, replacedBy: true },
    populate: { documents: { form: true, number: true, title: true } },
    draft: false,
    pagination: false,
    depth: 1,
    overrideAccess: true,
    req,
  })
  const today = vietnamDay(moment)
  return docs.flatMap((row) => {
    const sentence = sentenceOf(row, today)
    const title = `${row.form}${row.number ? ` số ${row.number}` : ''}: ${row.title}`
    return sentence === null ? [] : [{ id: row.id, number: row.number ?? null, title, sentence }]
  })
}
