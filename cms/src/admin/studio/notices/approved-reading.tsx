'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useMemo } from 'react'
import { z } from 'zod'
import { chosenReadings, readScript, type WardLexicon } from '../../../broadcast/studio/reading/read-script.ts'
import { NewDraftButton } from './new-draft-button.tsx'

const approvedScript = z.object({
  _status: z.literal('published'),
  body: z.string(),
  readings: chosenReadings.catch([]),
  spokenText: z.string().min(1),
})

/** Shows the reading an approved script is read with, where today's lexicon would read it otherwise. */
export function ApprovedReading({ lexicon }: { lexicon: WardLexicon }) {
  const { savedDocumentData } = useDocumentInfo()
  const approved = useMemo(() => approvedScript.safeParse(savedDocumentData).data, [savedDocumentData])
  const now = useMemo(() => (approved === undefined ? '' : readScript(approved.body, { ...approved, lexicon }).text), [approved, lexicon])
  if (approved === undefined || approved.spokenText === now) return null
  return (
    <div className="studio-warning">
      <p>
        Từ điển đọc đã thay đổi sau khi bài này được duyệt. Trên loa vẫn đọc lời đã duyệt; bên dưới là cách đọc theo từ điển hiện nay. Muốn
        đọc theo từ điển hiện nay, hãy lập bản nháp mới rồi nhờ người duyệt xuất bản lại.
      </p>
      <NewDraftButton />
      <details>
        <summary>Xem lời đã duyệt</summary>
        {approved.spokenText.split(/\n+/).map((paragraph, place) => (
          <p key={place} lang="vi">
            {paragraph}
          </p>
        ))}
      </details>
    </div>
  )
}
