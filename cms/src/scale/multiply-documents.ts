import type pg from 'pg'

/** Anything that runs SQL: a client or a pool. */
type Database = Pick<pg.Pool, 'query'>

/** A kind whose documents are copied from templates already there. */
export interface Multiplied {
  /** As addresses name it, e.g. `broadcast-scripts`. */
  kind: string
  /** How many documents there are to be. */
  wanted: number
}

type Expressions = Readonly<Record<string, string>>

async function columnsOf(database: Database, table: string): Promise<string[]> {
  const { rows } = await database.query<{ column_name: string }>(
    "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position",
    [table],
  )
  if (rows.length === 0) throw new Error(`There is no table ${table}.`)
  return rows.map(({ column_name: name }) => name)
}

interface Copying {
  table: string
  /** Joins the rows copied, named `source`, to `copies(template, copy, id)`. */
  from: string
  /** What differs from the row copied, by column; a column without a value takes its default. */
  changed: Expressions
}

async function copyRows(database: Database, { table, from, changed }: Copying): Promise<void> {
  const columns = (await columnsOf(database, table)).filter((column) => changed[column] !== 'default')
  const values = columns.map((column) => changed[column] ?? `source."${column}"`)
  await database.query(
    `INSERT INTO "${table}" (${columns.map((column) => `"${column}"`).join(', ')}) SELECT ${values.join(', ')} FROM ${from}`,
  )
}

async function planCopies(database: Database, table: string, wanted: number): Promise<void> {
  await database.query('DROP TABLE IF EXISTS copies, version_copies')
  await database.query(
    `CREATE TEMP TABLE copies AS
     SELECT template, copy, nextval(pg_get_serial_sequence('"${table}"', 'id'))::int AS id FROM (
       SELECT id AS template, copy FROM "${table}", generate_series(1, $1::int) AS copy ORDER BY copy, id
       LIMIT greatest(0, $1::int - (SELECT count(*) FROM "${table}"))) AS planned`,
    [wanted],
  )
}

const changedOf = (prefix: string): Expressions => ({
  [`${prefix}title`]: `source."${prefix}title" || ' - kỳ ' || copies.copy`,
  [`${prefix}slug`]: `source."${prefix}slug" || '-ky-' || copies.copy`,
  [`${prefix}search_key`]: `source."${prefix}search_key" || ' ky ' || copies.copy`,
})

async function copyDocuments(database: Database, table: string): Promise<void> {
  const changed = { ...changedOf(''), id: 'copies.id', uid: 'gen_random_uuid()' }
  await copyRows(database, { table, from: `"${table}" AS source JOIN copies ON copies.template = source.id`, changed })
  const relations = `"${table}_rels" AS source JOIN copies ON copies.template = source.parent_id`
  await copyRows(database, { table: `${table}_rels`, from: relations, changed: { id: 'default', parent_id: 'copies.id' } })
}

async function copyVersions(database: Database, table: string): Promise<void> {
  const versions = `_${table}_v`
  await database.query(
    `CREATE TEMP TABLE version_copies AS
     SELECT source.id AS template, copies.copy, copies.id AS document, nextval(pg_get_serial_sequence('"${versions}"', 'id'))::int AS id
     FROM "${versions}" AS source JOIN copies ON copies.template = source.parent_id WHERE source.latest`,
  )
  const from = `"${versions}" AS source JOIN version_copies AS copies ON copies.template = source.id`
  const uid = `(SELECT uid FROM "${table}" AS public WHERE public.id = copies.document)`
  await copyRows(database, {
    table: versions,
    from,
    changed: { ...changedOf('version_'), id: 'copies.id', parent_id: 'copies.document', version_uid: uid },
  })
  const relations = `"${versions}_rels" AS source JOIN version_copies AS copies ON copies.template = source.parent_id`
  await copyRows(database, { table: `${versions}_rels`, from: relations, changed: { id: 'default', parent_id: 'copies.id' } })
}

/** Gives every document a day of its own in the last five years, oldest first by id. */
async function spreadDates(database: Database, table: string): Promise<void> {
  await database.query(
    `UPDATE "${table}" SET first_published_at = spread.at, changed_at = spread.at, created_at = spread.at, updated_at = spread.at
     FROM (SELECT id, date_trunc('second', now() - interval '5 years' * (count(*) OVER () - row_number() OVER (ORDER BY id) + 1) / count(*) OVER ()) AS at FROM "${table}") AS spread
     WHERE spread.id = "${table}".id`,
  )
  await database.query(
    `UPDATE "_${table}_v" AS version SET version_first_published_at = public.first_published_at, version_changed_at = public.changed_at,
       version_created_at = public.created_at, version_updated_at = public.updated_at, created_at = public.created_at, updated_at = public.updated_at
     FROM "${table}" AS public WHERE public.id = version.parent_id`,
  )
}

async function claimAddresses(database: Database, kind: string, table: string): Promise<void> {
  await database.query(
    `INSERT INTO addresses (kind, slug, document_id, since, created_at, updated_at)
     SELECT $1::text::enum_addresses_kind, slug, id, first_published_at, now(), now() FROM "${table}" ON CONFLICT DO NOTHING`,
    [kind],
  )
  await database.query(
    `UPDATE addresses SET since = public.first_published_at FROM "${table}" AS public WHERE addresses.kind::text = $1 AND addresses.document_id = public.id`,
    [kind],
  )
}

/** Copies the documents of a kind until there are as many as wanted, each with its relations, its version and its address, and spreads all over the last five years. */
export async function multiplyDocuments(database: Database, { kind, wanted }: Multiplied): Promise<void> {
  const table = kind.replaceAll('-', '_')
  await planCopies(database, table, wanted)
  await copyDocuments(database, table)
  await copyVersions(database, table)
  await spreadDates(database, table)
  await claimAddresses(database, kind, table)
}
