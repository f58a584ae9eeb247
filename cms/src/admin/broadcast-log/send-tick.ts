import { z } from 'zod'

const entrySchema = z.object({
  id: z.number(),
  outcome: z.enum(['aired', 'not-aired', 'mistaken']),
  airedAt: z.string().nullable(),
  operatorName: z.string().nullable(),
  incident: z.string().nullable(),
})

const airingSchema = z.object({
  place: z.string(),
  day: z.string(),
  sessionName: z.string(),
  sessionTime: z.string(),
  airing: z.number(),
  airings: z.number(),
  clusters: z.string().nullable(),
  state: z.enum(['fits', 'pushed-out', 'withdrawn']),
  beginsAt: z.string(),
  entry: entrySchema.nullable(),
})

const expectedSchema = z.object({ mayTick: z.boolean(), airings: z.array(airingSchema) })
const tickedSchema = z.object({ entry: entrySchema, already: z.boolean() })
const refusalSchema = z.object({ message: z.string() })

const tickSchema = z.object({
  place: z.string().optional(),
  /** Where the airing is not known: the nearest one of this script. */
  script: z.number().optional(),
  outcome: z.enum(['aired', 'not-aired']),
  airedAt: z.string().optional(),
  incident: z.string().optional(),
  clusters: z.string().optional(),
})

export type AiringToTick = z.infer<typeof airingSchema>
export type Tick = z.infer<typeof tickSchema>

/** What became of a tick: written down, refused with a reason, or kept until there is a network again. */
export type Sent = { state: 'done'; entry: z.infer<typeof entrySchema> } | { state: 'refused'; sentence: string } | { state: 'kept' }

const storageKey = 'so-phat-thanh-cho-gui'

function keptTicks(): Tick[] {
  try {
    return z.array(tickSchema).parse(JSON.parse(localStorage.getItem(storageKey) ?? '[]'))
  } catch {
    // What an older version of this page left there is of no use.
    return []
  }
}

function keep(ticks: readonly Tick[]): void {
  if (ticks.length === 0) localStorage.removeItem(storageKey)
  else localStorage.setItem(storageKey, JSON.stringify(ticks))
}

async function post(tick: Tick): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch('/api/broadcast-log/tick', { method: 'POST', headers, body: JSON.stringify(tick), credentials: 'same-origin' })
}

/** Writes an airing into the log; without a network the tick is kept on this device and sent later. */
export async function sendTick(tick: Tick): Promise<Sent> {
  const response = await post(tick).catch(() => null)
  if (response === null) {
    keep([...keptTicks(), tick])
    return { state: 'kept' }
  }
  const said: unknown = await response.json().catch(() => null)
  const ticked = tickedSchema.safeParse(said)
  if (response.ok && ticked.success) return { state: 'done', entry: ticked.data.entry }
  return { state: 'refused', sentence: refusalSchema.safeParse(said).data?.message ?? 'Chưa ghi được sổ. Hãy thử lại.' }
}

/** Sends what was kept while there was no network. Returns how many were sent and how many are still kept: without a network or a login. */
export async function sendKeptTicks(): Promise<{ sent: number; left: number }> {
  const waiting = keptTicks()
  const left: Tick[] = []
  for (const tick of waiting) {
    const response = await post(tick).catch(() => null)
    if (response === null || response.status === 401 || response.status >= 500) left.push(tick)
  }
  // Only these: something may have been kept meanwhile.
  keep([...left, ...keptTicks().slice(waiting.length)])
  return { sent: waiting.length - left.length, left: left.length }
}

/** Asks what is expected today of a script. Throws when there is no network or no login. */
export async function askExpected(scriptId: number): Promise<z.infer<typeof expectedSchema>> {
  const response = await fetch(`/api/broadcast-log/expected?script=${scriptId}`, { credentials: 'same-origin', cache: 'no-store' })
  return expectedSchema.parse(await response.json())
}
