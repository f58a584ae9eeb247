import { vietnamDay } from '@ward/shared/text/vietnam-day'
import Link from 'next/link'
import type { AdminViewServerProps, TypedUser } from 'payload'
import { mayPublish, mayWrite } from '../../access/roles.ts'
import { ViewFrame, viewerOf } from '../view-frame.tsx'
import { ImportDesk } from './desk/import-desk.tsx'
import './import.css'
import { waitingDifferences } from './waiting-differences.ts'

function Introduction({ waiting }: { waiting: number }) {
  return (
    <>
      <h1>Nhập thủ tục</h1>
      <p>
        Thủ tục mới trở thành bản nháp. Thủ tục đã có được so từng phần với bản đang lưu: giống thì chỉ cập nhật ngày đối chiếu, khác thì
        chờ biên tập viên xem rồi nhận hoặc giữ nguyên. Phần của phường không bao giờ bị đụng đến.
      </p>
      <ul>
        <li>
          <a href="/api/imports/template" download>
            Tải sổ Excel mẫu
          </a>
        </li>
        <li>
          <Link href="/admin/collections/import-differences?where[state][equals]=waiting">Khác biệt đang chờ xem ({waiting})</Link>
        </li>
        <li>
          <Link href="/admin/collections/imports">Các lần nhập trước</Link>
        </li>
      </ul>
    </>
  )
}

function Desk({ today, user }: { today: string; user: TypedUser }) {
  if (!mayWrite(user)) return <p>Bạn xem được các lần nhập, nhưng chỉ người viết và người duyệt mới nhập được thủ tục.</p>
  return <ImportDesk today={today} mayPublish={mayPublish(user)} />
}

/** The page on which staff import procedures from files. */
export async function ImportView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const { payload } = req
  const user = viewerOf(view)
  const waiting = await waitingDifferences(payload)
  const today = vietnamDay(new Date())
  return (
    <ViewFrame view={view} className="ward-import">
      <Introduction waiting={waiting} />
      <Desk today={today} user={user} />
    </ViewFrame>
  )
}
