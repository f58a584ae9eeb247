import { getPayload } from 'payload'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { loadStarterContent } from './load-starter-content.ts'

/** Plants the starter content that is not there yet: `npm run seed -w cms`. */
const payload = await getPayload({ config })
const planted = await loadStarterContent(payload, env.publicSiteUrl)
process.stdout.write(`seed: ${planted === 0 ? 'everything was there' : `planted ${planted} things`}\n`)
await payload.destroy()
process.exit(0)
