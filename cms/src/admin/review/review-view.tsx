import type { AdminViewServerProps } from 'payload'
import { mayWrite } from '../../access/roles.ts'
import { restingKindNames } from '../../review/resting-kinds.ts'
import { reviewTasks, type ReviewTask } from '../../review/worklist.ts'
import { ViewFrame, viewerOf } from '../view-frame.tsx'
import { ReviewedButton } from './reviewed-button.tsx'

function Task({ mayTick, task }: { mayTick: boolean; task: ReviewTask }) {
  const { document, items } = task
  return (
    <section className="ward-panel ward-review">
      <h2>
        <a href={`/admin/collections/documents/${document.id}`}>{document.title}</a>
      </h2>
      <p>{document.sentence}</p>
      <ul>
        {items.map(({ id, kind, title }) => (
          <li key={`${kind}/${id}`} className="ward-review__row">
            <span>
              <a href={`/admin/collections/${kind}/${id}`}>{title}</a>
              <small>{restingKindNames[kind]}</small>
            </span>
            {mayTick ? <ReviewedButton kind={kind} subject={id} document={document.id} title={title} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What rests on documents that are over or were replaced, until its legal basis is changed or somebody says it was looked through. */
export async function ReviewView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const user = viewerOf(view)
  const tasks = await reviewTasks(new Date(), req)
  return (
    <ViewFrame view={view} className="ward-welcome">
      <h1>Cần rà soát</h1>
      <p>
        Văn bản dưới đây đã hết hiệu lực hoặc bị thay thế, mà nội dung công khai vẫn lấy làm căn cứ. Mở từng nội dung để sửa căn cứ; nếu xem
        lại mà không phải sửa thì bấm “Đã rà soát”.
      </p>
      {tasks.length === 0 ? <p>Không còn nội dung nào cần rà soát.</p> : null}
      {tasks.map((task) => (
        <Task key={task.document.id} mayTick={mayWrite(user)} task={task} />
      ))}
    </ViewFrame>
  )
}
