'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { restingKindNames, restingKinds } from '../../review/resting-kinds.ts'

const answer = z.object({
  items: z.array(z.object({ id: z.number(), kind: z.enum(restingKinds), title: z.string() })),
})

type Resting = z.infer<typeof answer>['items']

const shownAtMost = 30

async function ask(id: number | string, signal: AbortSignal): Promise<Resting> {
  const response = await fetch(`/api/documents/${id}/resting`, { signal, credentials: 'same-origin' })
  if (!response.ok) throw new Error(`answered ${response.status}`)
  return answer.parse(await response.json()).items
}

function RestingOn({ id }: { id: number | string }) {
  const [items, setItems] = useState<Resting | 'asking' | 'unreachable'>('asking')
  useEffect(() => {
    const stop = new AbortController()
    ask(id, stop.signal).then(setItems, () => stop.signal.aborted || setItems('unreachable'))
    return () => stop.abort()
  }, [id])
  if (items === 'asking') return null
  if (items === 'unreachable') return <p role="alert">Chưa đọc được danh sách; hãy tải lại trang.</p>
  if (items.length === 0) return <p>Chưa có thủ tục, bài viết, hỏi đáp nào dựa vào văn bản này.</p>
  return (
    <ul className="ward-versions__list">
      {items.slice(0, shownAtMost).map((item) => (
        <li key={`${item.kind}/${item.id}`}>
          <a href={`/admin/collections/${item.kind}/${item.id}`}>{item.title}</a>
          <small>{restingKindNames[item.kind]}</small>
        </li>
      ))}
      {items.length > shownAtMost ? <li>và {items.length - shownAtMost} nội dung khác</li> : null}
    </ul>
  )
}

/** Lists in a document's sidebar the public content that rests on it. */
export function RestingField() {
  const { id, lastUpdateTime } = useDocumentInfo()
  if (id === undefined) return null
  return (
    <section className="ward-versions">
      <h4 className="ward-publication__heading">Căn cứ vào văn bản này</h4>
      <RestingOn key={lastUpdateTime} id={id} />
    </section>
  )
}
