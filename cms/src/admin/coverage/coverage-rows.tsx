import type { CoveredRow, Standing } from '@ward/shared/register/coverage'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { StoredProcedure, WardCoverage } from '../../register/coverage/coverage-now.ts'
import type { StoredEntry } from '../../register/importing/plan.ts'
import { ActionButton } from './action-button.tsx'

type Row = CoveredRow<StoredEntry, StoredProcedure>

/** What somebody of the staff may do here. */
export interface Rights {
  mayWrite: boolean
  mayDecide: boolean
}

const standingWords: Record<Standing, string> = {
  published: 'Đã công khai',
  outdated: 'Trang đang có nội dung hết hiệu lực hoặc đã bãi bỏ',
  drafted: 'Mới có bản nháp',
  missing: 'Chưa có',
}

const placeOf = ({ id }: StoredProcedure) => `/admin/collections/procedures/${id}`

function Entry({ children, entry, words }: { entry: StoredEntry; words: string; children: ReactNode }) {
  return (
    <li className="ward-coverage__row">
      <span>
        <Link href={`/admin/collections/register-entries/${entry.id}`}>{entry.name}</Link>
        <small>
          {entry.code} · {words}
        </small>
      </span>
      <span className="ward-coverage__actions">{children}</span>
    </li>
  )
}

function RowAction({ mayWrite, row: { entry, procedure } }: Rights & { row: Row }) {
  if (procedure !== null) return <Link href={placeOf(procedure)}>Mở thủ tục</Link>
  if (!mayWrite) return null
  return <ActionButton label="Tạo bản nháp" about={entry.name} method="POST" address={`/api/register-entries/${entry.id}/draft`} />
}

/** The procedures of one field that are not on the site, each with what to do about it. */
export function FieldRows({ field, rows, ...rights }: Rights & { field: string; rows: readonly Row[] }) {
  const open = rows.filter(({ standing }) => standing !== 'published')
  const shown = rows.length - open.length
  return (
    <details className="ward-coverage__field">
      <summary>
        {field}: {shown} / {rows.length}
        {open.length === 0 ? ' – đủ' : ` – còn ${open.length}`}
      </summary>
      <ul>
        {open.map((row) => (
          <Entry key={row.entry.id} entry={row.entry} words={standingWords[row.standing]}>
            <RowAction row={row} {...rights} />
          </Entry>
        ))}
      </ul>
    </details>
  )
}

/** Procedures the register calls abolished while their page says they are to be followed. */
export function AbolishedRows({ mayWrite, rows }: Rights & { rows: WardCoverage['abolishedButShown'] }) {
  if (rows.length === 0) return null
  return (
    <section className="ward-panel">
      <h2>Đã bãi bỏ mà trang còn hiện ({rows.length})</h2>
      <p>
        Danh mục ghi bãi bỏ nhưng trang vẫn hướng dẫn làm. Đánh dấu xong, bản nháp chờ người duyệt xuất bản; trang giữ địa chỉ và ghi rõ đã
        bãi bỏ.
      </p>
      <ul>
        {rows.map(({ entry, procedure }) => (
          <Entry key={entry.id} entry={entry} words="Bãi bỏ">
            {procedure === null ? null : <Link href={placeOf(procedure)}>Mở thủ tục</Link>}
            {procedure === null || !mayWrite ? null : (
              <ActionButton
                label="Đánh dấu bãi bỏ"
                about={entry.name}
                method="PATCH"
                address={`/api/procedures/${procedure.id}?draft=true`}
                body={{ lifecycle: 'abolished' }}
                opens={placeOf(procedure)}
              />
            )}
          </Entry>
        ))}
      </ul>
    </section>
  )
}

interface DecisionProps extends Rights {
  title: string
  explanation: string
  entries: readonly StoredEntry[]
  words: (entry: StoredEntry) => string
  choices: readonly { label: string; body: Record<string, string> }[]
}

const openUpTo = 10

/** Rows of the register a person has to decide on; a long list is folded. */
export function DecisionRows({ choices, entries, explanation, mayDecide, title, words }: DecisionProps) {
  if (entries.length === 0) return null
  return (
    <section className="ward-panel">
      <h2>
        {title} ({entries.length})
      </h2>
      <p>{explanation}</p>
      <details className="ward-coverage__field" open={entries.length <= openUpTo}>
        <summary>Xem {entries.length} thủ tục</summary>
        <ul>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} words={words(entry)}>
              {mayDecide ? <Choices entry={entry} choices={choices} /> : null}
            </Entry>
          ))}
        </ul>
      </details>
    </section>
  )
}

function Choices({ choices, entry }: Pick<DecisionProps, 'choices'> & { entry: StoredEntry }) {
  const address = `/api/register-entries/${entry.id}`
  return choices.map(({ body, label }) => (
    <ActionButton key={label} label={label} about={entry.name} method="PATCH" address={address} body={body} />
  ))
}
