import { hash } from 'node:crypto'

/** Digests by object identity: the content's objects are never mutated, so an unchanged document costs nothing in the next edition. */
const known = new WeakMap<object, string>()

/** Returns a short text that is equal for equal JSON values and different for different ones. */
export function digestOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return shortened(JSON.stringify(value) ?? 'undefined')
  const before = known.get(value)
  if (before !== undefined) return before
  const digest = shortened(Array.isArray(value) ? `[${value.map(digestOf).join()}]` : `{${propertiesOf(value)}}`)
  known.set(value, digest)
  return digest
}

function propertiesOf(value: object): string {
  return Object.entries(value)
    .map(([name, part]) => `${name}:${digestOf(part)}`)
    .join()
}

function shortened(text: string): string {
  return text.length <= 24 ? text : `#${hash('sha256', text, 'base64url').slice(0, 22)}`
}
