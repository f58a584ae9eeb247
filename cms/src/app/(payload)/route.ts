import { redirect } from 'next/navigation'

/** The CMS has no front page: everybody goes to the admin. */
export function GET() {
  redirect('/admin')
}
