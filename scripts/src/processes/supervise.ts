import { setTimeout as pause } from 'node:timers/promises'
import type { Running } from './run-process.ts'

/** Something kept running. */
export interface Supervised {
  stop(): Promise<void>
}

/** How long to wait before each further start; one that ran for `steadyMs` counts as well again. */
interface BackOff {
  readonly firstMs: number
  readonly longestMs: number
  readonly steadyMs: number
}

const usual: BackOff = { firstMs: 1_000, longestMs: 30_000, steadyMs: 60_000 }

/**
 * Starts something and starts it again whenever it ends, waiting 1 s, 2 s, 4 s … 30 s.
 *
 * The first start is waited for and may fail; a later one that fails is tried again. `report` is told every ending.
 */
export async function supervise(start: () => Promise<Running>, report: (line: string) => void, backOff = usual): Promise<Supervised> {
  const stopping = new AbortController()
  let running = await start()
  const watching = watch()
  return {
    async stop() {
      stopping.abort()
      await running.stop()
      await watching
    },
  }

  async function watch(): Promise<void> {
    for (let waitMs = backOff.firstMs; ; waitMs = Math.min(waitMs * 2, backOff.longestMs)) {
      const startedAt = performance.now()
      const { words } = await running.ended
      if (stopping.signal.aborted) return
      if (performance.now() - startedAt > backOff.steadyMs) waitMs = backOff.firstMs
      report(`ended unexpectedly (${words}); starting it again in ${waitMs / 1000} s`)
      await pause(waitMs, undefined, { signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted) return
      running = await start().catch(toEnded)
      if (stopping.signal.aborted) return running.stop()
    }
  }
}

function toEnded(error: unknown): Running {
  const words = error instanceof Error ? error.message : String(error)
  return { ended: Promise.resolve({ succeeded: false, words }), stop: async () => {} }
}
