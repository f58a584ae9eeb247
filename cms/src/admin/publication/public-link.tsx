'use client'

import { addresses } from '@ward/shared/contract/addresses'
import { documentKinds } from '@ward/shared/contract/content'
import { useEffect, useState } from 'react'
import { z } from 'zod'

const wardAnswer = z.object({ baseAddress: z.string().min(1) })
const documentAnswer = z.object({ _status: z.literal('published'), slug: z.string().min(1) })

async function read(address: string): Promise<unknown> {
  const response = await fetch(address, { credentials: 'same-origin' })
  return response.ok ? response.json() : null
}

/** Returns where visitors find the document, or null when nothing of it is public. */
async function publicAddressOf(kind: string | undefined, place: string): Promise<string | null> {
  const ward = wardAnswer.safeParse(await read('/api/globals/ward?depth=0&select[baseAddress]=true'))
  if (!ward.success) return null
  const known = documentKinds.find((one) => one === kind)
  if (known === undefined) return `${ward.data.baseAddress}/`
  const document = documentAnswer.safeParse(await read(`${place}?depth=0&draft=false&select[slug]=true&select[_status]=true`))
  return document.success ? `${ward.data.baseAddress}${addresses.document(known, document.data.slug)}` : null
}

interface PublicLinkProps {
  kind: string | undefined
  place: string
}

/** Leads to the page on the public site, when there is one. */
export function PublicLink({ kind, place }: PublicLinkProps) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let current = true
    publicAddressOf(kind, place).then(
      (found) => current && setAddress(found),
      () => current && setAddress(null),
    )
    return () => {
      current = false
    }
  }, [kind, place])
  if (address === null) return null
  return (
    <a className="ward-publication__link" href={address} target="_blank" rel="noreferrer">
      Xem trên trang
    </a>
  )
}
