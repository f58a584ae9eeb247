import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { expect } from 'vitest'
import type { FreshCms } from '../../../fresh-cms.ts'

/** A publisher in a process of its own. */
export interface SpawnedPublisher {
  child: ChildProcess
  /** What it said so far, on both outputs. */
  lines: string[]
  /** Resolves when a line holds the words. */
  says: (words: string) => Promise<void>
  /** How it ended: its exit code or the signal that killed it. */
  ended: Promise<number | NodeJS.Signals>
  kill: (signal: NodeJS.Signals) => Promise<number | NodeJS.Signals>
}

const realProcess = path.resolve(import.meta.dirname, '../../../../src/publishing/publisher-process.ts')
const patienceMs = 40_000

/** Starts the product's publisher, or another program in its place, with the environment the product gives it. */
export function spawnPublisher(cms: FreshCms, webUrl: string, more: Record<string, string> = {}, program = realProcess): SpawnedPublisher {
  const environment = { ...process.env, WEB_URL: webUrl, RENDERER_DIR: cms.rendererDir, RELEASES_KEPT: '4', ...more }
  const child = spawn(process.execPath, [program], { env: environment, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  const lines: string[] = []
  for (const output of [child.stdout, child.stderr])
    if (output !== null) createInterface({ input: output }).on('line', (line) => lines.push(line))
  const ended = once(child, 'close').then(([code, signal]: (number | NodeJS.Signals)[]) => signal ?? code ?? -1)
  return {
    child,
    lines,
    says: (words) => expect.poll(() => lines.join('\n'), { timeout: patienceMs, interval: 20 }).toContain(words),
    ended,
    kill: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}
