const linkAttribute = /\s(?:href|src|action|poster)="([^"]*)"|\ssrcset="([^"]*)"/g
const anyScheme = /^[a-z][a-z0-9+.-]*:/i

function candidates(html: string): string[] {
  const found: string[] = []
  for (const [, address, srcset] of html.matchAll(linkAttribute)) {
    if (address !== undefined) found.push(address)
    if (srcset !== undefined) for (const part of srcset.split(',')) found.push(part.trim().split(/\s+/, 1)[0] ?? '')
  }
  return found
}

function toAddress(link: string, basePath: string): string | null {
  if (link === '' || link.startsWith('#') || link.startsWith('//') || anyScheme.test(link)) return null
  const path = link.replaceAll('&amp;', '&').split(/[?#]/, 1)[0] ?? ''
  if (path === basePath || path === `${basePath}/`) return '/'
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path
}

/**
 * Returns the internal addresses an HTML page links to, without the base path, each once; external links, mail and phone links are left out.
 *
 * A path outside the base path and a relative path come back as they stand, so that the check can name them.
 *
 * @example linksOf('<a href="/cchc/tin-tuc#a">', '/cchc') // ['/tin-tuc']
 */
export function linksOf(html: string, basePath: string): readonly string[] {
  const found = new Set<string>()
  for (const link of candidates(html)) {
    const address = toAddress(link, basePath)
    if (address !== null) found.add(address)
  }
  return [...found]
}

/**
 * Returns the media files a page or feed names anywhere, as files of the release, each once.
 *
 * @example mediaFilesIn('<img src="/cchc/media/1f3a-so-do.webp">') // ['media/1f3a-so-do.webp']
 */
export function mediaFilesIn(body: string): readonly string[] {
  const found = new Set<string>()
  for (const [, file] of body.matchAll(/\/(media\/[A-Za-z0-9._-]+)/g)) if (file !== undefined) found.add(file)
  return [...found]
}
