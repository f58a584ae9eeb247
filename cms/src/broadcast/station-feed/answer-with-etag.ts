import { createHash } from 'node:crypto'

/** Answers with a text only this device may keep, or that it has not changed since the device last asked. */
export function answerWithEtag(body: string, contentType: string, ifNoneMatch: string | null): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
  const headers = { etag, 'cache-control': 'private, no-cache', 'content-type': contentType, vary: 'Authorization' }
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes(etag) ? new Response(null, { status: 304, headers }) : new Response(body, { headers })
}
