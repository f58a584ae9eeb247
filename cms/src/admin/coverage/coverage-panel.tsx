import { percentText } from '@ward/shared/register/coverage'
import Link from 'next/link'
import type { Payload, TypedUser } from 'payload'
import { coverageNow } from '../../register/coverage/coverage-now.ts'

/** On the start page: how many of the ward's procedures are on the site, and the way to the rest. */
export async function CoveragePanel({ payload, user }: { payload: Payload; user: TypedUser }) {
  const { coverage, register } = await coverageNow(payload, user, new Date())
  const { abolishedButShown, proposed, published, rows, unclear } = coverage
  const toDecide = unclear.length + proposed.length + abolishedButShown.length
  return (
    <section className="ward-panel">
      <h2>
        <Link href="/admin/do-phu-thu-tuc">Độ phủ thủ tục</Link>
      </h2>
      {register.length === 0 ? <p>Chưa nhập danh mục thủ tục, nên chưa tính được tỷ lệ công khai.</p> : null}
      {rows.length === 0 ? null : (
        <p>
          Đã công khai {published} trong {rows.length} thủ tục thuộc phường ({percentText(published, rows.length)}).
        </p>
      )}
      {toDecide === 0 ? null : <p>{toDecide} dòng trong danh mục chờ cán bộ quyết định.</p>}
    </section>
  )
}
