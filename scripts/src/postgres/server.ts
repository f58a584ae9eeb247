import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { endWithParentCommand } from '../processes/end-with-parent.ts'
import { endingOf, type Running } from '../processes/run-process.ts'
import { serverAccount } from './account.ts'
import { postgresBinaries } from './binaries.ts'
import { databaseRole, ensureDataFolder } from './data-folder.ts'
import { isRunning, isServerOf, readPostmasterFile, type PostmasterFile } from './postmaster-file.ts'

/** Where a server keeps its data and how it is reached. */
export interface ServerPlace {
  readonly dataFolder: string
  readonly password: string
  readonly port: number
  /** Server settings beside the ones every server here has, e.g. `fsync=off`. */
  readonly settings?: readonly string[]
}

const smallMachine = ['shared_buffers=64MB', 'max_connections=60', 'maintenance_work_mem=64MB', 'effective_cache_size=512MB']
const everyServer = [...smallMachine, 'unix_socket_directories=', 'listen_addresses=127.0.0.1', 'timezone=UTC', 'log_timezone=UTC']
const startTimeoutMs = 60_000
const largestLogBytes = 10_000_000

/** Returns the connection string of a database of a server on this machine. */
export function databaseUrlOf(server: { port: number; password: string }, database: string): string {
  return `postgres://${databaseRole}:${encodeURIComponent(server.password)}@127.0.0.1:${server.port}/${database}`
}

/** Returns the running server of a data folder, or null; one that is just starting or stopping is waited for. */
export async function findRunningServer(dataFolder: string): Promise<PostmasterFile | null> {
  const deadline = Date.now() + startTimeoutMs
  while (Date.now() < deadline) {
    const file = await readPostmasterFile(dataFolder)
    if (file === null || !isRunning(file.processId) || !(await isServerOf(dataFolder, file.processId))) return null
    if (file.ready) return file
    await pause(100)
  }
  throw new Error(`The PostgreSQL server of ${dataFolder} neither becomes ready nor ends: see ${logFileOf(dataFolder)}.`)
}

/**
 * Starts the server of a data folder, making the folder when it is new. The folder must have no running server.
 *
 * The server ends when this process does. Stopping is a fast shutdown: transactions under way are rolled back, everything committed is kept.
 */
export async function startPostgres(place: ServerPlace): Promise<Running> {
  const [account, binaries] = await Promise.all([serverAccount(), postgresBinaries()])
  await mkdir(dirname(place.dataFolder), { recursive: true })
  await ensureDataFolder(place.dataFolder, place.password, account, binaries)
  await clearRecycledPostmasterFile(place.dataFolder)
  const settings = [...everyServer, ...(place.settings ?? [])].flatMap((setting) => ['-c', setting])
  const command = account.commandLine(binaries.postgres, ['-D', place.dataFolder, '-p', `${place.port}`, ...settings])
  const child = await spawnWithLog(endWithParentCommand(command, 'INT'), logFileOf(place.dataFolder))
  const ended = endingOf(child)
  await untilReady(child, place)
  return { ended, stop: () => stop(child, ended) }
}

function logFileOf(dataFolder: string): string {
  return `${dataFolder}.log`
}

async function spawnWithLog([program, ...args]: readonly [string, ...string[]], logFile: string): Promise<ChildProcess> {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  )
  const log = openSync(logFile, size > largestLogBytes ? 'w' : 'a', 0o600)
  const child = spawn(program, args, { stdio: ['pipe', log, log], detached: true, env: { ...process.env, LC_ALL: 'C' } })
  closeSync(log)
  return child
}

async function untilReady(child: ChildProcess, place: ServerPlace): Promise<void> {
  const deadline = Date.now() + startTimeoutMs
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) break
    const file = await readPostmasterFile(place.dataFolder)
    if (file?.ready === true && file.port === place.port && isRunning(file.processId)) return
    await pause(50)
  }
  const log = await readFile(logFileOf(place.dataFolder), 'utf8')
  child.stdin?.end()
  throw new Error(
    `PostgreSQL did not start on 127.0.0.1:${place.port}. The end of ${logFileOf(place.dataFolder)}:\n${log.trimEnd().split('\n').slice(-8).join('\n')}`,
  )
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.stdin?.end()
  await ended
}

/**
 * Removes a `postmaster.pid` whose number now belongs to another program, which the server would take for itself still running.
 *
 * Every other stale file the server clears itself, after making sure that no process of the old server is left.
 */
async function clearRecycledPostmasterFile(dataFolder: string): Promise<void> {
  const file = await readPostmasterFile(dataFolder)
  if (file === null || !isRunning(file.processId) || (await isServerOf(dataFolder, file.processId))) return
  await rm(join(dataFolder, 'postmaster.pid'))
}
