import { formatDay } from '@ward/shared/text/vietnam-day'
import type { UIFieldServerProps } from 'payload'
import { z } from 'zod'
import { differenceStateLabels } from '../../../import/running/labels.ts'
import '../import.css'
import { BadRows } from './bad-rows.tsx'

const record = z.object({
  id: z.number(),
  comparedDay: z.string().nullish(),
  leftOut: z.number(),
  report: z
    .array(z.object({ file: z.string(), row: z.number().nullable(), code: z.string().nullable(), reason: z.string() }))
    .nullish()
    .transform((rows) => rows ?? []),
})

const shownAtMost = 600

async function differencesOf(id: number, { payload, user }: Pick<UIFieldServerProps, 'payload' | 'user'>) {
  const { docs } = await payload.find({
    collection: 'import-differences',
    where: { import: { equals: id } },
    select: { title: true, code: true, state: true },
    sort: 'id',
    limit: shownAtMost,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs
}

/** What an import left out, and the differences it found. */
export async function ImportRecordField({ data, payload, user }: UIFieldServerProps) {
  const { comparedDay, id, leftOut, report } = record.parse(data)
  const differences = await differencesOf(id, { payload, user })
  return (
    <div className="ward-import">
      {comparedDay ? <p>Ngày đối chiếu với Cơ sở dữ liệu quốc gia: {formatDay(comparedDay)}.</p> : null}
      {leftOut === 0 ? null : <BadRows rows={report} total={leftOut} />}
      {differences.length === 0 ? null : (
        <section className="ward-import__part">
          <h2>Khác với nguồn quốc gia ({differences.length})</h2>
          <ul className="ward-import__rows">
            {differences.map((difference) => (
              <li key={difference.id}>
                <a href={`/admin/collections/import-differences/${difference.id}`}>{difference.title}</a> (mã {difference.code}):{' '}
                {differenceStateLabels[difference.state].toLowerCase()}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
