import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, TypedUser } from 'payload'
import type { ReactNode } from 'react'

/** Returns who looks at a view of the admin; whoever is not logged in is sent to do so. */
export function viewerOf({ initPageResult }: AdminViewServerProps): TypedUser {
  return initPageResult.req.user ?? redirect('/admin/login')
}

interface ViewFrameProps {
  view: AdminViewServerProps
  className: string
  children: ReactNode
}

/** The admin's frame around a view of our own; whoever is not logged in is sent to do so. */
export function ViewFrame({ children, className, view }: ViewFrameProps) {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale === undefined ? {} : { locale })}
      {...(params === undefined ? {} : { params })}
      {...(searchParams === undefined ? {} : { searchParams })}
      payload={req.payload}
      permissions={permissions}
      req={req}
      user={viewerOf(view)}
      visibleEntities={visibleEntities}
    >
      <main>
        <Gutter className={className}>{children}</Gutter>
      </main>
    </DefaultTemplate>
  )
}
