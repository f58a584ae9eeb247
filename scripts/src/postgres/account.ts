import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** How to run the server's programs: PostgreSQL refuses to run as root. */
export interface ServerAccount {
  /** Owner of the data folder; null when the current user runs the server itself. */
  readonly owner: { readonly uid: number; readonly gid: number } | null
  /** Turns a command into the one that runs it under the account. */
  commandLine(program: string, args: readonly string[]): readonly [string, ...string[]]
}

const currentUser: ServerAccount = { owner: null, commandLine: (program, args) => [program, ...args] }

/**
 * Returns the account the server runs under: the current user, or for root the user `postgres` or `nobody`.
 *
 * `setpriv` keeps root's right to read, so that a checkout below a folder closed to others (`/root`) works.
 */
export async function serverAccount(): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return currentUser
  const owner = (await idsOf('postgres')) ?? (await idsOf('nobody'))
  if (owner === null)
    throw new Error('PostgreSQL does not run as root and there is no user "postgres" or "nobody": run this as an ordinary user.')
  const withAccount = ['--reuid', `${owner.uid}`, '--regid', `${owner.gid}`, '--clear-groups']
  const keepingRead = [...withAccount, '--inh-caps', '+dac_override', '--ambient-caps', '+dac_override']
  const flags = [keepingRead, withAccount].find((candidate) => spawnSync('setpriv', [...candidate, '--', 'true']).status === 0)
  if (flags === undefined)
    throw new Error('PostgreSQL does not run as root and "setpriv" is missing: run this as an ordinary user, or set DATABASE_URL.')
  return { owner, commandLine: (program, args) => ['setpriv', ...flags, '--', program, ...args] }
}

async function idsOf(user: string): Promise<{ uid: number; gid: number } | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', user]), run('id', ['-g', user])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return null
  }
}
