import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { runStatement } from '../src/import/running/in-transaction.ts'
import { publishable } from './support/documents.ts'
import { openCms, type TestCms } from './support/open-cms.ts'

let cms: TestCms

const statement = (text: string) => cms.payload.db.pool.query(text)
const published = () => ({ ...publishable('articles'), _status: 'published' })
const begin = async () => String(await cms.payload.db.beginTransaction())
const save = () => cms.send('approver', 'POST', '/articles', published())
const stored = async () => (await cms.payload.count({ collection: 'articles' })).totalDocs
const changes = async () => (await cms.payload.count({ collection: 'changes' })).totalDocs

/** Lets PostgreSQL do something at the very moment an article's transaction is committed. */
async function atCommit(deed: string): Promise<void> {
  await statement(`CREATE FUNCTION at_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${deed}; RETURN NULL; END $$`)
  await statement(
    'CREATE CONSTRAINT TRIGGER at_commit AFTER INSERT ON articles DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION at_commit()',
  )
}

beforeAll(async () => {
  cms = await openCms()
})

afterAll(async () => {
  await cms.close()
})

afterEach(async () => {
  await statement('DROP FUNCTION IF EXISTS at_commit() CASCADE')
})

describe('what PostgreSQL did not commit is never called saved', () => {
  it.each([
    { happening: 'the commit is refused', deed: `RAISE EXCEPTION 'disk full'` },
    { happening: 'the database dies during the commit', deed: 'PERFORM pg_terminate_backend(pg_backend_pid())' },
  ])('when $happening', async ({ deed }) => {
    await atCommit(deed)
    const before = { articles: await stored(), changes: await changes() }
    const { status, body } = await save()
    expect(status).toBe(503)
    expect(JSON.stringify(body)).toContain('có thể nội dung chưa được lưu')
    expect({ articles: await stored(), changes: await changes() }).toEqual(before)
  })

  it('when a statement failed and nobody noticed', async () => {
    const transactionID = await begin()
    await expect(runStatement(cms.payload, { transactionID }, 'SELECT 1 / 0')).rejects.toThrow('Failed query')
    await expect(cms.payload.db.commitTransaction(transactionID)).rejects.toThrow('có thể nội dung chưa được lưu')
  })
})

describe('connections that break', () => {
  const times = 30

  it('while a transaction begins are said so, and are not lost to the others', async () => {
    const { pool } = cms.payload.db
    const breakIt = (client: { end: () => Promise<void> }) => void client.end()
    for (let time = 0; time < times; time += 1) {
      pool.once('acquire', breakIt)
      await expect(begin()).rejects.toThrow('Chưa lưu được vì cơ sở dữ liệu chưa trả lời')
    }
    expect((await save()).status).toBe(201)
  })

  it('while a transaction runs end that one only', async () => {
    for (let time = 0; time < times; time += 1) {
      const transactionID = await begin()
      await expect(runStatement(cms.payload, { transactionID }, 'SELECT pg_terminate_backend(pg_backend_pid())')).rejects.toThrow(
        'Failed query',
      )
      await cms.payload.db.rollbackTransaction(transactionID)
    }
    expect((await save()).status).toBe(201)
  })
})
