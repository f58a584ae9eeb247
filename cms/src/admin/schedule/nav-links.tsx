import Link from 'next/link'

/** Leads to the week and to the log of the day from everywhere in the admin. */
export function StationNavLinks() {
  return (
    <div className="station-nav">
      <Link className="nav__link" href="/admin/lich-phat-thanh">
        Lịch phát theo tuần
      </Link>
      <Link className="nav__link" href="/admin/so-phat-thanh">
        Ghi sổ phát thanh
      </Link>
    </div>
  )
}
