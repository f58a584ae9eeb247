import Link from 'next/link'
import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { countOfSubjects, reviewTasks } from '../../review/worklist.ts'

/** How much is to be looked through because its legal basis lapsed; nothing when there is none. */
export async function NeedsReview({ payload, user }: { payload: Payload; user: TypedUser }) {
  const req = await createLocalReq({ user }, payload)
  const tasks = await reviewTasks(new Date(), req)
  if (tasks.length === 0) return null
  return (
    <section className="ward-panel">
      <h2>
        <Link href="/admin/can-ra-soat">Cần rà soát ({countOfSubjects(tasks)})</Link>
      </h2>
      <p>Thủ tục, bài viết dựa vào văn bản đã hết hiệu lực hoặc bị thay thế:</p>
      <ul>
        {tasks.slice(0, 5).map(({ document, items }) => (
          <li key={document.id}>
            {document.title}
            <small>
              {document.sentence} {items.length} nội dung.
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
