import Link from 'next/link'

/** Leads from the menu to how far the ward's procedures are on the site. */
export function CoverageNavLink() {
  return (
    <Link className="nav__link" href="/admin/do-phu-thu-tuc">
      Độ phủ thủ tục
    </Link>
  )
}
