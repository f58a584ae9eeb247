import pg from 'pg'
import { expect, inject, test } from 'vitest'

test('the server sorts and stores as UTF-8 in C.UTF-8', async () => {
  const client = new pg.Client({ connectionString: inject('databaseUrl') })
  await client.connect()
  const { rows } = await client.query(
    "select datcollate, pg_encoding_to_char(encoding) as encoding, current_setting('server_version_num')::int / 10000 as version from pg_database where datname = 'postgres'",
  )
  await client.end()
  expect(rows).toEqual([{ datcollate: 'C.UTF-8', encoding: 'UTF8', version: 18 }])
})
