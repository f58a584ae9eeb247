import { mkdir, statfs } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { Settings } from '../environment/settings.ts'
import { isPortFree } from '../processes/ports.ts'

const oldestNode = 24
const leastFreeBytes = 1_000_000_000

/**
 * Throws one sentence that says what is wrong and what to change, when the product cannot run here.
 *
 * @param portPatienceMs how long a port may still be taken, by what a killed run left ending
 */
export async function checkPreconditions(settings: Settings, portPatienceMs: number): Promise<void> {
  checkNode(process.versions.node)
  await checkPort('CMS', 'CMS_PORT', settings.CMS_PORT, portPatienceMs)
  await checkPort('public site', 'WEB_PORT', settings.WEB_PORT, portPatienceMs)
  if (settings.CMS_PORT === settings.WEB_PORT)
    throw new Error(`CMS_PORT and WEB_PORT are both ${settings.CMS_PORT}: give them two different ports.`)
  await mkdir(settings.DATA_DIR, { recursive: true })
  const { bavail, bsize } = await statfs(settings.DATA_DIR)
  checkFreeSpace(settings.DATA_DIR, bavail * bsize)
}

/** Throws when a version of Node is too old, e.g. '20.20.2'. */
export function checkNode(version: string): void {
  if (Number.parseInt(version, 10) >= oldestNode) return
  throw new Error(`Node ${oldestNode} or newer is needed, this is ${version}: use "npm start", which brings its own.`)
}

/** Throws when less than 1 GB is free. */
export function checkFreeSpace(folder: string, freeBytes: number): void {
  if (freeBytes >= leastFreeBytes) return
  throw new Error(
    `Only ${Math.floor(freeBytes / 1_000_000)} MB are free in ${folder}, at least ${leastFreeBytes / 1_000_000} MB are needed: free some, or set DATA_DIR to a larger disk.`,
  )
}

async function checkPort(what: string, variable: string, port: number, patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs
  do {
    if (await isPortFree(port)) return
    await pause(200)
  } while (Date.now() < deadline)
  throw new Error(
    `Port ${port}, where the ${what} would be served, is taken by another program: end that program, or choose another port with ${variable}, for example "${variable}=${port + 100} npm start".`,
  )
}
