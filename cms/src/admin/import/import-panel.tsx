import Link from 'next/link'
import type { Payload, TypedUser } from 'payload'
import { mayWrite } from '../../access/roles.ts'
import { waitingDifferences } from './waiting-differences.ts'

/** On the start page of those who write: the way to the import, and what it left to look at. */
export async function ImportPanel({ payload, user }: { payload: Payload; user: TypedUser }) {
  if (!mayWrite(user)) return null
  const waiting = await waitingDifferences(payload)
  return (
    <section className="ward-panel">
      <h2>
        <Link href="/admin/nhap-thu-tuc">Nhập thủ tục</Link>
      </h2>
      {waiting === 0 ? (
        <p>Không có khác biệt nào với nguồn quốc gia đang chờ xem.</p>
      ) : (
        <p>
          <Link href="/admin/collections/import-differences?where[state][equals]=waiting">
            {waiting} thủ tục khác với nguồn quốc gia, đang chờ xem
          </Link>
        </p>
      )}
    </section>
  )
}
