import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { loadSheet } from '../../broadcast/announcer/load-sheet.ts'
import type { Sheet } from '../../broadcast/announcer/sheet.ts'

/** What the announcer's pages are asked with; `ban-nhap` asks for the newest draft instead of the approved text. */
export interface SheetRequest {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Shows a script to staff; sends others to log in first, and says so when there is nothing approved. */
export async function askForSheet(
  { params, searchParams }: SheetRequest,
  page: string,
  show: (sheet: Sheet) => ReactNode,
): Promise<ReactNode> {
  const [{ id }, query] = await Promise.all([params, searchParams])
  const wantsDraft = query['ban-nhap'] !== undefined
  const answer = await loadSheet(await headers(), id, wantsDraft)
  if (answer.state === 'login')
    redirect(`/admin/login?redirect=${encodeURIComponent(`/doc/${id}${page}${wantsDraft ? '?ban-nhap=1' : ''}`)}`)
  if (answer.state === 'found') return show(answer.sheet)
  return (
    <main className="paper">
      <h1>Chưa có gì để đọc</h1>
      <p>Bài này chưa được duyệt, đã gỡ, hoặc không có. Hãy hỏi người duyệt, hoặc chọn bài khác.</p>
      <p>
        <a href="/admin/collections/broadcast-scripts">Về danh sách bài phát thanh</a>
      </p>
    </main>
  )
}
