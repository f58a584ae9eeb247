'use client'

import { useFormFields } from '@payloadcms/ui'

const sentences: Readonly<Record<string, string>> = {
  changed:
    'Nguồn đã thay đổi: nội dung mà bài này nói lại đã được sửa sau khi bài được soạn hoặc duyệt. Hãy mở “Soạn từ” để đối chiếu, sửa lời đọc nếu cần, rồi nhờ người duyệt xuất bản lại.',
  withdrawn: 'Nguồn đã gỡ: nội dung mà bài này nói lại không còn trên trang công khai. Hãy xem bài có còn đúng để phát không.',
}

/** Says that the document a script was drawn from no longer tells the same. */
export function SourceBanner() {
  const state = useFormFields(([fields]) => fields['sourceState']?.value)
  const sentence = typeof state === 'string' ? sentences[state] : undefined
  return sentence === undefined ? null : <output className="studio-warning">{sentence}</output>
}
