import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A name only one process of the machine can hold at a time; it is free again as soon as that process ends, however it ends. */
export interface HeldName {
  /** Says whether a process that held it was killed before it could let go. */
  readonly wasLeftBehind: boolean
  release(): Promise<void>
}

/** Takes a name. Answers the number of the process that holds it when it is taken. */
export async function holdName(name: string): Promise<HeldName | { readonly heldBy: number }> {
  const path = socketOf(name)
  for (let wasLeftBehind = false; ; wasLeftBehind = true) {
    const server = await listen(path)
    if (server !== null) return { wasLeftBehind, release: () => close(server) }
    const holder = await askHolder(path)
    if (holder !== null) return { heldBy: holder }
    await rm(path, { force: true })
  }
}

/** Takes a name, waiting until it is free; `onWait` is told once who holds it. */
export async function waitForName(name: string, onWait: (heldBy: number) => void): Promise<HeldName> {
  for (let told = false; ; told = true) {
    const held = await holdName(name)
    if ('release' in held) return held
    if (!told) onWait(held.heldBy)
    await pause(200)
  }
}

/** Returns the number of the process that holds a name, or null. */
export async function holderOf(name: string): Promise<number | null> {
  return askHolder(socketOf(name))
}

function socketOf(name: string): string {
  return join(tmpdir(), `ward-${createHash('sha256').update(name).digest('hex').slice(0, 20)}.sock`)
}

async function listen(path: string): Promise<Server | null> {
  const server = createServer((socket) => socket.on('error', () => socket.destroy()).end(`${process.pid}`))
  server.listen(path)
  try {
    await once(server, 'listening')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null
    throw error
  }
  server.unref()
  return server
}

async function askHolder(path: string): Promise<number | null> {
  const socket = connect(path)
  try {
    let answer = ''
    for await (const chunk of socket) answer += String(chunk)
    return Number(answer)
  } catch {
    return null
  }
}

async function close(server: Server): Promise<void> {
  server.close()
  await once(server, 'close')
}
