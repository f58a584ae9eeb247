'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { PublicLink } from './public-link.tsx'
import { usePublication } from './use-publication.ts'

interface PublicationProps {
  kind: string | undefined
  place: string
}

function Publication({ kind, place }: PublicationProps) {
  const { sentence, state } = usePublication(place)
  return (
    <section className={`ward-publication ward-publication--${state}`} aria-live="polite">
      <h4 className="ward-publication__heading">Trên trang công khai</h4>
      <p className="ward-publication__sentence">{sentence}</p>
      {state === 'none' ? null : <PublicLink key={sentence} kind={kind} place={place} />}
    </section>
  )
}

/** Tells in the sidebar what became of the newest publication, and leads to the page on the site; every save and every taking off asks anew. */
export function PublicationField() {
  const { collectionSlug, globalSlug, hasPublishedDoc, id, lastUpdateTime } = useDocumentInfo()
  if (globalSlug !== undefined) return <Publication key={lastUpdateTime} kind={undefined} place={`/api/globals/${globalSlug}`} />
  if (id === undefined) return null
  // Taking a document off leaves its time of change as it was.
  return <Publication key={`${lastUpdateTime} ${hasPublishedDoc}`} kind={collectionSlug} place={`/api/${collectionSlug}/${id}`} />
}
