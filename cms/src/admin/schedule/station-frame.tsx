import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import './station.css'

interface StationFrameProps {
  view: AdminViewServerProps
  children: ReactNode
}

/** The admin's frame around a page of the station; whoever is not logged in is sent to do so. */
export function StationFrame({ children, view: { initPageResult, params, searchParams } }: StationFrameProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  if (!req.user) redirect('/admin/login')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale === undefined ? {} : { locale })}
      {...(params === undefined ? {} : { params })}
      {...(searchParams === undefined ? {} : { searchParams })}
      payload={req.payload}
      permissions={permissions}
      req={req}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="station-page">{children}</Gutter>
    </DefaultTemplate>
  )
}
