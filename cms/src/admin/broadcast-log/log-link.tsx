import Link from 'next/link'

/** Leads from the list of entries to the day, where airings are ticked off, and to the book. */
export function LogLink() {
  return (
    <p className="station-links">
      <Link href="/admin/so-phat-thanh">Ghi sổ trong ngày, in sổ, xuất Excel, số liệu</Link>
    </p>
  )
}
