import Link from 'next/link'
import type { ServerProps } from 'payload'
import { mayWrite } from '../../access/roles.ts'

/** Leads from the menu to the import of procedures, for those who write. */
export function ImportNavLink({ user }: ServerProps) {
  if (!mayWrite(user)) return null
  return (
    <Link className="nav__link" href="/admin/nhap-thu-tuc">
      Nhập thủ tục
    </Link>
  )
}
