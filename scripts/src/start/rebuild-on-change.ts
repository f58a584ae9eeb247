import { watch } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { repositoryRoot } from '../environment/repository.ts'

const settleMs = 200
const madeByBuilds = /(^|\/)(dist|\.astro|node_modules)(\/|$)/

/** Calls `rebuild` after files below some folders have changed, until `stopping`; a rebuild that fails is told and the next change tried. */
export async function rebuildOnChange(
  folders: readonly string[],
  rebuild: () => Promise<unknown>,
  report: (line: string) => void,
  stopping: AbortSignal,
): Promise<void> {
  let changes = 0
  await Promise.all([...folders.map(countChanges), rebuildWhenCounted()])

  async function countChanges(folder: string): Promise<void> {
    try {
      const events = watch(join(repositoryRoot, folder), { recursive: true, signal: stopping })
      for await (const { filename } of events) if (filename !== null && !madeByBuilds.test(filename)) changes += 1
    } catch (error) {
      if (!stopping.aborted) throw error
    }
  }

  async function rebuildWhenCounted(): Promise<void> {
    for (let done = 0; !stopping.aborted;) {
      await pause(settleMs, undefined, { signal: stopping }).catch(() => {})
      if (changes === done || stopping.aborted) continue
      done = changes
      await rebuild().catch((error: unknown) => {
        if (!stopping.aborted) report(error instanceof Error ? error.message : String(error))
      })
    }
  }
}
