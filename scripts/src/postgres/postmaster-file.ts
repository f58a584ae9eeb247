import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** What a running server writes into its data folder. */
export interface PostmasterFile {
  readonly processId: number
  readonly port: number
  readonly ready: boolean
}

/** Reads `postmaster.pid` of a data folder; null when there is none or it is not written out yet. */
export async function readPostmasterFile(dataFolder: string): Promise<PostmasterFile | null> {
  const lines = await readFile(join(dataFolder, 'postmaster.pid'), 'utf8').then(
    (content) => content.split('\n'),
    () => [],
  )
  const processId = Number(lines[0])
  const port = Number(lines[3])
  if (!(processId > 0) || !(port > 0)) return null
  return { processId, port, ready: lines[7]?.trim() === 'ready' }
}

/** Says whether a process runs that is a PostgreSQL server of this data folder: a number alone may long belong to another program. */
export async function isServerOf(dataFolder: string, processId: number): Promise<boolean> {
  const commandLine = await commandLineOf(processId)
  return commandLine.includes('postgres') && commandLine.includes(dataFolder)
}

/** Says whether a process with this number runs. */
export function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function commandLineOf(processId: number): Promise<string> {
  try {
    return (await readFile(`/proc/${processId}/cmdline`, 'utf8')).replaceAll('\0', ' ')
  } catch {
    return promisify(execFile)('ps', ['-p', `${processId}`, '-o', 'args=']).then(
      ({ stdout }) => stdout,
      () => '',
    )
  }
}
