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

/** No login, or the CMS in trouble: worth trying again. */
const isToRetry = ({ status }: Response) => status === 401 || status >= 500

async function whatWasSaid(response: Response): Promise<Sent> {
  const said: unknown = await response.json().catch(() => null)
  const ticked = tickedSchema.safeParse(said)
  if (response.ok && ticked.success) return { state: 'done', entry: ticked.data.entry }
  return { state: 'refused', sentence: refusalSchema.safeParse(said).data?.message ?? 'Chưa ghi được sổ. Hãy thử lại.' }
}

/** Writes an airing into the log; without a network the tick is kept on this device and sent later. */
export async function sendTick(tick: Tick): Promise<Sent> {
  const response = await post(tick).catch(() => null)
  if (response !== null) return whatWasSaid(response)
  keep([...keptTicks(), tick])
  return { state: 'kept' }
}

export interface SentLater {
  /** How many are in the log now. */
  written: number
  /** Why the CMS did not take the others: they are kept no longer. */
  refusals: string[]
  /** How many are still kept: without a network or a login. */
  left: number
}

/** Sends what was kept while there was no network. */
export async function sendKeptTicks(): Promise<SentLater> {
  const waiting = keptTicks()
  const left: Tick[] = []
  const answers: Sent[] = []
  for (const tick of waiting) {
    const response = await post(tick).catch(() => null)
    if (response === null || isToRetry(response)) left.push(tick)
    else answers.push(await whatWasSaid(response))
  }
  // Only these: something may have been kept meanwhile.
  keep([...left, ...keptTicks().slice(waiting.length)])
  const refusals = answers.flatMap((answer) => (answer.state === 'refused' ? [answer.sentence] : []))
  return { written: answers.length - refusals.length, refusals, left: left.length }
}

/** Asks what is expected today of a script. Throws when there is no network or no login. */
export async function askExpected(scriptId: number): Promise<z.infer<typeof expectedSchema>> {
  const response = await fetch(`/api/broadcast-log/expected?script=${scriptId}`, { credentials: 'same-origin', cache: 'no-store' })
  return expectedSchema.parse(await response.json())
}
