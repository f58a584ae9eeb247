import { contentKinds } from '@ward/shared/contract/content'
import type { Payload } from 'payload'

/** Says whether nobody has put any content into the CMS yet. */
export async function isEmptyOfContent(payload: Payload): Promise<boolean> {
  for (const collection of contentKinds) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true })
    if (totalDocs > 0) return false
  }
  return true
}
