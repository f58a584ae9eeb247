import { rm } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FreshCms } from '../fresh-cms.ts'
import { carryOut, editorsAction, removeEverything } from './support/editors-actions.ts'
import { filesOf, fullRelease, notesOf } from './support/full-release.ts'
import { openCmsWithWard, openPublisher, type OpenPublisher } from './support/open-publisher.ts'
import { startWeb, type RunningWeb } from './support/running-web.ts'

const editsInAll = 200
const runs = 2

let cms: FreshCms
let web: RunningWeb
let desk: OpenPublisher

beforeAll(async () => {
  cms = await openCmsWithWard()
  web = await startWeb(cms.releasesDir)
})

afterAll(async () => {
  await web.stop()
  await cms.close()
})

test(`after ${editsInAll} edits, publications, withdrawals, slug changes and deletions the release equals a full render byte for byte`, async () => {
  const sequence = fc.array(fc.record({ action: editorsAction, releaseAfter: fc.boolean() }), {
    minLength: 1,
    maxLength: editsInAll / runs,
    size: 'max',
  })
  let carriedOut = 0
  await fc.assert(
    fc.asyncProperty(sequence, async (steps) => {
      await removeEverything(cms.payload)
      await rm(cms.releasesDir, { recursive: true, force: true })
      desk = await openPublisher(cms, { webUrl: web.url })
      await desk.publisher.work()
      for (const { action, releaseAfter } of steps) {
        await carryOut(cms.payload, action)
        carriedOut += 1
        if (releaseAfter) await desk.publisher.work()
      }
      await desk.publisher.work()
      await desk.close()
      const full = await fullRelease(cms, () => new Date())
      const live = path.join(cms.releasesDir, 'current')
      expect(await notesOf(live)).toEqual(full.notes)
      expect(await filesOf(live)).toEqual(full.files)
    }),
    { numRuns: runs, examples: [[fixedSequence()]], endOnFailure: false },
  )
  expect(carriedOut).toBeGreaterThanOrEqual(editsInAll)
}, 300_000)

/** The same long sequence in every run of the tests, before the random ones. */
function fixedSequence() {
  const long = fc.array(fc.record({ action: editorsAction, releaseAfter: fc.boolean() }), { minLength: editsInAll, maxLength: editsInAll })
  return fc.sample(long, { numRuns: 1, seed: 16624 })[0] ?? []
}
