import type { Say } from './run-product.ts'

const say: Say = (who, line) => void process.stdout.write(`${who.padEnd(9)} | ${line}\n`)

/**
 * Runs something that lasts, until SIGINT, SIGTERM or SIGHUP asks it to stop. Returns the exit code: 0 after a wanted stop, 1 after a failure.
 */
export async function runUntilStopped(work: (say: Say, stopping: AbortSignal) => Promise<void>): Promise<number> {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort())
  process.stdout.on('error', () => stopping.abort())
  try {
    await work(say, stopping.signal)
  } catch (error) {
    if (!stopping.signal.aborted) {
      say('start', error instanceof Error ? error.message : String(error))
      return 1
    }
  }
  if (stopping.signal.aborted) say('start', 'stopped')
  return 0
}
