import path from 'node:path'
import { wardAtTheRoot } from '@ward/shared/examples'
import type { Renderer } from '@ward/shared/contract/renderer'
import { Ledger } from '../../../src/publishing/ledger.ts'
import { ContentLoader } from '../../../src/publishing/loading/load-content.ts'
import { loadRenderer } from '../../../src/publishing/load-renderer.ts'
import { Publisher } from '../../../src/publishing/publisher.ts'
import { Wake } from '../../../src/publishing/asking/wake.ts'
import { ReleaseShelf } from '../../../src/release/shelf/release-shelf.ts'
import { openFreshCms, type FreshCms } from '../../fresh-cms.ts'

/** A publisher in the test's own process, on the CMS's real database and the real renderer. */
export interface OpenPublisher {
  publisher: Publisher
  ledger: Ledger
  shelf: ReleaseShelf
  wake: Wake
  lines: string[]
  close: () => Promise<void>
}

interface Choices {
  releasesDir?: string
  webUrl: string
  now?: () => Date
  releasesKept?: number
  renderer?: (real: Renderer) => Renderer
}

export async function openPublisher(cms: FreshCms, choices: Choices): Promise<OpenPublisher> {
  const lines: string[] = []
  const log = (line: string) => lines.push(line)
  const wake = new Wake()
  const ledger = await Ledger.open(
    cms.databaseUrl,
    wake.call,
    (error) => log(error.message),
    () => log('waiting for the lock'),
  )
  const shelf = new ReleaseShelf(choices.releasesDir ?? cms.releasesDir)
  const real = await loadRenderer(cms.rendererDir)
  const publisher = new Publisher({
    ledger,
    loader: new ContentLoader(cms.payload, cms.mediaDir, log),
    renderer: choices.renderer?.(real) ?? real,
    shelf,
    assets: { clientDir: path.join(cms.rendererDir, 'client'), mediaDir: cms.mediaDir },
    webUrl: choices.webUrl,
    releasesKept: choices.releasesKept ?? 5,
    now: choices.now ?? (() => new Date()),
    log,
  })
  return { publisher, ledger, shelf, wake, lines, close: () => ledger.close() }
}

/** A CMS that knows its ward, as every product does once it is set up. */
export async function openCmsWithWard(): Promise<FreshCms> {
  const cms = await openFreshCms()
  const { outage: _, formerUnits, phones, officialChannels, station, ...ward } = wardAtTheRoot
  await cms.payload.updateGlobal({
    slug: 'ward',
    data: {
      ...ward,
      formerUnits: [...formerUnits],
      phones: [...phones],
      officialChannels: [...officialChannels],
      station: { ...station, sessions: [...station.sessions] },
    },
    overrideAccess: true,
  })
  return cms
}
