import { formatMinute } from '@ward/shared/text/vietnam-day'
import Link from 'next/link'
import type { Payload, TypedUser, Where } from 'payload'

interface Reader {
  payload: Payload
  user: TypedUser
}

async function changesIn(state: 'waiting' | 'refused', { payload, user }: Reader) {
  const where: Where = { state: { equals: state } }
  return payload.find({ collection: 'changes', where, sort: '-id', limit: 5, depth: 0, overrideAccess: false, user })
}

async function liveRelease({ payload, user }: Reader) {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { state: { equals: 'live' } },
    sort: '-number',
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs[0]
}

/** How the public site stands: the live release, what waits to get there and what could not. */
export async function SiteNow(reader: Reader) {
  const [release, waiting, refused] = await Promise.all([liveRelease(reader), changesIn('waiting', reader), changesIn('refused', reader)])
  return (
    <section className="ward-panel">
      <h2>Trang công khai</h2>
      {release === undefined ? (
        <p>Chưa có bản phát hành nào.</p>
      ) : (
        <p>
          Đang hiển thị bản phát hành số {release.number}
          {release.switchedAt ? `, lên trang lúc ${formatMinute(release.switchedAt)}` : ''}
          {release.pagesTotal ? ` (${release.pagesTotal} trang)` : ''}.
        </p>
      )}
      <p>{waiting.totalDocs === 0 ? 'Không có thay đổi nào đang chờ.' : `${waiting.totalDocs} thay đổi đang chờ lên trang.`}</p>
      {refused.totalDocs === 0 ? null : <h3>Chưa lên trang được</h3>}
      <ul>
        {refused.docs.map(({ documentTitle, id, outcome }) => (
          <li key={id}>
            <Link href={`/admin/collections/changes/${id}`}>{documentTitle}</Link>
            <small>{outcome}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
