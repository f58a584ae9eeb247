import { formatDay } from '@ward/shared/text/vietnam-day'
import type { UIFieldServerProps } from 'payload'
import { z } from 'zod'
import { mayWrite } from '../../../access/roles.ts'
import { sectionLabels } from '../../../import/comparison/sections.ts'
import { wordChanges } from '../../../import/comparison/words/word-changes.ts'
import { differenceStateLabels, type DifferenceState } from '../../../import/running/labels.ts'
import { storedSections, type StoredSection } from '../../../import/planning/section-states.ts'
import { DecisionDesk, type ShownSection } from './decision-desk.tsx'

const states = Object.keys(differenceStateLabels).filter((key): key is DifferenceState => key in differenceStateLabels)

const difference = z.object({
  id: z.number(),
  title: z.string(),
  code: z.string(),
  state: z.enum(states),
  comparedDay: z.string().nullish(),
  procedure: z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)]).nullish(),
  sections: storedSections,
})

function changeOf({ after, before }: StoredSection): string {
  if (before === '') return 'Mới có'
  return after === '' ? 'Không còn' : 'Sửa đổi'
}

function toShown(section: StoredSection): ShownSection {
  const { after, before, key, state } = section
  return { key, label: sectionLabels[key], change: changeOf(section), state, runs: wordChanges(before, after) }
}

/** The sections in which a procedure differs from an imported text, and what can be decided on them. */
export function DifferenceField({ data, user }: UIFieldServerProps) {
  const { code, comparedDay, id, procedure, sections, state, title } = difference.parse(data)
  return (
    <>
      <p>
        <strong>{procedure ? <a href={`/admin/collections/procedures/${procedure}`}>{title}</a> : title}</strong>
        <br />
        Mã {code}
        {comparedDay ? `, đối chiếu ngày ${formatDay(comparedDay)}` : ''}. {sections.length} phần khác với nguồn quốc gia. Tình trạng:{' '}
        {differenceStateLabels[state].toLowerCase()}.
      </p>
      <DecisionDesk id={id} mayDecide={mayWrite(user) && state !== 'superseded' && Boolean(procedure)} sections={sections.map(toShown)} />
    </>
  )
}
