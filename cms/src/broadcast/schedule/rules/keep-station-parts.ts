import { ValidationError, type GlobalBeforeChangeHook, type PayloadRequest } from 'payload'
import { z } from 'zod'

const partsSchema = z.array(z.object({ id: z.string().nullish(), name: z.string().nullish() }).loose()).nullish()

const stationSchema = z.object({ station: z.object({ sessions: partsSchema, clusters: partsSchema }).loose().nullish() }).loose()

type Parts = NonNullable<z.infer<typeof partsSchema>>

/** Whoever sends the settings without ids, as a program may, means the parts of the same name. */
function withKnownIds(now: Parts, before: Parts): Parts {
  const lost = before.filter(({ id }) => now.every((part) => part.id !== id))
  return now.map((part) => {
    const isNew = before.every(({ id }) => id !== part.id)
    const meant = isNew ? lost.find(({ name }) => name === part.name) : undefined
    return meant === undefined ? part : { ...part, id: meant.id }
  })
}

async function isNamed(where: 'sessions' | 'clusters', id: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'broadcast-schedule',
    where: { [where]: { in: [id] } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

async function objectionsTo(where: 'sessions' | 'clusters', now: Parts, before: Parts, req: PayloadRequest) {
  const label = where === 'sessions' ? 'Buổi phát thanh' : 'Cụm loa'
  const gone = before.filter(({ id }) => id && now.every((part) => part.id !== id))
  const named = await Promise.all(gone.map(async (part) => ((await isNamed(where, part.id ?? '', req)) ? [part] : [])))
  return named.flat().map(({ name }) => ({
    path: `station.${where}`,
    label,
    message: `“${name ?? ''}” đã có trong lịch phát thanh nên không xóa được. Hãy để lại và đánh dấu “Thôi dùng”.`,
  }))
}

/** Keeps the sessions and loudspeaker clusters that the schedule names, under the ids it names them by. */
export const keepStationParts: GlobalBeforeChangeHook = async ({ data, global, originalDoc, req }) => {
  const { station } = stationSchema.parse(data)
  const { station: before } = stationSchema.parse(originalDoc ?? {})
  if (!station || !before) return data
  const sessions = withKnownIds(station.sessions ?? [], before.sessions ?? [])
  const clusters = withKnownIds(station.clusters ?? [], before.clusters ?? [])
  const errors = [
    ...(await objectionsTo('sessions', sessions, before.sessions ?? [], req)),
    ...(await objectionsTo('clusters', clusters, before.clusters ?? [], req)),
  ]
  if (errors.length > 0) throw new ValidationError({ global: global.slug, errors, req }, req.t)
  return { ...data, station: { ...station, sessions, clusters } }
}
