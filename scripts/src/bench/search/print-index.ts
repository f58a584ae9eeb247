import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { repositoryRoot } from '../../environment/repository.ts'

const run = promisify(execFile)
const mostBytes = 64 * 1024 * 1024

/** Returns what browsers load to search, as `npm run search -- --index` prints it. Throws with what the command said. */
export async function printIndex(from: string | undefined, signal: AbortSignal): Promise<string> {
  const startedFrom = process.env['INIT_CWD'] ?? process.cwd()
  const source = from === undefined ? [] : ['--from', resolve(startedFrom, from)]
  const env = { ...process.env, CMS_WITHOUT_DATABASE: '1' }
  const command = ['cms/src/search/search-command.ts', '--index', ...source]
  return (await run(process.execPath, command, { cwd: repositoryRoot, env, maxBuffer: mostBytes, signal })).stdout
}
