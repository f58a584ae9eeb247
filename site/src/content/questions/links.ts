import { addresses } from '@ward/shared/contract/addresses'
import { documentKinds } from '@ward/shared/contract/content'
import type { Media } from '@ward/shared/contract/kinds/media'
import { addressOfVersion } from '@ward/shared/contract/kinds/procedure/procedure-family'
import { formatDay } from '@ward/shared/text/vietnam-day'
import type { EditionIndex } from '../edition/edition-index.ts'
import { question, whole, word } from '../question.ts'

/** Where a reference leads, and under what name. */
export interface Link {
  readonly address: string
  readonly title: string
}

/** A picture or file; null when it is not in the content. */
export const media = question([whole], (index, id: number): Media | null => index.media.get(id) ?? null)

/** A document of a kind; null when visitors may not see it. */
export const documentLink = question([word, whole], (index, kind: string, id: number): Link | null => {
  const known = documentKinds.find((name) => name === kind)
  if (known === 'procedures') return procedureLink(index, id)
  const teaser = known === undefined ? null : index.ofKind(known).teaserWithId(id)
  return teaser === null ? null : { address: teaser.address, title: teaser.title }
})

/** A version that is still to come has its own page; any other leads to what is to be followed now. */
function procedureLink({ procedurePages, procedures }: EditionIndex, id: number): Link | null {
  const page = procedurePages.byVersion.get(id)
  if (page === undefined) return null
  const { family, procedure, role } = page
  if (role === 'upcoming' && procedure.effectiveFrom !== null) {
    const title = `${procedure.shortName} (áp dụng từ ${formatDay(procedure.effectiveFrom)})`
    return { address: addressOfVersion(family, procedure), title }
  }
  const teaser = procedures.teaserWithId(family.head.id)
  return teaser === null ? null : { address: teaser.address, title: teaser.title }
}

/** The page of a topic; null when there is no such topic. */
export const topicLink = question([whole], (index, id: number): Link | null => {
  const topic = index.topics.get(id)
  return topic === undefined ? null : { address: addresses.topic(topic.slug), title: topic.name }
})
