import { randomUUID } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { drizzle, type NodePgClient, type NodePgDatabase } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { APIError } from 'payload'

type PoolClient = Extract<NodePgClient, { release: unknown }>
type Options = Parameters<PostgresAdapter['beginTransaction']>[0]
type Statements = NodePgDatabase<Record<string, unknown>>

const notSaved =
  'Chưa lưu được vì cơ sở dữ liệu chưa trả lời. Nội dung vẫn còn trên màn hình này: hãy chờ một phút rồi bấm lưu lại, đừng đóng trang.'
const perhapsNotSaved =
  'Mất liên lạc với cơ sở dữ liệu đúng lúc đang ghi, có thể nội dung chưa được lưu. Nội dung vẫn còn trên màn hình này: hãy mở trang ở một thẻ khác để xem, chưa có thì bấm lưu lại.'

const unavailable = (sentence: string, cause: unknown) => Object.assign(new APIError(sentence, 503, null, true), { cause })

const statementsOf = new WeakMap<PoolClient, Statements>()

/** Drizzle on one connection; made once for each, because it reads the whole schema. */
function onConnection(client: PoolClient, { schema }: PostgresAdapter): Statements {
  const statements = statementsOf.get(client) ?? drizzle({ client, schema })
  statementsOf.set(client, statements)
  return statements
}

const beginWith = (options: Options): string =>
  [
    'begin',
    options?.isolationLevel && `isolation level ${options.isolationLevel}`,
    options?.accessMode,
    options?.deferrable === true && 'deferrable',
  ]
    .filter(Boolean)
    .join(' ')

/** A connection inside a transaction. A broken one is never given back to the pool, and tells its error to whoever asks it something. */
class Connection {
  readonly #client: PoolClient
  readonly #ignore = () => undefined

  constructor(client: PoolClient) {
    this.#client = client
    client.on('error', this.#ignore)
  }

  /** Sends the statement that begins or ends a transaction; the connection is given up when that fails. Answers PostgreSQL's word for what it did. */
  async send(statement: string): Promise<string> {
    try {
      return (await this.#client.query(statement)).command
    } catch (error) {
      this.giveBack(true)
      throw error
    }
  }

  giveBack(broken = false): void {
    this.#client.off('error', this.#ignore)
    this.#client.release(broken)
  }
}

async function begin(database: PostgresAdapter, options: Options): Promise<string> {
  await database.initializing
  const client = await database.pool.connect()
  const connection = new Connection(client)
  await connection.send(beginWith(options))
  const end = async (statement: 'commit' | 'rollback') => {
    const did = await connection.send(statement)
    connection.giveBack()
    // PostgreSQL answers the commit of a transaction in which a statement failed with ROLLBACK, and no error.
    if (did.toLowerCase() !== statement) throw new Error(`PostgreSQL answered ${statement} with ${did}.`)
  }
  const id = randomUUID()
  const session = {
    db: onConnection(client, database),
    resolve: () => end('commit'),
    reject: () => end('rollback').catch(() => undefined),
  }
  // Assigned as a whole: Payload's type wants its own transaction object, with parts that nothing ever asks for.
  Object.assign(database.sessions, { [id]: session })
  return id
}

/**
 * Gives the database transactions that tell the truth: a commit that PostgreSQL did not confirm is an error for whoever saved,
 * where the adapter's own would report success (https://github.com/payloadcms/payload/pull/17726), and a connection that breaks
 * while a transaction begins is not lost to the pool (https://github.com/drizzle-team/drizzle-orm/issues/6241).
 */
export function withHonestTransactions(database: PostgresAdapter): PostgresAdapter {
  return Object.assign(database, {
    beginTransaction: (options?: Options) =>
      begin(database, options).catch((error: unknown) => {
        database.payload.logger.error({ err: error, msg: 'No transaction could be begun.' })
        throw unavailable(notSaved, error)
      }),
    async commitTransaction(given: string | number | Promise<string | number>) {
      const id = String(await given)
      const session = database.sessions[id]
      // An operation that failed has ended it already.
      if (session === undefined) return
      delete database.sessions[id]
      await session.resolve().catch((error: unknown) => {
        database.payload.logger.error({ err: error, msg: 'A transaction was not committed.' })
        throw unavailable(perhapsNotSaved, error)
      })
    },
  })
}
