import { addresses } from '@ward/shared/contract/addresses'
import type { Media } from '@ward/shared/contract/media'
import type { EditionIndex } from '../edition-index.ts'
import { question, whole, word } from '../question.ts'
import type { Teaser } from '../teasers.ts'

/** Where a reference leads, and under what name. */
export interface Link {
  readonly address: string
  readonly title: string
}

/** A picture or file; null when it is not in the content. */
export const media = question([whole], (index, id: number): Media | null => index.media.get(id) ?? null)

/** A document of a kind; null when visitors may not see it. */
export const documentLink = question([word, whole], (index, kind: string, id: number): Link | null => {
  const teaser = teaserOfKind(index, kind, id)
  return teaser === null ? null : { address: teaser.address, title: teaser.title }
})

/** The page of a topic; null when there is no such topic. */
export const topicLink = question([whole], (index, id: number): Link | null => {
  const topic = index.topics.get(id)
  return topic === undefined ? null : { address: addresses.topic(topic.slug), title: topic.name }
})

function teaserOfKind(index: EditionIndex, kind: string, id: number): Teaser | null {
  switch (kind) {
    case 'articles':
      return index.articles.teaserWithId(id)
    case 'procedures':
      return index.procedures.teaserWithId(id)
    case 'broadcast-scripts':
      return index.scripts.teaserWithId(id)
    case 'commendations':
      return index.commendations.teaserWithId(id)
    case 'documents':
      return index.documents.teaserWithId(id)
    default:
      return null
  }
}
