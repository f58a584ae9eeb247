import type { LifeEvent } from '@ward/shared/contract/kinds/life-event'
import type { LifeEvent as LifeEventRow } from '../../generated/payload-types.ts'
import { idOf, optionalIdOf, textOrNull } from './parts/references.ts'

export function toLifeEvent({ id, slug, name, introduction, picture, order, procedures }: LifeEventRow): LifeEvent {
  return {
    id,
    slug: slug ?? '',
    name,
    introduction,
    picture: optionalIdOf(picture),
    order,
    procedures: (procedures ?? []).map(({ procedure, note }) => ({ procedure: idOf(procedure), note: textOrNull(note) })),
  }
}
