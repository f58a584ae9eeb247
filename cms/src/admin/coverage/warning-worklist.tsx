import { warningKinds, warningLabels, type WarningKind } from '@ward/shared/warnings/warning'
import Link from 'next/link'
import type { Payload, TypedUser, Where } from 'payload'

interface Reader {
  payload: Payload
  user: TypedUser
}

/** What is over by its own date or successor; bases that are documents of the site stand in the review list. */
function endedAt(now: Date): Where {
  return { or: [{ 'legalBases.effectiveUntil': { less_than: now.toISOString() } }, { 'legalBases.replacedBy': { exists: true } }] }
}

const whereOf = (kind: WarningKind, now: Date): Where => (kind === 'ended-basis' ? endedAt(now) : { warningKinds: { in: [kind] } })

function listOf(kind: WarningKind, now: Date): string {
  const place = '/admin/collections/procedures'
  return kind === 'ended-basis'
    ? `${place}?where[or][0][and][0][legalBases.effectiveUntil][less_than]=${now.toISOString()}&where[or][1][and][0][legalBases.replacedBy][exists]=true`
    : `${place}?where[or][0][and][0][warningKinds][in][0]=${kind}`
}

async function counted(kind: WarningKind, now: Date, { payload, user }: Reader) {
  const { totalDocs } = await payload.find({
    collection: 'procedures',
    draft: true,
    where: whereOf(kind, now),
    limit: 1,
    select: { code: true },
    depth: 0,
    overrideAccess: false,
    user,
  })
  return { kind, count: totalDocs }
}

/** How many procedures have each kind of warning, each with the list of them. */
export async function WarningWorklist(reader: Reader) {
  const now = new Date()
  const kinds = await Promise.all(warningKinds.map((kind) => counted(kind, now, reader)))
  const found = kinds.filter(({ count }) => count > 0)
  return (
    <section className="ward-panel">
      <h2>Lời văn cần kiểm tra</h2>
      <p>Hệ thống chỉ nhắc, không sửa lời văn. Mở từng thủ tục để xem nhắc ở chỗ nào.</p>
      {found.length === 0 ? <p>Không có thủ tục nào bị nhắc.</p> : null}
      <ul>
        {found.map(({ count, kind }) => (
          <li key={kind}>
            <Link href={listOf(kind, now)}>{warningLabels[kind]}</Link>: {count} thủ tục
          </li>
        ))}
        <li>
          <Link href="/admin/can-ra-soat">Nội dung dựa vào văn bản đã hết hiệu lực hoặc bị thay thế</Link>
        </li>
      </ul>
    </section>
  )
}
