import Link from 'next/link'

/** Leads from the list of rows to the week. */
export function WeekLink() {
  return (
    <p className="station-links">
      <Link href="/admin/lich-phat-thanh">Xem lịch theo tuần</Link>
    </p>
  )
}
