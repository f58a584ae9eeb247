import { createLocalReq, getPayload } from 'payload'
import config from '../../payload.config.ts'
import { nextAirings } from '../schedule/next-airings.ts'
import { toStation } from '../schedule/station.ts'
import { sheetOf, type Sheet } from './sheet.ts'

/** What became of asking for a sheet. */
type SheetAnswer = { state: 'login' } | { state: 'none' } | { state: 'found'; sheet: Sheet }

/** Returns the approved script as an announcer reads it, or its newest draft when asked for; staff only. */
export async function loadSheet(headers: Headers, id: string, wantsDraft: boolean): Promise<SheetAnswer> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  if (!user) return { state: 'login' }
  if (!/^\d{1,9}$/.test(id)) return { state: 'none' }
  const [script, ward] = await Promise.all([
    payload.findByID({
      collection: 'broadcast-scripts',
      id: Number(id),
      draft: wantsDraft,
      depth: 1,
      overrideAccess: false,
      user,
      disableErrors: true,
    }),
    payload.findGlobal({ slug: 'ward', depth: 0 }),
  ])
  if (script === null || (script._status !== 'published' && !wantsDraft)) return { state: 'none' }
  const next = await nextAirings(script.id, toStation(ward), new Date(), await createLocalReq({ user }, payload))
  return { state: 'found', sheet: sheetOf(script, ward, next) }
}
