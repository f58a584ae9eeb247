import type pg from 'pg'

/** The SQL that makes a database's schema anew. */
export interface SchemaStatements {
  /** Types, sequences, functions and bare tables: what rows need. */
  readonly beforeRows: string[]
  /** Sequence positions, constraints, indexes, triggers: what is quicker or only right once the rows are there. */
  readonly afterRows: string[]
}

/** Kinds of things the statements below do not make; a database that holds one is refused rather than half saved. */
const notCarried = `
  select 'schema ' || nspname as thing from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
  union all
  select 'relation ' || relname from pg_class where relnamespace = 'public'::regnamespace and (relkind not in ('r', 'i', 'S', 't') or relrowsecurity or relispartition)
  union all
  select 'type ' || typname from pg_type where typnamespace = 'public'::regnamespace and typtype in ('d', 'r', 'm')
  union all
  select 'type ' || typname from pg_type join pg_class on pg_class.oid = typrelid where typnamespace = 'public'::regnamespace and relkind = 'c'
  union all
  select 'aggregate ' || proname from pg_proc where pronamespace = 'public'::regnamespace and prokind not in ('f', 'p')
  union all
  select 'identity column ' || attrelid::regclass || '.' || attname from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = 'public'::regnamespace and attidentity <> ''
  union all
  select 'extension ' || extname from pg_extension where extname <> 'plpgsql'`

const enums = `
  select format('create type %s as enum (%s)', t.oid::regtype, string_agg(quote_literal(enumlabel), ', ' order by enumsortorder)) as statement
  from pg_type t join pg_enum e on e.enumtypid = t.oid where typnamespace = 'public'::regnamespace group by t.oid order by t.oid`

const sequences = `
  select format('create sequence %s as %s increment %s minvalue %s maxvalue %s start %s cache %s %s', seqrelid::regclass, seqtypid::regtype, seqincrement,
    seqmin, seqmax, seqstart, seqcache, case when seqcycle then 'cycle' else 'no cycle' end) as statement
  from pg_sequence order by seqrelid`

const functions = `select pg_get_functiondef(oid) as statement from pg_proc where pronamespace = 'public'::regnamespace order by oid`

const tables = `
  select format('create table %s (%s)', c.oid::regclass, string_agg(column_text, ', ' order by attnum)) as statement
  from pg_class c join lateral (
    select attnum, concat_ws(' ', quote_ident(attname), format_type(atttypid, atttypmod),
      case when attcollation <> typcollation then 'collate ' || attcollation::regcollation end,
      case attgenerated when 's' then format('generated always as (%1$s) stored', pg_get_expr(adbin, adrelid))
        when 'v' then format('generated always as (%1$s) virtual', pg_get_expr(adbin, adrelid)) else 'default ' || pg_get_expr(adbin, adrelid) end,
      case when attnotnull then 'not null' end) as column_text
    from pg_attribute join pg_type on pg_type.oid = atttypid left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attrelid = c.oid and attnum > 0 and not attisdropped
  ) columns on true
  where relnamespace = 'public'::regnamespace and relkind = 'r' group by c.oid order by c.oid`

const owners = `
  select format('alter sequence %s owned by %s.%I', objid::regclass, refobjid::regclass, attname) as statement
  from pg_depend join pg_class on pg_class.oid = objid and relkind = 'S' join pg_attribute on attrelid = refobjid and attnum = refobjsubid
  where classid = 'pg_class'::regclass and refclassid = 'pg_class'::regclass and deptype = 'a' order by objid`

const positions = `
  select format('select setval(%L, %s, %L)', format('%I.%I', schemaname, sequencename), coalesce(last_value, start_value), last_value is not null) as statement
  from pg_sequences where schemaname = 'public' order by sequencename`

const constraints = `
  select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as statement
  from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'c', 'x', 'f') order by contype = 'f', oid`

const indexes = `
  select pg_get_indexdef(indexrelid) as statement from pg_index join pg_class on pg_class.oid = indexrelid
  where relnamespace = 'public'::regnamespace and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x')) order by indexrelid`

const triggers = `
  select pg_get_triggerdef(pg_trigger.oid) as statement from pg_trigger join pg_class on pg_class.oid = tgrelid
  where relnamespace = 'public'::regnamespace and not tgisinternal order by pg_trigger.oid`

/**
 * Returns the statements that make the schema of a database anew, as the database itself describes it.
 *
 * PostgreSQL's own `pg_dump` does not come with the embedded server. Throws when the schema holds something the statements would lose.
 */
export async function schemaStatementsOf(client: pg.ClientBase): Promise<SchemaStatements> {
  await client.query("select set_config('search_path', '', true)")
  const { rows } = await client.query<{ thing: string }>(notCarried)
  if (rows.length > 0)
    throw new Error(`A backup made here would lose ${rows.map(({ thing }) => thing).join(', ')}: use pg_dump for this database.`)
  const all = (queries: readonly string[]) => inOrder(client, queries)
  return {
    beforeRows: ['set local check_function_bodies = off', ...(await all([enums, sequences, functions, tables, owners]))],
    afterRows: await all([positions, constraints, indexes, triggers]),
  }
}

async function inOrder(client: pg.ClientBase, queries: readonly string[]): Promise<string[]> {
  const statements: string[] = []
  for (const query of queries) {
    const { rows } = await client.query<{ statement: string }>(query)
    statements.push(...rows.map(({ statement }) => statement))
  }
  return statements
}
