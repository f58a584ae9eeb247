import type { Target } from './read-target.ts'

/** Where a request leads: to an address of the site, to another location, or outside the site. */
export type Place = { kind: 'address'; address: string } | { kind: 'elsewhere'; location: string; status: 302 | 308 } | { kind: 'outside' }

const indexNames = new Set(['/index', '/index.html'])

function canonicalOf(address: string): string {
  const bare = address.length > 1 && address.endsWith('/') ? address.slice(0, -1) : address
  if (indexNames.has(bare)) return '/'
  return bare.endsWith('.html') ? bare.slice(0, -'.html'.length) : bare
}

function encoded(address: string): string {
  return address.split('/').map(encodeURIComponent).join('/')
}

/**
 * Says whether an address may name a file visitors get. Hidden files, parent folders, empty names and the compressed
 * twins of files never do, so no address leads out of a release's folder.
 */
export function isServable(address: string): boolean {
  if (address === '/') return true
  const names = address.slice(1).split('/')
  return names.every((name) => /^[^.\\][^\\]*$/.test(name)) && !/\.(?:br|gz)$/.test(address)
}

/**
 * Returns where a request leads on a site below `basePath`. Every page has one address: the others lead to it.
 *
 * @example placeOf({ path: '/cchc/tin-tuc/', query: '' }, '/cchc') // { kind: 'elsewhere', status: 308, location: '/cchc/tin-tuc' }
 */
export function placeOf({ path, query }: Target, basePath: string): Place {
  if (path === basePath) return { kind: 'elsewhere', status: 308, location: `${basePath}/${query}` }
  if (!path.startsWith(`${basePath}/`)) {
    return path === '/' ? { kind: 'elsewhere', status: 302, location: `${basePath}/${query}` } : { kind: 'outside' }
  }
  const address = path.slice(basePath.length)
  const canonical = canonicalOf(address)
  if (canonical === address || !isServable(canonical)) return { kind: 'address', address }
  return { kind: 'elsewhere', status: 308, location: basePath + encoded(canonical) + query }
}
