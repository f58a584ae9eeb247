import { addresses } from '@ward/shared/contract/addresses'
import { documentKinds } from '@ward/shared/contract/content'
import type { Media } from '@ward/shared/contract/kinds/media'
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
  const teaser = known === undefined ? null : index.ofKind(known).teaserWithId(id)
  return teaser === null ? null : { address: teaser.address, title: teaser.title }
})

/** The page of a topic; null when there is no such topic. */
export const topicLink = question([whole], (index, id: number): Link | null => {
  const topic = index.topics.get(id)
  return topic === undefined ? null : { address: addresses.topic(topic.slug), title: topic.name }
})
