import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const secretBytes = 32

/** A key as a device sends it: which one it is, and the secret. */
interface KeyParts {
  readonly id: number
  readonly secret: string
}

/** A new key, to be shown once, and what is stored of it. */
interface NewKey {
  readonly key: string
  readonly digest: string
  /** The last four characters, by which people tell keys apart. */
  readonly hint: string
}

const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Makes a key for the device with this id: 256 random bits, of which only a digest is to be stored. */
export function newKey(id: number): NewKey {
  const secret = randomBytes(secretBytes).toString('base64url')
  return { key: `loa_${id}_${secret}`, digest: digestOf(secret), hint: secret.slice(-4) }
}

/**
 * Returns the parts of a key; null when the text is none.
 *
 * @example readKey('loa_7_abc…') // { id: 7, secret: 'abc…' }
 */
export function readKey(key: string): KeyParts | null {
  const [, id, secret] = /^loa_(\d{1,9})_([\w-]{40,64})$/.exec(key) ?? []
  return id === undefined || secret === undefined ? null : { id: Number(id), secret }
}

/** Says whether a secret is the one a stored digest was made from, in the same time whatever the answer. */
export function isSecretOf(secret: string, digest: string): boolean {
  const [given, stored] = [Buffer.from(digestOf(secret), 'hex'), Buffer.from(digest, 'hex')]
  return given.length === stored.length && timingSafeEqual(given, stored)
}
