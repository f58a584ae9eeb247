import { formatDay } from '@ward/shared/text/vietnam-day'
import type { UIFieldServerProps } from 'payload'
import { z } from 'zod'
import {
  countsSchema,
  differenceStateLabels,
  importFormatLabels,
  importStateLabels,
  outcomeLabels,
  type ImportState,
  type Outcome,
} from '../../../import/running/labels.ts'
import { ImportCounts } from '../desk/import-counts.tsx'
import '../import.css'
import { BadRows } from './bad-rows.tsx'

const outcomes = Object.keys(outcomeLabels).filter((key): key is Outcome => key in outcomeLabels)
const states = Object.keys(importStateLabels).filter((key): key is ImportState => key in importStateLabels)

const record = z.object({
  id: z.number(),
  fileName: z.string(),
  digest: z.string(),
  state: z.enum(states),
  formats: z
    .array(z.enum(['portal-json', 'crawl-json', 'workbook']))
    .nullish()
    .transform((formats) => formats ?? []),
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

type Entry = z.infer<typeof record>

function Facts({ entry }: { entry: Entry }) {
  const { comparedDay, digest, fileName, formats, state } = entry
  return (
    <>
      <p className={state === 'done' || state === 'partly' ? 'ward-import__done' : 'ward-import__trouble'}>
        {importStateLabels[state]}: {fileName}
      </p>
      <p>
        {formats.length === 0 ? '' : `Dạng tệp: ${formats.map((format) => importFormatLabels[format]).join(', ')}. `}
        {comparedDay ? `Ngày đối chiếu với Cơ sở dữ liệu quốc gia: ${formatDay(comparedDay)}. ` : ''}
        <span className="ward-import__digest">Mã SHA-256 của tệp: {digest}</span>
      </p>
    </>
  )
}

/** What became of an import, what it left out, and the differences it found. */
export async function ImportRecordField({ data, payload, user }: UIFieldServerProps) {
  const entry = record.parse(data)
  const { id, leftOut, report } = entry
  const counts = countsSchema.parse(data)
  const differences = await differencesOf(id, { payload, user })
  return (
    <div className="ward-import">
      <Facts entry={entry} />
      <ImportCounts counts={counts} words={outcomes.map((outcome) => [outcome, outcomeLabels[outcome].toLowerCase()] as const)} />
      {leftOut === 0 ? null : <BadRows rows={report} total={leftOut} />}
      {differences.length === 0 ? null : (
        <section className="ward-import__part">
          <h2>Khác với nguồn quốc gia ({differences.length})</h2>
          <ul className="ward-import__rows">
            {differences.map((difference) => (
              <li key={difference.id}>
                <a href={`/admin/collections/import-differences/${difference.id}`}>{difference.title}</a> (mã {difference.code})
                {difference.state ? `: ${differenceStateLabels[difference.state].toLowerCase()}` : ''}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
