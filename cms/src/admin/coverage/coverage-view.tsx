import { percentText } from '@ward/shared/register/coverage'
import { formatDay, vietnamDay } from '@ward/shared/text/vietnam-day'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'
import { mayPublish, mayWrite } from '../../access/roles.ts'
import { coverageNow, type WardCoverage } from '../../register/coverage/coverage-now.ts'
import type { StoredEntry } from '../../register/importing/plan.ts'
import { ViewFrame, viewerOf } from '../view-frame.tsx'
import './coverage.css'
import { AbolishedRows, DecisionRows, FieldRows, type Rights } from './coverage-rows.tsx'
import { RegisterDesk } from './desk/register-desk.tsx'
import { WarningWorklist } from './warning-worklist.tsx'

const toWard = { label: 'Thuộc phường', body: { responsibility: 'ward' } }
const toOthers = { label: 'Cơ quan khác', body: { responsibility: 'others' } }
const abolish = { label: 'Xác nhận bãi bỏ', body: { state: 'abolished' } }
const keep = { label: 'Giữ lại', body: { state: 'listed' } }

function Figure({ coverage: { published, rows, unlisted }, register }: { coverage: WardCoverage; register: readonly StoredEntry[] }) {
  if (register.length === 0) return <p>Chưa nhập danh mục thủ tục nào, nên chưa tính được tỷ lệ. Hãy nhập danh mục chính thức ở dưới.</p>
  const count = (wanted: string) => rows.filter(({ standing }) => standing === wanted).length
  const newest = register.reduce((latest, { source }) => (source.day > latest ? source.day : latest), '')
  return (
    <>
      <p className="ward-coverage__figure">
        <strong>{rows.length === 0 ? 'Chưa có thủ tục nào được xác định thuộc phường' : percentText(published, rows.length)}</strong>
        {rows.length === 0 ? '' : ` – đã công khai ${published} trong ${rows.length} thủ tục thuộc phường`}
      </p>
      <ul className="ward-coverage__counts">
        <li>Mới có bản nháp: {count('drafted')}</li>
        <li>Chưa có: {count('missing')}</li>
        <li>Nội dung hết hiệu lực hoặc đã bãi bỏ: {count('outdated')}</li>
        <li>Đang công khai ngoài danh mục của phường: {unlisted.length}</li>
      </ul>
      <p>
        Theo <Link href="/admin/collections/register-entries">danh mục gồm {register.length} thủ tục</Link>, mới nhất ngày{' '}
        {formatDay(newest)}. Người dân xem con số này ở trang “Công khai thủ tục hành chính”.
      </p>
    </>
  )
}

function Decisions({ coverage: { abolishedButShown, proposed, unclear }, ...rights }: Rights & { coverage: WardCoverage }) {
  return (
    <>
      <AbolishedRows rows={abolishedButShown} {...rights} />
      <DecisionRows
        title="Đề nghị bãi bỏ"
        explanation="Các thủ tục này không còn trong danh mục mới nhất. Hệ thống không tự xóa: hãy kiểm tra rồi xác nhận."
        entries={proposed}
        words={({ source }) => `thấy lần cuối trong danh mục ngày ${formatDay(source.day)}`}
        choices={[abolish, keep]}
        {...rights}
      />
      <DecisionRows
        title="Chưa rõ ai thực hiện"
        explanation="Danh mục không ghi cơ quan thực hiện, nên các thủ tục này chưa được tính vào tỷ lệ."
        entries={unclear}
        words={({ field }) => field}
        choices={[toWard, toOthers]}
        {...rights}
      />
    </>
  )
}

function Fields({ coverage: { rows }, ...rights }: Rights & { coverage: WardCoverage }) {
  if (rows.length === 0) return null
  return (
    <section className="ward-panel">
      <h2>Theo lĩnh vực</h2>
      {[...Map.groupBy(rows, ({ entry }) => entry.field)].map(([field, members]) => (
        <FieldRows key={field} field={field} rows={members} {...rights} />
      ))}
    </section>
  )
}

/** How far the ward's procedures are on the site, what is missing, and what to do about each. */
export async function CoverageView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { payload } = req
  const user = viewerOf(view)
  const now = new Date()
  const { coverage, register } = await coverageNow(payload, user, now)
  const rights = { mayWrite: mayWrite(user), mayDecide: mayPublish(user) }
  return (
    <ViewFrame view={view} className="ward-coverage">
      <h1>Độ phủ thủ tục</h1>
      <Figure coverage={coverage} register={register} />
      <Fields coverage={coverage} {...rights} />
      <Decisions coverage={coverage} {...rights} />
      <WarningWorklist payload={payload} user={user} />
      {rights.mayDecide ? <RegisterDesk today={vietnamDay(now)} /> : null}
    </ViewFrame>
  )
}
