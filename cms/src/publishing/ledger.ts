import pg from 'pg'
import { z } from 'zod'
import type { PageOwner } from '../release/release.ts'

/** One number for the whole product: whoever holds it is the only publisher of this database. */
const publisherLock = 16624

const connectionTimeoutMillis = 10_000

const changeRow = z.object({
  id: z.number(),
  kind: z.string(),
  document_id: z.coerce.number().nullable(),
  event: z.string(),
  created_at: z.date(),
})

/** A row that asks for a release. */
export interface WaitingChange {
  id: number
  kind: string
  /** Null for the ward and for the whole site. */
  documentId: number | null
  event: string
  askedAt: Date
}

/** What became of a change, in one sentence for its editor. */
export interface Settlement {
  change: number
  state: 'released' | 'refused'
  release: number
  outcome: string
}

/** A release as the admin shows it. */
export interface ReleaseEntry {
  number: number
  reason: string
  madeAt: string
  pagesRendered: number
  pagesTotal: number
  pagesRemoved: number
  durationMs: number
  stopsMs: Record<string, number>
  outcome: string
}

/** The publisher's own connection: its lock, the wake-up calls, and the rows it reads and settles. */
export class Ledger {
  readonly #client: pg.Client

  private constructor(client: pg.Client) {
    this.#client = client
  }

  /**
   * Connects and waits until no other publisher holds the lock; the server frees a dead one's.
   *
   * @param onWake called when something was committed that asks for a release
   * @param onLost called when the connection is gone, and the lock with it
   */
  static async open(url: string, onWake: () => void, onLost: (error: Error) => void, onWaiting: () => void): Promise<Ledger> {
    const client = new pg.Client({ connectionString: url, application_name: 'publisher', keepAlive: true, connectionTimeoutMillis })
    await client.connect()
    const lost = (error?: Error) =>
      onLost(new Error(`the connection to the database is lost${error === undefined ? '' : ` (${error.message})`}`))
    client.once('error', lost).once('end', () => lost())
    client.on('notification', onWake)
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [publisherLock])
    if (rows[0]?.held !== true) {
      onWaiting()
      await client.query('SELECT pg_advisory_lock($1)', [publisherLock])
    }
    await client.query('LISTEN changes')
    return new Ledger(client)
  }

  /** Throws when the lock is lost. */
  async insistOnLock(): Promise<void> {
    const { rowCount } = await this.#client.query(
      "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND objid = $1 AND granted",
      [publisherLock],
    )
    if (rowCount !== 1) throw new Error('Another publisher may be at work: the lock is lost')
  }

  /** Changes that ask for a release, oldest first. */
  async waiting(): Promise<WaitingChange[]> {
    const { rows } = await this.#client.query(
      "SELECT id, kind, document_id, event, created_at FROM changes WHERE state = 'waiting' ORDER BY id",
    )
    return z
      .array(changeRow)
      .parse(rows)
      .map(({ id, kind, document_id, event, created_at }) => ({ id, kind, documentId: document_id, event, askedAt: created_at }))
  }

  /** When the change was asked for that is live of each document with a waiting change, by `kind/id`; none for a document that is not live. */
  async releasedBefore(changes: readonly WaitingChange[]): Promise<Map<string, Date>> {
    if (changes.length === 0) return new Map()
    const { rows } = await this.#client.query(
      `SELECT DISTINCT ON (kind, document_id) id, kind, document_id, event, created_at FROM changes
       WHERE state = 'released' AND (kind, document_id) IN (SELECT kind, document_id FROM changes WHERE state = 'waiting')
       ORDER BY kind, document_id, id DESC`,
    )
    const live = z
      .array(changeRow)
      .parse(rows)
      .filter(({ event }) => event !== 'withdrawn' && event !== 'deleted')
    return new Map(live.map(({ kind, document_id, created_at }) => [`${kind}/${document_id}`, created_at]))
  }

  /** Number of the release an administrator pinned the site to; null when it follows the content. */
  async pinnedTo(): Promise<number | null> {
    const { rows } = await this.#client.query<{ pinned_to: string | null }>('SELECT pinned_to FROM site_state LIMIT 1')
    const pinned = rows[0]?.pinned_to
    return pinned === null || pinned === undefined ? null : Number(pinned)
  }

  /** Writes what became of changes. */
  async settle(settlements: readonly Settlement[]): Promise<void> {
    if (settlements.length === 0) return
    await this.#client.query(
      `UPDATE changes SET state = told.state::enum_changes_state, release = told.release, outcome = told.outcome, settled_at = now(), updated_at = now()
       FROM unnest($1::int[], $2::text[], $3::int[], $4::text[]) AS told(id, state, release, outcome) WHERE changes.id = told.id`,
      [
        settlements.map(({ change }) => change),
        settlements.map(({ state }) => state),
        settlements.map(({ release }) => release),
        settlements.map(({ outcome }) => outcome),
      ],
    )
  }

  /** Writes under waiting changes why they still wait. */
  async noteTrouble(changes: readonly WaitingChange[], sentence: string): Promise<void> {
    await this.#client.query("UPDATE changes SET outcome = $2, updated_at = now() WHERE id = ANY($1::int[]) AND state = 'waiting'", [
      changes.map(({ id }) => id),
      sentence,
    ])
  }

  /** Writes a new sentence under the newest settled change of a document that nobody changed since. */
  async resettle({ kind, id }: PageOwner, { state, release, outcome }: Omit<Settlement, 'change'>): Promise<void> {
    await this.#client.query(
      `UPDATE changes SET state = $3, release = $4, outcome = $5, settled_at = now(), updated_at = now()
       WHERE id = (SELECT max(id) FROM changes WHERE kind = $1 AND document_id = $2 AND state <> 'waiting')`,
      [kind, id, state, release, outcome],
    )
  }

  /** Number of the release that is entered as live; null when none is. */
  async enteredAsLive(): Promise<number | null> {
    const { rows } = await this.#client.query<{ number: string }>("SELECT number FROM releases WHERE state = 'live' LIMIT 1")
    return rows[0] === undefined ? null : Number(rows[0].number)
  }

  /** Enters a new live release; the one before is superseded in the same statement, so that there is always one. */
  async enter(entry: ReleaseEntry): Promise<void> {
    await this.#client.query(
      `WITH before AS (UPDATE releases SET state = 'superseded', updated_at = now() WHERE state = 'live' AND number <> $1)
       INSERT INTO releases (number, state, reason, made_at, switched_at, pages_rendered, pages_total, pages_removed, duration_ms, stops_ms, outcome, created_at, updated_at)
       VALUES ($1, 'live', $2, $3, now(), $4, $5, $6, $7, $8, $9, now(), now())
       ON CONFLICT (number) DO UPDATE SET state = 'live', outcome = excluded.outcome, switched_at = now(), updated_at = now()`,
      [
        entry.number,
        entry.reason,
        entry.madeAt,
        entry.pagesRendered,
        entry.pagesTotal,
        entry.pagesRemoved,
        Math.round(entry.durationMs),
        JSON.stringify(entry.stopsMs),
        entry.outcome,
      ],
    )
  }

  /** Notes that the site went back to a release, or forward to it again. */
  async noteLive(number: number): Promise<void> {
    await this.#client.query(
      `UPDATE releases SET updated_at = now(),
         state = (CASE WHEN number = $1 THEN 'live' WHEN number > $1 THEN 'rolled-back' ELSE 'superseded' END)::enum_releases_state
       WHERE state = 'live' OR number >= $1`,
      [number],
    )
  }

  async close(): Promise<void> {
    this.#client.removeAllListeners('end')
    await this.#client.end()
  }
}
