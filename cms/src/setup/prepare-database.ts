import { getPayload } from 'payload'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { loadStarterContent, loadWard } from '../seed/load-starter-content.ts'
import { isEmptyOfContent } from './empty-of-content.ts'
import { createFirstAdministrator } from './first-administrator.ts'
import { runMigrations } from './run-migrations.ts'

const say = (line: string) => process.stdout.write(`prepare-database: ${line}\n`)

const payload = await getPayload({ config })
const ran = await runMigrations(payload)
say(ran.length === 0 ? 'the schema is up to date' : `ran ${ran.join(', ')}`)

const administrator = await createFirstAdministrator(payload, { email: env.firstAdminEmail, password: env.firstAdminPassword })
if (administrator !== null) {
  say(`made the first administrator ${administrator.email}`)
  if (administrator.madePassword !== null) say(`its password, shown only this once: ${administrator.madePassword}`)
}
if (env.seed === 'starter' && (await isEmptyOfContent(payload))) {
  say(`planted ${await loadStarterContent(payload, env.publicSiteUrl)} things of starter content`)
}
if ((await loadWard(payload, env.publicSiteUrl)) > 0) say('filled in the details of the ward')
await payload.destroy()
process.exit(0)
