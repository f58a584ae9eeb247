'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { PublicLink } from './public-link.tsx'
import { usePublication } from './use-publication.ts'

/** Tells in the sidebar what became of the newest publication, and leads to the page on the site. */
export function PublicationField() {
  const { collectionSlug, globalSlug, id, lastUpdateTime } = useDocumentInfo()
  const place = globalSlug === undefined ? (id === undefined ? null : `/api/${collectionSlug}/${id}`) : `/api/globals/${globalSlug}`
  const publication = usePublication(place, lastUpdateTime)
  if (place === null) return null
  return (
    <section className={`ward-publication ward-publication--${publication.state}`} aria-live="polite">
      <h4 className="ward-publication__heading">Trên trang công khai</h4>
      <p className="ward-publication__sentence">{publication.sentence}</p>
      {publication.state === 'none' ? null : <PublicLink kind={collectionSlug} place={place} settled={publication.sentence} />}
    </section>
  )
}
