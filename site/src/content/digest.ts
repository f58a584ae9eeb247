import { hash } from 'node:crypto'

/**
 * Digests of whole documents by identity: the content's objects are never mutated, so an unchanged document costs nothing in
 * the next edition. A property would survive `{ ...document }` and leave pages stale.
 */
const known = new WeakMap<object, string>()

const ownDigest = Symbol('digest')

/**
 * Returns a short text that is equal for equal answers and different for different ones. An answer is a JSON value; objects
 * in it are never mutated.
 */
export function digestOf(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null) return shortened(JSON.stringify(answer))
  if (Array.isArray(answer)) return digestOfList(answer)
  const before = known.get(answer)
  if (before !== undefined) return before
  const parts = Object.entries(answer).map(([name, part]) => `${name}:${Array.isArray(part) ? digestOfList(part) : JSON.stringify(part)}`)
  const digest = shortened(`{${parts.join()}}`)
  known.set(answer, digest)
  return digest
}

/**
 * Returns an object that stands in many lists, with its digest inside it: lists of thousands are compared in a moment. The
 * digest is not enumerable, so a copy by `{ ...item }` has none.
 */
export function withDigest<T extends object>(item: T): T {
  return Object.defineProperty(item, ownDigest, { value: shortened(JSON.stringify(item)) })
}

function digestOfList(list: readonly unknown[]): string {
  return shortened(`[${list.map(digestOfItem).join()}]`)
}

function digestOfItem(item: unknown): unknown {
  return typeof item === 'object' && item !== null && ownDigest in item ? item[ownDigest] : JSON.stringify(item)
}

function shortened(text: string): string {
  return text.length <= 24 ? text : `#${hash('sha256', text, 'base64url').slice(0, 22)}`
}
