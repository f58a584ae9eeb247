import { join, resolve } from 'node:path'
import { keptThings, runCommand, summaryOf } from './command.ts'
import { backUp } from './back-up.ts'

await runCommand(async (given) => {
  const { dataFolder, ...kept } = keptThings(process.env)
  const stamp = new Date().toISOString().slice(0, 16).replaceAll(':', '')
  const archive = given === undefined ? join(dataFolder, `backups/ward-${stamp}Z.tar.gz`) : resolve(process.env['INIT_CWD'] ?? '.', given)
  return `backed up ${summaryOf(await backUp(kept, archive))} into ${archive}`
})
