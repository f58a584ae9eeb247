import { addresses } from '@ward/shared/contract/addresses'
import type { Topic } from '@ward/shared/contract/kinds/topic'
import type { EditionIndex } from '../edition/edition-index.ts'
import { frontOf, numberedPageOf } from '../edition/paging.ts'
import { question, whole, word } from '../question.ts'
import type { Teaser } from '../edition/teasers.ts'

export interface TopicEntry {
  readonly address: string
  readonly name: string
  readonly description: string
}

/** The plan's topics in the plan's order. */
export const topics = question([], ({ content }): readonly TopicEntry[] =>
  content.topics
    .toSorted((a, b) => a.order - b.order || a.id - b.id)
    .map((topic) => ({ address: addresses.topic(topic.slug), name: topic.name, description: topic.description })),
)

export const topic = question([word], (index, slug: string): Topic | null => topicWithSlug(index, slug))

/** The newest documents of a topic. */
export const topicFront = question([word], (index, slug: string) => frontOf(documentsOfTopic(index, slug)))

/** A numbered page of a topic's documents; null when there is none. */
export const topicPage = question([word, whole], (index, slug: string, page: number) => numberedPageOf(documentsOfTopic(index, slug), page))

function documentsOfTopic(index: EditionIndex, slug: string): readonly Teaser[] {
  const found = topicWithSlug(index, slug)
  return found === null ? [] : (index.byTopic().get(found.id) ?? [])
}

function topicWithSlug(index: EditionIndex, slug: string): Topic | null {
  return index.content.topics.find((known) => known.slug === slug) ?? null
}
