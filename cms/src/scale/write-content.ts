import { writeFile } from 'node:fs/promises'
import { getPayload } from 'payload'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { ContentStore } from '../publishing/loading/content-store.ts'
import { ContentLoader } from '../publishing/loading/load-content.ts'

/** Writes the content the publisher would render now, as JSON of the contract: `node cms/src/scale/write-content.ts FILE`. */
const file = process.argv[2]
if (file === undefined) throw new Error('Say which file to write: node cms/src/scale/write-content.ts FILE')
const payload = await getPayload({ config })
const store = new ContentStore()
const loader = new ContentLoader(payload, env.mediaDir, (line) => process.stderr.write(`${line}\n`))
await loader.loadEverything(store)
await writeFile(file, JSON.stringify(store.contentAt(new Date().toISOString())))
await payload.destroy()
process.exit(0)
