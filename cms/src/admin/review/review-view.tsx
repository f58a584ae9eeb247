import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { mayWrite } from '../../access/roles.ts'
import { reviewTasks, type ReviewTask } from '../../review/worklist.ts'
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
              <small>{kind === 'procedures' ? 'Thủ tục' : 'Bài viết'}</small>
            </span>
            {mayTick ? <ReviewedButton kind={kind} subject={id} document={document.id} title={title} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What rests on documents that are over or were replaced, until its legal basis is changed or somebody says it was looked through. */
export async function ReviewView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (user === null) redirect('/admin/login')
  const tasks = await reviewTasks(new Date(), req)
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale === undefined ? {} : { locale })}
      {...(params === undefined ? {} : { params })}
      {...(searchParams === undefined ? {} : { searchParams })}
      payload={payload}
      permissions={permissions}
      req={req}
      user={user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="ward-welcome">
        <h1>Cần rà soát</h1>
        <p>
          Văn bản dưới đây đã hết hiệu lực hoặc bị thay thế, mà nội dung công khai vẫn lấy làm căn cứ. Mở từng nội dung để sửa căn cứ; nếu
          xem lại mà không phải sửa thì bấm “Đã rà soát”.
        </p>
        {tasks.length === 0 ? <p>Không còn nội dung nào cần rà soát.</p> : null}
        {tasks.map((task) => (
          <Task key={task.document.id} mayTick={mayWrite(user)} task={task} />
        ))}
      </Gutter>
    </DefaultTemplate>
  )
}
