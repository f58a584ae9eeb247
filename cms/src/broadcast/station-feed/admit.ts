import { vietnamDay } from '@ward/shared/text/vietnam-day'
import type { PayloadRequest } from 'payload'
import { Allowance } from './allowance.ts'
import { isSecretOf, readKey } from './device-key.ts'

const minuteMs = 60_000
const ofKeys = new Allowance(60, minuteMs)
const ofStrangers = new Allowance(30, minuteMs)
/** A device that asks every minute need not write every minute. */
const noteUseEveryMs = 10 * minuteMs

function keyIn(req: PayloadRequest): string {
  const [, bearer] = /^Bearer\s+(\S+)$/i.exec(req.headers.get('authorization') ?? '') ?? []
  return bearer ?? req.searchParams.get('key') ?? ''
}

function refuse(status: 401 | 429, message: string): Response {
  const headers: Record<string, string> = { 'cache-control': 'private, no-store' }
  if (status === 401) headers['www-authenticate'] = 'Bearer'
  else headers['retry-after'] = String(Math.max(ofKeys.secondsLeft(Date.now()), ofStrangers.secondsLeft(Date.now())))
  return Response.json({ message }, { status, headers })
}

async function deviceOf(req: PayloadRequest) {
  const parts = readKey(keyIn(req))
  if (parts === null) return null
  const { docs } = await req.payload.find({
    collection: 'device-keys',
    where: { id: { equals: parts.id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const device = docs[0]
  if (!device?.digest || !isSecretOf(parts.secret, device.digest) || device.revoked) return null
  const over = device.validUntil && vietnamDay(device.validUntil) < vietnamDay(new Date())
  return over ? null : device
}

/** Returns the answer that refuses a request without a valid key, or of a device that asks too often; null when it is welcome. */
export async function turnAway(req: PayloadRequest): Promise<Response | null> {
  const now = Date.now()
  const device = await deviceOf(req)
  if (device === null) {
    if (!ofStrangers.takes('', now)) return refuse(429, 'Có quá nhiều lần hỏi với khóa sai. Hãy thử lại sau một phút.')
    return refuse(401, 'Thiếu khóa, khóa sai hoặc đã thu hồi. Hãy hỏi quản trị của phường.')
  }
  if (!ofKeys.takes(String(device.id), now)) return refuse(429, 'Thiết bị hỏi quá nhiều lần. Hãy thử lại sau một phút.')
  if (!device.lastUsedAt || now - Date.parse(device.lastUsedAt) > noteUseEveryMs) {
    await req.payload.update({
      collection: 'device-keys',
      id: device.id,
      data: { lastUsedAt: new Date(now).toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  return null
}
