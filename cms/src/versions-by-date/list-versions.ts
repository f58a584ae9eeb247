import { familiesOf, lastDayOf, roleOf, type VersionRole } from '@ward/shared/contract/kinds/procedure/procedure-family'
import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { Endpoint, PayloadRequest } from 'payload'
import { dayOrNull } from '../publishing/to-contract/parts/references.ts'
import { familyRows, isPublic, rootIdOf, toVersion, versionRows, type VersionRow } from './family-rows.ts'

/** A version as the sidebar lists it. */
interface ListedVersion {
  id: number
  name: string
  /** First day in force; null when it is not known. */
  firstDay: string | null
  lastDay: string | null
  /** `hidden`: not on the site now, be it a draft or taken off. */
  state: VersionRole | 'hidden'
}

function toListed(rows: readonly VersionRow[], moment: Date): ListedVersion[] {
  const open = rows.filter((row) => isPublic(row, moment.toISOString())).map(toVersion)
  const [family] = familiesOf(open, vietnamDay(moment))
  return rows
    .map((row): ListedVersion => {
      const version = family?.versions.find(({ id }) => id === row.id)
      const standing = { id: row.id, name: row.shortName, firstDay: dayOrNull(row.effectiveFrom) }
      if (family === undefined || version === undefined) return { ...standing, lastDay: dayOrNull(row.effectiveUntil), state: 'hidden' }
      return { ...standing, lastDay: lastDayOf(family, version), state: roleOf(family, version) }
    })
    .toSorted((a, b) => ((a.firstDay ?? '') === (b.firstDay ?? '') ? a.id - b.id : (a.firstDay ?? '') < (b.firstDay ?? '') ? -1 : 1))
}

/** Returns the row of the procedure a request names, or null. */
export async function rowOf(req: PayloadRequest): Promise<VersionRow | null> {
  const id = Number(req.routeParams?.['id'])
  if (!Number.isInteger(id)) return null
  const [row] = await versionRows({ id: { equals: id } }, req)
  return row ?? null
}

/** Answers `GET /api/procedures/:id/versions` to staff: the versions of the procedure, in the order in which they take effect. */
export const listVersionsEndpoint: Endpoint = {
  path: '/:id/versions',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return Response.json({ message: 'Bạn cần đăng nhập.' }, { status: 401 })
    const row = await rowOf(req)
    if (row === null) return Response.json({ message: 'Không có thủ tục này.' }, { status: 404 })
    const versions = toListed(await familyRows(rootIdOf(row), req), new Date())
    return Response.json({ versions }, { headers: { 'cache-control': 'no-store' } })
  },
}
