'use client'

import { useFormFields } from '@payloadcms/ui'
import { NewDraftButton } from './new-draft-button.tsx'

const sentences: Readonly<Record<string, string>> = {
  changed:
    'Nguồn đã thay đổi: nội dung mà bài này nói lại đã được sửa sau khi bài được soạn hoặc duyệt. Hãy mở “Soạn từ” để đối chiếu, sửa lời đọc nếu cần (không cần thì lập bản nháp mới), rồi nhờ người duyệt xuất bản lại.',
  withdrawn: 'Nguồn đã gỡ: nội dung mà bài này nói lại không còn trên trang công khai. Hãy xem bài có còn đúng để phát không.',
}

/** Says that the document a script was drawn from no longer tells the same. */
export function SourceBanner() {
  const state = useFormFields(([fields]) => fields['sourceState']?.value)
  const sentence = typeof state === 'string' ? sentences[state] : undefined
  if (sentence === undefined) return null
  return (
    <div className="studio-warning">
      <output>{sentence}</output>
      {state === 'changed' ? <NewDraftButton /> : null}
    </div>
  )
}
