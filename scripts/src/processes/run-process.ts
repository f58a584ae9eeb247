import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { endWithParentCommand } from './end-with-parent.ts'

/** How a process ended. */
export interface Ending {
  readonly succeeded: boolean
  /** e.g. `exit code 1`. */
  readonly words: string
}

/** A process under way. */
export interface Running {
  /** Settles when it has ended; never rejects. */
  readonly ended: Promise<Ending>
  /** Asks it to end, ends it by force when it does not in time, and waits for that. */
  stop(): Promise<void>
}

/** What to run, where, and who reads its lines. */
export interface RunOrder {
  readonly command: readonly [string, ...string[]]
  readonly folder: string
  readonly environment: NodeJS.ProcessEnv
  readonly onLine: (line: string) => void
}

const patienceMs = 10_000

/** Starts a process that ends when this one is gone. It is stopped with SIGTERM, and after 10 s with SIGKILL. */
export function runProcess(order: RunOrder): Running {
  const [program, ...args] = endWithParentCommand(order.command, 'TERM')
  const child = spawn(program, args, { cwd: order.folder, env: order.environment, stdio: ['pipe', 'pipe', 'pipe'], detached: true })
  const read = (stream: Readable) => createInterface({ input: stream, crlfDelay: Infinity }).on('line', order.onLine)
  read(child.stdout)
  read(child.stderr)
  child.stdin.on('error', () => {})
  const ended = endingOf(child)
  void ended.then(() => endGroup(child))
  return { ended, stop: () => stop(child, ended) }
}

async function stop(child: ChildProcess, ended: Promise<Ending>): Promise<void> {
  child.stdin?.end()
  const timer = setTimeout(() => endGroup(child), patienceMs)
  await ended
  clearTimeout(timer)
}

/** Ends by force whatever is left of the process and of those it started. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** Waits for the end of a child; one that cannot be started has ended too. */
export async function endingOf(child: ChildProcess): Promise<Ending> {
  try {
    await once(child, 'exit')
  } catch (error) {
    return { succeeded: false, words: error instanceof Error ? error.message : String(error) }
  }
  const words = child.signalCode === null ? `exit code ${child.exitCode}` : `signal ${child.signalCode}`
  return { succeeded: child.exitCode === 0, words }
}
