import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { withClient } from '../postgres/database.ts'
import { backUp, type KeptThings } from './back-up.ts'
import { restore } from './restore.ts'
import { schemaStatementsOf } from './schema-statements.ts'

const sample = `
  create type kind as enum ('Bài viết', 'thủ tục', 'it''s');
  create table topics (id serial primary key, name varchar(40) not null unique, parent_id integer);
  create table articles (
    id serial primary key, uid uuid default gen_random_uuid() not null, kind kind default 'Bài viết', topic_id integer references topics on delete set null,
    body jsonb, "order" numeric(6, 2) check ("order" >= 0), made_at timestamptz(3) default now() not null, words text[], folded text generated always as (lower(uid::text)) stored);
  alter table topics add constraint topics_parent foreign key (parent_id) references topics (id) deferrable initially deferred;
  create index articles_words on articles using gin (words);
  create unique index "Articles First" on articles (lower(uid::text)) where kind = 'Bài viết';
  create function touch() returns trigger language plpgsql as $$ begin perform pg_notify('changes', new.id::text); return new; end $$;
  create trigger articles_touch after insert or update on articles for each row execute function touch();
  insert into topics (name, parent_id) values ('Cải cách hành chính', 2), ('Một cửa', 1);
  insert into articles (topic_id, body, "order", words) values
    (1, '{"text": "dòng một\\nđiện thoại\\t0237"}', 1.50, array['sổ đỏ', 'a"b', null]), (null, null, null, '{}');
  delete from articles where id = 2;`

let folder: string
let source: KeptThings
let target: KeptThings

async function emptyDatabase(): Promise<string> {
  const name = `backup_${randomUUID().replaceAll('-', '')}`
  await withClient(inject('databaseUrl'), (client) => client.query(`create database ${name}`))
  return inject('databaseUrl').replace(/[^/]+$/, name)
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ward-backup-'))
  source = { databaseUrl: await emptyDatabase(), mediaFolder: join(folder, 'media') }
  target = { databaseUrl: await emptyDatabase(), mediaFolder: join(folder, 'restored/media') }
  await withClient(source.databaseUrl, (client) => client.query(sample))
  await mkdir(join(source.mediaFolder, 'nho'), { recursive: true })
  await writeFile(join(source.mediaFolder, 'nho/Ảnh lễ.webp'), Buffer.from([0, 255, 10, 13]))
  await writeFile(join(source.mediaFolder, 'mau-don.pdf'), '%PDF-1.7')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const wholeDatabase = (databaseUrl: string) =>
  withClient(databaseUrl, async (client) => {
    await client.query('begin')
    const schema = await schemaStatementsOf(client)
    const rows = async (table: string) => (await client.query(`select t::text from public.${table} t order by id`)).rows
    return { schema, articles: await rows('articles'), topics: await rows('topics') }
  })

test('what was backed up comes back: schema, rows, sequences and files', async () => {
  const archive = join(folder, 'backup.tar.gz')
  const manifest = await backUp(source, archive)
  expect(manifest.tables.map(({ name, rows }) => ({ name, rows }))).toEqual([
    { name: 'articles', rows: 1 },
    { name: 'topics', rows: 2 },
  ])
  await restore(archive, target)
  expect(await wholeDatabase(target.databaseUrl)).toEqual(await wholeDatabase(source.databaseUrl))
  expect(await readFile(join(target.mediaFolder, 'nho/Ảnh lễ.webp'))).toEqual(Buffer.from([0, 255, 10, 13]))
  expect(await readFile(join(target.mediaFolder, 'mau-don.pdf'), 'utf8')).toBe('%PDF-1.7')
  const next = await withClient(target.databaseUrl, (client) => client.query('insert into articles default values returning id'))
  expect(next.rows).toEqual([{ id: 3 }])
})

test('only the owner may read a backup, and nothing unfinished stays beside it', async () => {
  const archive = join(folder, 'backups/backup.tar.gz')
  await backUp(source, archive)
  expect(((await stat(archive)).mode & 0o777).toString(8)).toBe('600')
  expect(execFileSync('ls', [join(folder, 'backups')], { encoding: 'utf8' }).trim()).toBe('backup.tar.gz')
})

test('all rows of a backup are of one moment, while others write', async () => {
  const writer = new pg.Client({ connectionString: source.databaseUrl })
  await writer.connect()
  let writing = true
  const writes = (async () => {
    for (let number = 0; writing; number += 1)
      await writer.query(
        `with topic as (insert into topics (name) values ('Chủ đề ${number}') returning id) insert into articles (topic_id) select null from topic`,
      )
  })()
  const archive = join(folder, 'backup.tar.gz')
  const { tables } = await backUp(source, archive)
  writing = false
  await writes
  await writer.end()
  const rowsOf = (wanted: string) => tables.find(({ name }) => name === wanted)?.rows ?? 0
  expect(rowsOf('topics') - 2).toBe(rowsOf('articles') - 1)
})

test('a database that is not empty is refused and left as it is', async () => {
  const archive = join(folder, 'backup.tar.gz')
  await backUp(source, archive)
  const before = await wholeDatabase(source.databaseUrl)
  await expect(restore(archive, { ...target, databaseUrl: source.databaseUrl })).rejects.toThrow('The database is not empty')
  expect(await wholeDatabase(source.databaseUrl)).toEqual(before)
})

test('a damaged backup is refused before anything is written', async () => {
  const archive = join(folder, 'backup.tar.gz')
  await backUp(source, archive)
  const unpacked = join(folder, 'unpacked')
  await mkdir(unpacked)
  execFileSync('tar', ['-xzf', archive, '-C', unpacked])
  await writeFile(join(unpacked, 'rows/topics'), '1\tKhác\t\\N\n')
  execFileSync('tar', ['-czf', archive, '-C', unpacked, '.'])
  await expect(restore(archive, target)).rejects.toThrow('The backup is damaged; missing, changed or foreign: rows/topics')
  await withClient(target.databaseUrl, async (client) => {
    expect((await client.query("select 1 from pg_class where relnamespace = 'public'::regnamespace")).rows).toEqual([])
  })
})

test('a schema the backup would lose a part of is refused', async () => {
  await withClient(source.databaseUrl, (client) => client.query('create view newest as select * from articles'))
  await expect(backUp(source, join(folder, 'backup.tar.gz'))).rejects.toThrow('would lose relation newest')
})
