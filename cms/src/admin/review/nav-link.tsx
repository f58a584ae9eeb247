import Link from 'next/link'

/** Leads from the menu to what is to be looked through. */
export function ReviewNavLink() {
  return (
    <Link className="nav__link" href="/admin/can-ra-soat">
      Cần rà soát
    </Link>
  )
}
