import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

const defaultEmail = 'quan-tri@truclam.thanhhoa.gov.vn'

interface Wanted {
  email: string | undefined
  password: string | undefined
}

/** The account made for the first administrator; `madePassword` is set when nobody chose one. */
export interface FirstAdministrator {
  email: string
  madePassword: string | null
}

/** Creates the first administrator when there is no account yet, so that nobody can register as one. Returns null when accounts exist. */
export async function createFirstAdministrator(
  payload: Payload,
  { email = defaultEmail, password }: Wanted,
): Promise<FirstAdministrator | null> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return null
  const madePassword = password === undefined ? randomBytes(12).toString('base64url') : null
  await payload.create({
    collection: 'users',
    data: { email, password: password ?? madePassword ?? '', name: 'Quản trị hệ thống', role: 'administrator' },
    overrideAccess: true,
  })
  return { email, madePassword }
}
