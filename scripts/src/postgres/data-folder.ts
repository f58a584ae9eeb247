import { execFile } from 'node:child_process'
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ServerAccount } from './account.ts'
import type { PostgresBinaries } from './binaries.ts'

const majorVersion = '18'

/** Name of the role everything connects as. */
export const databaseRole = 'ward'

/**
 * Makes the data folder of a new server, or leaves an existing one as it is.
 *
 * It is made aside and renamed when whole, so that a making cut short leaves nothing half done.
 */
export async function ensureDataFolder(
  dataFolder: string,
  password: string,
  account: ServerAccount,
  binaries: PostgresBinaries,
): Promise<'made' | 'existing'> {
  const version = await readFile(join(dataFolder, 'PG_VERSION'), 'utf8').catch(() => null)
  if (version !== null) {
    if (version.trim() === majorVersion) return 'existing'
    throw new Error(
      `${dataFolder} holds data of PostgreSQL ${version.trim()}, but this is version ${majorVersion}: back up with the old version and restore into an empty folder.`,
    )
  }
  const unfinished = `${dataFolder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  if (account.owner !== null) await chown(unfinished, account.owner.uid, account.owner.gid)
  await initialise(unfinished, password, account, binaries)
  await rename(unfinished, dataFolder)
  return 'made'
}

async function initialise(folder: string, password: string, account: ServerAccount, binaries: PostgresBinaries): Promise<void> {
  const passwordFile = `${folder}.password`
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account.owner !== null) await chown(passwordFile, account.owner.uid, account.owner.gid)
  const choices = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256', `--username=${databaseRole}`, `--pwfile=${passwordFile}`]
  try {
    const [program, ...args] = account.commandLine(binaries.initdb, [`--pgdata=${folder}`, ...choices])
    await promisify(execFile)(program, args, { env: { ...process.env, LC_ALL: 'C' } })
  } finally {
    await rm(passwordFile, { force: true })
  }
}
