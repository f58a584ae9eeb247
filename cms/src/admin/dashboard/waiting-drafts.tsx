import { documentKinds, type DocumentKind } from '@ward/shared/contract/content'
import { formatMinute } from '@ward/shared/text/vietnam-day'
import Link from 'next/link'
import type { Payload, TypedUser } from 'payload'

const kindNames: Record<DocumentKind, string> = {
  articles: 'Bài viết',
  procedures: 'Thủ tục',
  'broadcast-scripts': 'Bài phát thanh',
  commendations: 'Gương điển hình',
  documents: 'Văn bản',
  'answered-questions': 'Hỏi đáp',
}

const shownOfEachKind = 5
const shownAtMost = 10

interface Reader {
  payload: Payload
  user: TypedUser
}

async function draftsOf(kind: DocumentKind, { payload, user }: Reader) {
  const { docs, totalDocs } = await payload.find({
    collection: kind,
    draft: true,
    where: { _status: { equals: 'draft' } },
    sort: '-updatedAt',
    limit: shownOfEachKind,
    depth: 1,
    overrideAccess: false,
    user,
  })
  const drafts = docs.map(({ changedBy, id, title, updatedAt }) => ({
    kind,
    id,
    title: title || '(chưa có tiêu đề)',
    updatedAt,
    by: typeof changedBy === 'object' && changedBy !== null ? changedBy.name : null,
  }))
  return { drafts, totalDocs }
}

/** The newest drafts of all kinds, which wait to be finished or approved. */
export async function WaitingDrafts(reader: Reader) {
  const found = await Promise.all(documentKinds.map((kind) => draftsOf(kind, reader)))
  const total = found.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
  const newest = found.flatMap(({ drafts }) => drafts).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  return (
    <section className="ward-panel">
      <h2>Bản nháp đang chờ ({total})</h2>
      {total === 0 ? <p>Không có bản nháp nào.</p> : null}
      <ul>
        {newest.slice(0, shownAtMost).map(({ by, id, kind, title, updatedAt }) => (
          <li key={`${kind}/${id}`}>
            <Link href={`/admin/collections/${kind}/${id}`}>{title}</Link>
            <small>
              {kindNames[kind]} · {formatMinute(updatedAt)}
              {by === null ? '' : ` · ${by}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
