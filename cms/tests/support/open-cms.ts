import { handleEndpoints, type Payload } from 'payload'
import { roles, type Role } from '../../src/access/roles.ts'
import type { User } from '../../src/generated/payload-types.ts'
import { openFreshCms, type FreshCms } from '../fresh-cms.ts'

/** Who sends a request: a role, or nobody who is logged in. */
export type Visitor = Role | 'anonymous'

export const visitors: readonly Visitor[] = [...roles, 'anonymous']

/** What the REST interface answered. */
export interface Answer {
  status: number
  body: Record<string, unknown>
}

/** A CMS of its own on real PostgreSQL, with one account of every role. */
export interface TestCms extends FreshCms {
  readonly users: Record<Role, User>
  /** Sends a request through the REST interface, as the web server would. `path` begins after `/api`. */
  send(visitor: Visitor, method: string, path: string, body?: unknown): Promise<Answer>
  /** Sends any request through the REST interface and returns the answer as it comes. */
  request(visitor: Visitor, path: string, init: RequestInit): Promise<Response>
  /** Uploads a file through the REST interface. */
  upload(visitor: Visitor, file: File, fields: Record<string, unknown>): Promise<Answer>
}

const password = 'mat-khau-thu-nghiem'

async function createUsers(payload: Payload): Promise<Record<Role, User>> {
  const create = (role: Role) =>
    payload.create({
      collection: 'users',
      data: { email: `${role}@example.vn`, password, name: `Người thử ${role}`, role },
      overrideAccess: true,
    })
  const [editor, contributor, approver, announcer, monitor, administrator] = [
    await create('editor'),
    await create('contributor'),
    await create('approver'),
    await create('announcer'),
    await create('monitor'),
    await create('administrator'),
  ]
  return { editor, contributor, approver, announcer, monitor, administrator }
}

async function logIn(payload: Payload): Promise<Map<Visitor, string>> {
  const tokens = new Map<Visitor, string>()
  for (const role of roles) {
    const { token } = await payload.login({ collection: 'users', data: { email: `${role}@example.vn`, password } })
    tokens.set(role, `JWT ${token}`)
  }
  return tokens
}

const jsonOf = (body: unknown): RequestInit =>
  body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }

async function toAnswer(response: Response): Promise<Answer> {
  const text = await response.text()
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : { text } }
}

/** Opens a CMS on a database of its own with all migrations run; its silence about refused requests is on purpose. */
export async function openCms(): Promise<TestCms> {
  const fresh = await openFreshCms({ PAYLOAD_LOG_LEVEL: 'silent' })
  const { payload } = fresh
  const users = await createUsers(payload)
  const tokens = await logIn(payload)
  const request = async (visitor: Visitor, address: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    const token = tokens.get(visitor)
    if (token !== undefined) headers.set('Authorization', token)
    const sent = new Request(`http://localhost:3000/api${address}`, { ...init, headers })
    return handleEndpoints({ config: payload.config, request: sent })
  }
  const deliver = async (visitor: Visitor, address: string, init: RequestInit) => toAnswer(await request(visitor, address, init))
  return {
    ...fresh,
    users,
    request,
    send: (visitor, method, address, body) => deliver(visitor, address, { method, ...jsonOf(body) }),
    upload: (visitor, file, fields) => {
      const form = new FormData()
      form.set('file', file)
      form.set('_payload', JSON.stringify(fields))
      return deliver(visitor, '/media', { method: 'POST', body: form })
    },
  }
}
