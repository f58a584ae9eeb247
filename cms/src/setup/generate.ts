import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import config from '../payload.config.ts'

/** Writes `src/generated` anew from the collections and the admin's components: `npm run generate -w cms`. */
const settled = await config
await generateTypes(settled, { log: false })
await generateImportMap(settled, { force: true, log: false })
process.exit(0)
