import { wardAtTheRoot } from '@ward/shared/examples'
import { vi } from 'vitest'
import { openCms, type Answer, type TestCms, type Visitor } from '../support/open-cms.ts'

/** Monday, 23 November 2026, 11:00 in Việt Nam: between the two sessions of the day. */
export const mondayNoon = '2026-11-23T04:00:00.000Z'

const afterAllTests = '2027-02-01T00:00:00.000Z'

/** Lets the code under test believe it is another time. */
export function itIs(instant: string): void {
  vi.setSystemTime(new Date(instant))
}

/** A CMS whose station is on air from Monday to Friday, at 05:00 and 17:00, with two clusters of loudspeakers. */
export async function openStation(): Promise<TestCms> {
  // Only the date: the database and the network keep real timers. Logins are made last of all, so that none runs out on the way.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(afterAllTests) })
  const cms = await openCms()
  itIs(mondayNoon)
  const { outage: _, ...ward } = structuredClone(wardAtTheRoot)
  await cms.payload.updateGlobal({ slug: 'ward', data: ward, overrideAccess: true })
  return cms
}

let lastNumber = 0

interface ScriptWishes {
  durationSeconds?: number
  topics?: number[]
  priority?: 'normal' | 'priority' | 'urgent'
  _status?: 'draft' | 'published'
}

/** Writes an approved script and sets how long it is. */
export async function scriptOf(cms: TestCms, { durationSeconds = 120, ...wishes }: ScriptWishes = {}) {
  lastNumber += 1
  const script = await cms.payload.create({
    collection: 'broadcast-scripts',
    data: {
      title: `Bài số ${lastNumber}`,
      summary: 'Tóm tắt để thử.',
      body: 'Kính thưa bà con. Mời bà con đến nhà văn hóa.',
      priority: 'normal',
      _status: 'published',
      ...wishes,
    },
    draft: wishes._status === 'draft',
    user: cms.users.approver,
    overrideAccess: true,
  })
  // The length is computed from the text at every save; plans are easier to read with round numbers.
  await cms.payload.db.pool.query('UPDATE broadcast_scripts SET duration_seconds = $1 WHERE id = $2', [durationSeconds, script.id])
  return script
}

export const schedule = (cms: TestCms, row: Record<string, unknown>, visitor: Visitor = 'editor'): Promise<Answer> =>
  cms.send(visitor, 'POST', '/broadcast-schedule', row)

/** Schedules a row and returns it as it was stored. Throws what the CMS answered when it was refused. */
export async function scheduled(cms: TestCms, row: Record<string, unknown>): Promise<Record<string, unknown> & { id: number }> {
  const { status, body } = await schedule(cms, row)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body['doc'] as Record<string, unknown> & { id: number }
}

/** What is said at each field of a refused save. */
export function objectionsOf({ body }: Answer): Record<string, string> {
  const [error] = (body['errors'] ?? []) as { data?: { errors?: { path: string; message: string }[] }; message: string }[]
  return Object.fromEntries((error?.data?.errors ?? []).map(({ path, message }) => [path, message]))
}
