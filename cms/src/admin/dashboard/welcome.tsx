import type { Payload, ServerProps, TypedUser } from 'payload'
import { roleLabels } from '../../access/roles.ts'
import { TodayPanel } from '../broadcast-log/today-panel.tsx'
import { CoveragePanel } from '../coverage/coverage-panel.tsx'
import { ImportPanel } from '../import/import-panel.tsx'
import { NeedsReview } from '../review/needs-review.tsx'
import { PinBanner } from './pin-banner.tsx'
import { tasksOf } from './tasks-of-roles.ts'
import { SiteNow } from './site-now.tsx'
import { WaitingDrafts } from './waiting-drafts.tsx'

function PanelsOfTheSite(reader: { payload: Payload; user: TypedUser }) {
  return (
    <>
      <NeedsReview {...reader} />
      <WaitingDrafts {...reader} />
      <ImportPanel {...reader} />
      <CoveragePanel {...reader} />
      <SiteNow {...reader} />
    </>
  )
}

/** The top of the start page: what this person does here, what waits for them, and how the site stands. */
export async function Welcome({ payload, user }: ServerProps) {
  if (!user) return null
  return (
    <div className="ward-welcome">
      <PinBanner payload={payload} />
      <div>
        <h1>Xin chào, {user.name}</h1>
        <p className="ward-welcome__role">Vai trò: {roleLabels[user.role]}</p>
      </div>
      <ul className="ward-welcome__tasks">
        {tasksOf[user.role].map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ul>
      <div className="ward-welcome__columns">
        {user.role === 'announcer' ? <TodayPanel payload={payload} user={user} /> : <PanelsOfTheSite payload={payload} user={user} />}
      </div>
    </div>
  )
}
