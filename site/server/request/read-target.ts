/** What a request asks for. */
export interface Target {
  /** Decoded path, starting with a slash. */
  path: string
  /** As it came: empty, or starting with a question mark. */
  query: string
}

const schemeAndHost = /^https?:\/\/[^/?#]*/i

const controlCharacter = /\p{Cc}/u

/**
 * Reads the target of a request line; null when it is not one a page could have.
 *
 * @example readTarget('/tin-tuc/a%20b?x=1') // { path: '/tin-tuc/a b', query: '?x=1' }
 */
export function readTarget(requestTarget: string): Target | null {
  const local = requestTarget.replace(schemeAndHost, '')
  const mark = local.indexOf('?')
  const path = decoded(mark === -1 ? local : local.slice(0, mark))
  if (path === null || !path.startsWith('/') || controlCharacter.test(path)) return null
  return { path, query: mark === -1 ? '' : local.slice(mark) }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
