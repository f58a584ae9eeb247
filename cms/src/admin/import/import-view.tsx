import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, TypedUser } from 'payload'
import { mayPublish, mayWrite } from '../../access/roles.ts'
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
export async function ImportView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!user) redirect('/admin/login')
  const waiting = await waitingDifferences(payload)
  const today = vietnamDay(new Date())
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale === undefined ? {} : { locale })}
      {...(params === undefined ? {} : { params })}
      {...(searchParams === undefined ? {} : { searchParams })}
      payload={payload}
      permissions={permissions}
      req={req}
      user={user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="ward-import">
        <Introduction waiting={waiting} />
        <Desk today={today} user={user} />
      </Gutter>
    </DefaultTemplate>
  )
}
