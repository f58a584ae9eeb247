import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { refusal } from '../../saving/refuse.ts'
import { placeOf } from './expected.ts'

const reference = z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)]).nullish()

const storedSchema = z.object({
  outcome: z.enum(['aired', 'not-aired', 'mistaken']).catch('aired'),
  day: z.union([z.string(), z.date()]).nullish(),
  incident: z.string().nullish(),
  correction: z.string().nullish(),
  sessionId: z.string().nullish(),
  schedule: reference,
  script: reference,
})

type Stored = z.infer<typeof storedSchema>

function objectionsTo(entry: Stored, before: Stored | null) {
  const objections = []
  if (entry.day && vietnamDay(entry.day) > vietnamDay(new Date()))
    objections.push({ path: 'day', label: 'Ngày phát', message: 'Ngày này chưa tới, chưa ghi sổ được.' })
  if (entry.outcome === 'not-aired' && !entry.incident)
    objections.push({ path: 'incident', label: 'Lý do', message: 'Hãy ghi lý do không phát.' })
  if (before !== null && (!entry.correction || entry.correction === before.correction))
    objections.push({ path: 'correction', label: 'Lý do sửa', message: 'Sổ đã ghi; muốn sửa, hãy ghi lý do của lần sửa này.' })
  return objections
}

/** Returns the name of whoever approved a script, as the public has it; null when that is not known. */
async function approverOf(scriptId: number | null | undefined, req: PayloadRequest): Promise<string | null> {
  if (!scriptId) return null
  const { docs } = await req.payload.find({
    collection: 'broadcast-scripts',
    where: { id: { equals: scriptId } },
    limit: 1,
    pagination: false,
    depth: 1,
    overrideAccess: true,
    req,
  })
  const approver = docs[0]?.approvedBy
  return typeof approver === 'object' && approver !== null ? approver.name : null
}

/** Only whoever makes an entry is its operator; corrections say who made them and why, and the versions keep what stood there before. */
export const fillInEntry: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const before = operation === 'update' ? storedSchema.parse(originalDoc) : null
  const entry = storedSchema.parse({ ...originalDoc, ...data })
  const objections = objectionsTo(entry, before)
  if (objections.length > 0) throw refusal(collection.slug, objections, req)
  const named = entry.schedule && entry.sessionId && entry.day && entry.outcome !== 'mistaken'
  const place = named ? placeOf(entry.schedule ?? 0, vietnamDay(entry.day ?? ''), entry.sessionId ?? '') : null
  if (before !== null) return { ...data, place, correctedBy: req.user?.id ?? null }
  return {
    ...data,
    place,
    operator: req.user?.id ?? null,
    operatorName: req.user?.name ?? null,
    approverName: await approverOf(entry.script, req),
    correctedBy: null,
    correction: null,
  }
}
