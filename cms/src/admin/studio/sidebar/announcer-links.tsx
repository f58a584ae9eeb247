'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import '../studio.css'

/** Leads to the reading view, the paper sheet and the files for loudspeaker systems. */
export function AnnouncerLinks() {
  const { hasPublishedDoc, id } = useDocumentInfo()
  if (id === undefined) return null
  const draft = hasPublishedDoc ? '' : '?ban-nhap=1'
  return (
    <nav className="studio-links" aria-label="Cho phát thanh viên">
      <h2>Cho phát thanh viên</h2>
      <ul>
        <li>
          <a href={`/doc/${id}${draft}`}>{hasPublishedDoc ? 'Mở để đọc' : 'Đọc thử bản nháp'}</a>
        </li>
        <li>
          <a href={`/doc/${id}/in${draft}`}>In phiếu đọc</a>
        </li>
        {hasPublishedDoc ? (
          <>
            <li>
              <a href={`/api/broadcast-scripts/${id}/loi-doc.txt`}>Tải lời đọc (.txt) cho loa thông minh</a>
            </li>
            <li>
              <a href={`/api/broadcast-scripts/${id}/loi-doc.ssml`}>Tải lời đọc (SSML) cho máy đọc</a>
            </li>
          </>
        ) : null}
      </ul>
    </nav>
  )
}
