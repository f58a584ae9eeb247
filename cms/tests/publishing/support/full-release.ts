import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FreshCms } from '../../fresh-cms.ts'
import { openPublisher } from './open-publisher.ts'
import { startWeb } from './running-web.ts'

/** Digest of every file visitors may get, by name; the renderer's assets are the same for all. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  const pairs = files
    .filter((file) => !file.startsWith('.release/'))
    .map(async (file) => [
      file,
      createHash('sha1')
        .update(await readFile(path.join(folder, file)))
        .digest('hex'),
    ])
  return Object.fromEntries((await Promise.all(pairs)).sort())
}

/** What a release answers at addresses without a page. */
export async function notesOf(folder: string): Promise<unknown> {
  const { redirects, gone, basePath } = JSON.parse(await readFile(path.join(folder, '.release/manifest.json'), 'utf8'))
  return { redirects, gone, basePath }
}

/** Renders the present content from nothing into a folder of its own. */
export async function fullRelease(cms: FreshCms, now: () => Date): Promise<{ files: Record<string, string>; notes: unknown }> {
  const releasesDir = await mkdtemp(path.join(tmpdir(), 'ward-full-'))
  const fullWeb = await startWeb(releasesDir)
  const full = await openPublisher(cms, { releasesDir, webUrl: fullWeb.url, now })
  try {
    await full.publisher.work()
    const live = path.join(releasesDir, 'current')
    return { files: await filesOf(live), notes: await notesOf(live) }
  } finally {
    await full.close()
    await fullWeb.stop()
    await rm(releasesDir, { recursive: true, force: true })
  }
}
