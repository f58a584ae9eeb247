import type { Exchange } from '../exchange.ts'

const contentSecurityPolicy = [
  "default-src 'none'",
  ...['style', 'script', 'img', 'font', 'media', 'connect', 'manifest'].map((what) => `${what}-src 'self'`),
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The headers every answer carries. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const oneYearSeconds = 31_536_000

/** Sets the headers every answer carries; behind HTTPS also the one that keeps browsers on it. */
export function setSecurityHeaders({ request, response }: Exchange): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  if (/^https\b/i.test(String(request.headers['x-forwarded-proto'] ?? ''))) {
    response.setHeader('Strict-Transport-Security', `max-age=${oneYearSeconds}`)
  }
}

/** Lets pages of other sites read the answer: feeds, pictures and files are there to be taken. */
export function openToOtherSites({ response }: Exchange): void {
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
  response.setHeader('Access-Control-Allow-Origin', '*')
}
