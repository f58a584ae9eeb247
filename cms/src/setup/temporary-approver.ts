import { randomBytes, randomUUID } from 'node:crypto'
import { getPayload, type Payload, type Where } from 'payload'
import config from '../payload.config.ts'

const domain = 'tai-khoan-tam.example'
/** A command that was killed leaves its account behind; after this time none is in use any more. */
const longestUseMs = 10 * 60 * 1000
const usage = 'Usage: node cms/src/setup/temporary-approver.ts make | remove EMAIL'

async function make(payload: Payload): Promise<void> {
  const old = { createdAt: { less_than: new Date(Date.now() - longestUseMs).toISOString() } }
  await removeAccounts(payload, { and: [{ email: { contains: `@${domain}` } }, old] })
  const account = { email: `${randomUUID()}@${domain}`, password: randomBytes(24).toString('base64url') }
  await payload.create({
    collection: 'users',
    data: { ...account, name: 'Kiểm tra đường lên trang (tài khoản tạm)', role: 'approver' },
    overrideAccess: true,
  })
  process.stdout.write(`${JSON.stringify(account)}\n`)
}

async function removeAccounts(payload: Payload, where: Where): Promise<void> {
  const { docs } = await payload.find({ collection: 'users', where, pagination: false, depth: 0, overrideAccess: true })
  for (const { id } of docs) {
    await payload.delete({ collection: 'articles', where: { changedBy: { equals: id } }, overrideAccess: true })
    await payload.delete({ collection: 'users', id, overrideAccess: true })
  }
}

async function remove(payload: Payload, email: string): Promise<void> {
  if (!email.endsWith(`@${domain}`)) throw new Error(`${email} is no temporary account.`)
  await removeAccounts(payload, { email: { equals: email } })
}

/** Makes an account that may publish and prints it as JSON, or removes such an account with the articles it wrote. */
async function run(payload: Payload, [action, email]: string[]): Promise<void> {
  if (action === 'make') return make(payload)
  if (action === 'remove' && email !== undefined) return remove(payload, email)
  throw new Error(usage)
}

const payload = await getPayload({ config })
try {
  await run(payload, process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
await payload.destroy()
process.exit()
