import type { Topic } from '@ward/shared/contract/kinds/topic'
import type { Topic as TopicRow } from '../../generated/payload-types.ts'

export function toTopic({ id, slug, name, description, order }: TopicRow): Topic {
  return { id, slug: slug ?? '', name, description, order }
}
