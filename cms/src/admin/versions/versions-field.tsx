'use client'

import { formatDay } from '@ward/shared/text/vietnam-day'
import { useDocumentInfo } from '@payloadcms/ui'
import { BeginVersion } from './begin-version.tsx'
import { useVersions, type ListedVersion } from './use-versions.ts'

const stateWords: Record<ListedVersion['state'], string> = {
  current: 'đang áp dụng',
  upcoming: 'sắp áp dụng',
  superseded: 'quy định cũ',
  hidden: 'bản nháp, chưa công khai',
}

function daysOf({ firstDay, lastDay }: ListedVersion): string {
  const from = firstDay === null ? '' : `từ ${formatDay(firstDay)}`
  const until = lastDay === null ? '' : `đến hết ${formatDay(lastDay)}`
  return [from, until].filter((words) => words !== '').join(' ') || 'không ghi ngày'
}

function Versions({ id, mayBegin }: { id: number | string; mayBegin: boolean }) {
  const { trouble, versions } = useVersions(id)
  return (
    <section className="ward-versions">
      <h4 className="ward-publication__heading">Các quy định của thủ tục</h4>
      {trouble === null ? null : <p role="alert">{trouble}</p>}
      <ul className="ward-versions__list">
        {versions.map((version) => (
          <li key={version.id} className={`ward-versions__row ward-versions__row--${version.state}`}>
            {String(version.id) === String(id) ? (
              <strong>{version.name} (đang mở)</strong>
            ) : (
              <a href={`/admin/collections/procedures/${version.id}`}>{version.name}</a>
            )}
            <small>
              {daysOf(version)}: {stateWords[version.state]}
            </small>
          </li>
        ))}
      </ul>
      {mayBegin ? <BeginVersion id={id} /> : <p>Xuất bản thủ tục rồi mới soạn được quy định mới.</p>}
    </section>
  )
}

/** Lists in the sidebar the versions of the procedure, and begins a new one. */
export function VersionsField() {
  const { hasPublishedDoc, id, lastUpdateTime } = useDocumentInfo()
  if (id === undefined) return null
  return <Versions key={`${lastUpdateTime} ${hasPublishedDoc}`} id={id} mayBegin={hasPublishedDoc} />
}
