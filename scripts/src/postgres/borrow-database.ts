import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../processes/ports.ts'
import { ensureDatabase, otherConnections } from './database.ts'
import { findRunningServer, startPostgres } from './server.ts'

/** The product's database, for as long as one command needs it. */
export interface BorrowedDatabase {
  readonly url: string
  giveBack(): Promise<void>
}

/** Returns the folder of the server kept in a data folder. */
export function postgresFolderOf(dataDirectory: string): string {
  return join(dataDirectory, 'postgres')
}

/** Gives the database of a data folder: of the server that already runs there, or of one started until it is given back. */
export async function borrowDatabase(dataDirectory: string, password: string): Promise<BorrowedDatabase> {
  const dataFolder = postgresFolderOf(dataDirectory)
  const running = await findRunningServer(dataFolder)
  if (running !== null) return { url: await ensureDatabase({ port: running.port, password }), giveBack: async () => {} }
  const place = { dataFolder, password, port: await freePort() }
  const server = await startPostgres(place)
  return {
    url: await ensureDatabase(place),
    async giveBack() {
      while ((await otherConnections(place)) > 0) await pause(200)
      await server.stop()
    },
  }
}
