/**
 * Returns the origins whose requests may carry the login cookie.
 *
 * Over plain http on another host browsers send no `Sec-Fetch-Site`, so a list would shut everybody out there; the cookie's `SameSite=Lax` remains.
 *
 * @example trustedOrigins('https://quantri.example.vn') // ['https://quantri.example.vn']
 */
export function trustedOrigins(cmsUrl: string): string[] {
  const { hostname, origin, port, protocol } = new URL(cmsUrl)
  if (hostname === 'localhost' || hostname === '127.0.0.1')
    return ['localhost', '127.0.0.1'].map((host) => `${protocol}//${host}${port === '' ? '' : `:${port}`}`)
  return protocol === 'https:' ? [origin] : []
}
