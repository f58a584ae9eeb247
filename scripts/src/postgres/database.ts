import pg from 'pg'
import { databaseUrlOf } from './server.ts'

/** Name of the product's database on the server started here. */
const databaseName = 'ward'

/** Makes the product's database when the server does not have it yet, and returns its connection string. */
export async function ensureDatabase(server: { port: number; password: string }): Promise<string> {
  await withClient(databaseUrlOf(server, 'postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName}`)
  })
  return databaseUrlOf(server, databaseName)
}

/** Runs `use` with one connection and closes it, whatever happens. A refused password is explained. */
export async function withClient<T>(connectionString: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString })
  await client.connect().catch((cause: unknown) => {
    if (!(cause instanceof pg.DatabaseError) || cause.code !== '28P01') throw cause
    throw new Error('PostgreSQL refuses the password: POSTGRES_PASSWORD in secrets.env is not the one its data folder was made with.', {
      cause,
    })
  })
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

/** Returns how many connections other than this one use the product's database. */
export async function otherConnections(server: { port: number; password: string }): Promise<number> {
  return withClient(databaseUrlOf(server, 'postgres'), async (client) => {
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from pg_stat_activity where datname = $1', [
      databaseName,
    ])
    return rows[0]?.count ?? 0
  })
}
