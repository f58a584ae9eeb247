import { readSettings } from '../environment/settings.ts'
import type { ProcessPlan } from '../processes/process-table.ts'
import { runUntilStopped } from '../start/run-until-stopped.ts'
import { startProduct } from '../start/start-product.ts'

/** Answers every request with its own process number, and says when it is asked to end. */
const serveOn = (variable: string) => `
  require('node:http').createServer((_, response) => response.end(String(process.pid))).listen(process.env.${variable}, '127.0.0.1')
  process.on('SIGTERM', () => { console.log('asked to end'); process.exit() })`

const standIn = (name: string, code: string, ...variables: ProcessPlan['variables']): ProcessPlan => ({
  name,
  folder: '.',
  command: ['node', '-e', code],
  variables,
})

const parts = {
  builds: [],
  prepare: standIn('prepare', `console.log(process.env.DATABASE_URL)`, 'DATABASE_URL'),
  lasting: [standIn('cms', serveOn('CMS_PORT'), 'CMS_PORT'), standIn('web', serveOn('WEB_PORT'), 'WEB_PORT')],
}

process.exitCode = await runUntilStopped((say, stopping) => startProduct(readSettings(process.env), parts, say, stopping))
