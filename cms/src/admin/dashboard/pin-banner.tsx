import { formatMinute } from '@ward/shared/text/vietnam-day'
import type { Payload } from 'payload'

/** Warns everybody while the site is held at an older release. */
export async function PinBanner({ payload }: { payload: Payload }) {
  const { pinnedAt, pinnedReason, pinnedTo } = await payload.findGlobal({ slug: 'site-state', depth: 0, overrideAccess: true })
  if (pinnedTo === null || pinnedTo === undefined) return null
  return (
    <div className="ward-pin" role="alert">
      <strong>Trang công khai đang được giữ ở bản phát hành số {pinnedTo}</strong>
      {pinnedAt ? ` từ ${formatMinute(pinnedAt)}` : ''}. {pinnedReason ? `Lý do: ${pinnedReason}. ` : ''}
      Nội dung mới xuất bản sẽ chờ đến khi quản trị mở lại.
    </div>
  )
}
