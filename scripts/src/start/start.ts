import { cms, renderer } from '../build/build-when-changed.ts'
import { readSettings } from '../environment/settings.ts'
import { lastingProcesses, prepareDatabase } from '../processes/process-table.ts'
import { runUntilStopped } from './run-until-stopped.ts'
import { startProduct } from './start-product.ts'

const parts = { builds: [renderer, cms], prepare: prepareDatabase, lasting: lastingProcesses }

process.exitCode = await runUntilStopped((say, stopping) => startProduct(readSettings(process.env), parts, say, stopping))
