import type { ServerProps } from 'payload'
import { Mark } from './mark.tsx'

/** Mark and name of the authority above the login form. */
export async function Logo({ payload }: ServerProps) {
  const { authority } = await payload.findGlobal({ slug: 'ward', depth: 0, select: { authority: true }, overrideAccess: true })
  return (
    <div className="ward-logo">
      <Mark size={72} />
      <p className="ward-logo__authority">{authority || 'Ủy ban nhân dân phường'}</p>
      <p className="ward-logo__purpose">Quản trị nội dung cải cách hành chính</p>
    </div>
  )
}
