import type { PayloadRequest } from 'payload'
import { findLapsedDocuments, type LapsedDocument } from './lapsed-documents.ts'
import { findRestingContent, type RestingContent } from './find-resting-content.ts'

/** A lapsed document with the public content that still rests on it and that nobody has reviewed. */
export interface ReviewTask {
  document: LapsedDocument
  items: RestingContent[]
}

const pairOf = (kind: string, subject: number, document: number): string => `${kind}/${subject} ${document}`

async function reviewedPairs(documents: readonly number[], req: PayloadRequest): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { document: { in: documents } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Set(docs.map(({ kind, subject, document }) => pairOf(kind, subject, document)))
}

/** Returns what is to be looked through because the document it rests on is over or was replaced; the newest lapse first. */
export async function reviewTasks(moment: Date, req: PayloadRequest): Promise<ReviewTask[]> {
  const documents = await findLapsedDocuments(moment, req)
  const resting = await findRestingContent(documents, moment, req)
  if (resting.length === 0) return []
  const reviewed = await reviewedPairs(
    documents.map(({ id }) => id),
    req,
  )
  const open = Map.groupBy(
    resting.filter(({ document, id, kind }) => !reviewed.has(pairOf(kind, id, document))),
    ({ document }) => document,
  )
  return documents.flatMap((document) => {
    const items = open.get(document.id)
    return items === undefined ? [] : [{ document, items }]
  })
}

/** Returns how many documents there are to be looked through, each counted once. */
export function countOfSubjects(tasks: readonly ReviewTask[]): number {
  return new Set(tasks.flatMap(({ items }) => items.map(({ id, kind }) => `${kind}/${id}`))).size
}
