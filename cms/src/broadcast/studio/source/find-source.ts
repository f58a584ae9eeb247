import type { PayloadRequest } from 'payload'
import type { SourceKind, SourceRow } from './material-of.ts'

const isWritten = (row: { title?: string | null; body?: unknown }, needsBody: boolean): boolean =>
  Boolean(row.title) && (!needsBody || Boolean(row.body))

/** Says whether there is enough of a document to tell; half-filled drafts have nothing to draw a script from. */
function canBeTold(source: SourceRow): boolean {
  if (source.kind === 'procedures') return isWritten(source.row, false) && Boolean(source.row.shortName)
  if (source.kind === 'documents') return isWritten(source.row, false) && Boolean(source.row.form)
  if (source.kind === 'answered-questions')
    return isWritten(source.row, false) && Boolean(source.row.answer) && Boolean(source.row.answeredDay)
  return isWritten(source.row, true)
}

async function findRow(kind: SourceKind, id: number, draft: boolean, req: PayloadRequest): Promise<SourceRow | null> {
  const options = { id, draft, depth: 0, overrideAccess: true, disableErrors: true, req } as const
  if (kind === 'articles') return toSource('articles', await req.payload.findByID({ collection: kind, ...options }))
  if (kind === 'procedures') return toSource('procedures', await req.payload.findByID({ collection: kind, ...options }))
  if (kind === 'commendations') return toSource('commendations', await req.payload.findByID({ collection: kind, ...options }))
  if (kind === 'answered-questions') return toSource('answered-questions', await req.payload.findByID({ collection: kind, ...options }))
  return toSource('documents', await req.payload.findByID({ collection: kind, ...options }))
}

function toSource<K extends SourceKind, R>(kind: K, row: R | null): { kind: K; row: R } | null {
  return row === null ? null : { kind, row }
}

/** Returns a document as the public reads it, or as its draft stands when it was never published; null when there is not enough of it to tell. */
export async function findSource(kind: SourceKind, id: number, req: PayloadRequest): Promise<SourceRow | null> {
  const approved = await findRow(kind, id, false, req)
  const source = approved?.row._status === 'published' ? approved : await findRow(kind, id, true, req)
  return source !== null && canBeTold(source) ? source : null
}
