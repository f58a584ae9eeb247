import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../processes/ports.ts'
import { supervise } from '../processes/supervise.ts'
import { postgresFolderOf, type BorrowedDatabase } from './borrow-database.ts'
import { ensureDatabase, otherConnections } from './database.ts'
import { isServerOf } from './postmaster-file.ts'
import { findRunningServer, startPostgres } from './server.ts'

const patienceMs = 60_000

/** Keeps the server of a data folder running until it is given back: one that dies is started again on the same port. */
export async function keepDatabase(dataDirectory: string, password: string, report: (line: string) => void): Promise<BorrowedDatabase> {
  const dataFolder = postgresFolderOf(dataDirectory)
  await endServerLeftBehind(dataFolder, password, report)
  const place = { dataFolder, password, port: await freePort() }
  const supervised = await supervise(() => startPostgres(place), report)
  try {
    return { url: await ensureDatabase(place), giveBack: () => supervised.stop() }
  } catch (error) {
    await supervised.stop()
    throw error
  }
}

/** A server may still run for a command that uses the database now, or be left behind by one that was killed. The first is waited for. */
async function endServerLeftBehind(dataFolder: string, password: string, report: (line: string) => void): Promise<void> {
  const deadline = Date.now() + patienceMs
  for (let told = false; ; told = true) {
    const server = await findRunningServer(dataFolder)
    if (server === null) return
    const users = await otherConnections({ port: server.port, password })
    if (users === 0 || Date.now() > deadline) return shutDown(dataFolder, server.processId, report)
    if (!told) report(`another command is using the database (${users} connections); waiting for it, at most ${patienceMs / 1000} s`)
    await pause(500)
  }
}

async function shutDown(dataFolder: string, processId: number, report: (line: string) => void): Promise<void> {
  report(`ending the server an earlier run left behind (process ${processId})`)
  process.kill(processId, 'SIGINT')
  while (await isServerOf(dataFolder, processId)) await pause(50)
}
