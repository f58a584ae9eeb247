import { readFileSync } from 'node:fs'
import { handleEndpoints } from 'payload'
import readSheets from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coverageNow } from '../../src/register/coverage/coverage-now.ts'
import { importRegister, previewRegister, type RegisterOrder } from '../../src/register/importing/import-register.ts'
import { readRegister } from '../../src/register/importing/stored-register.ts'
import type { ListedRow, ReadList } from '../../src/register/reading/listed-row.ts'
import { readList } from '../../src/register/reading/read-list.ts'
import { publishable } from '../support/documents.ts'
import { openCms, visitors, type TestCms, type Visitor } from '../support/open-cms.ts'

const data = new URL('../../../../shared/data/', import.meta.url)
const workbook = readFileSync(new URL('official-list-bo-tu-phap.xlsx', data))
const crawl = readFileSync(new URL('national-procedures.jsonl', data))

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

const order = (more: Partial<RegisterOrder> = {}): RegisterOrder => ({
  user: { ...cms.users.approver, collection: 'users' },
  source: { name: 'Danh mục thử', day: '2026-11-02' },
  proposesAbolition: true,
  file: { name: 'danh-muc.xlsx', digest: 'thử' },
  ...more,
})

async function take(list: ReadList, more: Partial<RegisterOrder> = {}) {
  return importRegister(cms.payload, list, order(more))
}

const stored = async () => new Map((await readRegister(cms.payload, { user: null })).map((entry) => [entry.code, entry]))
const coverage = async () => (await coverageNow(cms.payload, { ...cms.users.monitor, collection: 'users' }, new Date())).coverage

async function emptyRegister(): Promise<void> {
  await cms.payload.delete({ collection: 'register-entries', where: { id: { exists: true } }, overrideAccess: true })
}

/** The sample list counted by hand: which codes name an agency of the commune, and which name none at all. */
async function countedByHand(): Promise<{ ward: string[]; fields: Map<string, number>; unclear: string[]; all: number }> {
  const [sheet] = await readSheets(workbook)
  const rows = (sheet?.data ?? []).slice(2).map(([code, , , agencies, field]) => ({
    code: String(code),
    agencies: String(agencies ?? '').trim(),
    field: String(field),
  }))
  const named = /cấp xã/i
  return {
    all: rows.length,
    fields: new Map(
      [
        ...Map.groupBy(
          rows.filter(({ agencies }) => named.test(agencies)),
          ({ field }) => field,
        ),
      ].map(([field, members]) => [field, members.length]),
    ),
    ward: rows.filter(({ agencies }) => named.test(agencies)).map(({ code }) => code),
    unclear: rows.filter(({ agencies }) => agencies === '').map(({ code }) => code),
  }
}

const row = (code: string, more: Partial<ListedRow> = {}): ListedRow => ({
  row: 3,
  code,
  name: `Thủ tục ${code}`,
  field: 'Hộ tịch',
  issuer: 'Bộ Tư pháp',
  executing: ['Ủy ban nhân dân cấp xã'],
  levels: null,
  decision: null,
  ...more,
})

const listOf = (rows: ListedRow[], more: Partial<ReadList> = {}): ReadList => ({
  rows,
  badRows: [],
  isComplete: true,
  usualName: 'Danh mục',
  ...more,
})

describe('the sample list', () => {
  it('becomes a register with the ward’s procedures told from those of others', async () => {
    await emptyRegister()
    const byHand = await countedByHand()
    const list = await readList(workbook)
    const summary = await take(list)
    expect(summary.badRows).toEqual([])
    expect(summary.counts).toEqual({ created: 271, updated: 0, proposed: 0, returned: 0, unchanged: 0 })
    expect(summary.responsibilities).toEqual({ ward: 46, unclear: 71, others: 154 })
    expect(byHand).toMatchObject({ all: 271 })
    expect([byHand.ward.length, byHand.unclear.length]).toEqual([46, 71])
    const entries = [...(await stored()).values()]
    expect(entries.filter(({ responsibility }) => responsibility === 'ward').map(({ code }) => code)).toEqual(byHand.ward.toSorted())
    expect(entries.find(({ code }) => code === '2.002516')?.executing).toBe(
      'Sở Tư pháp Thành phố Hà Nội\nCơ quan quản lý cơ sở dữ liệu hộ tịch điện tử\nỦy ban nhân dân cấp xã',
    )
  })

  it('is unchanged when it is taken in again', async () => {
    const summary = await take(await readList(workbook))
    expect(summary.counts).toEqual({ created: 0, updated: 0, proposed: 0, returned: 0, unchanged: 271 })
  })

  it('is covered as far as procedures are published: a draft, an abolished one and one of others do not count', async () => {
    const codes = [
      { code: '1.001193', _status: 'published' },
      { code: '1.004873.000.00.00.H56', _status: 'published' },
      { code: '2.000815', _status: 'draft' },
      { code: '2.000884', _status: 'published', lifecycle: 'abolished' },
      { code: '1.014966', _status: 'published' },
    ]
    for (const { _status, ...more } of codes) {
      const query = _status === 'draft' ? '?draft=true' : ''
      const { status, body } = await cms.send('administrator', 'POST', `/procedures${query}`, {
        ...publishable('procedures'),
        ...more,
        _status,
      })
      expect(status, JSON.stringify(body)).toBe(201)
    }
    const { rows, published, fields, unclear, unlisted } = await coverage()
    const standing = (wanted: string) => rows.filter((covered) => covered.standing === wanted).map(({ entry }) => entry.code)
    expect([rows.length, published]).toEqual([46, 2])
    expect(standing('published').toSorted()).toEqual(['1.001193', '1.004873'])
    expect(standing('drafted')).toEqual(['2.000815'])
    expect(standing('outdated')).toEqual(['2.000884'])
    expect(standing('missing')).toHaveLength(42)
    expect(fields.map(({ field, total, published: shown }) => `${field}: ${shown}/${total}`)).toEqual([
      'Bồi thường nhà nước: 0/1',
      'Chứng thực: 0/11',
      'Hòa giải ở cơ sở: 0/5',
      'Hộ tịch: 2/27',
      'Nuôi con nuôi: 0/2',
    ])
    expect(new Map(fields.map(({ field, total }) => [field, total]))).toEqual((await countedByHand()).fields)
    expect(unclear).toHaveLength(71)
    expect(unlisted.map(({ code }) => code)).toEqual(['1.014966'])
  })

  it('is filled in from the national database, which adds codes and agencies and takes nothing away', async () => {
    const summary = await take(await readList(crawl), {
      proposesAbolition: false,
      source: { name: 'Cơ sở dữ liệu quốc gia', day: '2026-11-10' },
    })
    expect(summary.counts).toMatchObject({ created: 522, proposed: 0, returned: 0 })
    const entries = await stored()
    expect(entries.size).toBe(271 + 522)
    expect(entries.get('1.000894')).toMatchObject({
      name: 'Thủ tục đăng ký kết hôn',
      responsibility: 'ward',
      source: { name: 'Danh mục thử', day: '2026-11-02' },
    })
  })
})

describe('a newer list', () => {
  it('proposes for abolition what it no longer names, and only of its own issuers', async () => {
    await emptyRegister()
    await take(listOf([row('1.000001'), row('1.000002'), row('1.000003', { issuer: 'Bộ Công an' })]))
    const newer = listOf([row('1.000001', { name: 'Tên mới' })])
    const preview = await previewRegister(cms.payload, newer, order())
    expect(preview.proposed).toEqual([{ code: '1.000002', name: 'Thủ tục 1.000002' }])
    expect((await stored()).get('1.000002')?.state).toBe('listed')
    const summary = await take(newer, { source: { name: 'Danh mục mới', day: '2026-12-01' } })
    expect(summary.counts).toEqual({ created: 0, updated: 1, proposed: 1, returned: 0, unchanged: 0 })
    const entries = await stored()
    expect([...entries.values()].map(({ code, state }) => `${code} ${state}`)).toEqual([
      '1.000001 listed',
      '1.000002 abolition-proposed',
      '1.000003 listed',
    ])
    expect(entries.get('1.000001')).toMatchObject({ name: 'Tên mới', source: { name: 'Danh mục mới', day: '2026-12-01' } })
  })

  it('takes a proposal back when it names the procedure again', async () => {
    const summary = await take(listOf([row('1.000001'), row('1.000002')]))
    expect(summary.counts).toMatchObject({ returned: 1, proposed: 0 })
    expect((await stored()).get('1.000002')?.state).toBe('listed')
  })

  it('leaves as it is what a person decided', async () => {
    const id = (await stored()).get('1.000001')?.id
    const { status } = await cms.send('approver', 'PATCH', `/register-entries/${String(id)}`, { responsibility: 'others' })
    expect(status).toBe(200)
    await take(listOf([row('1.000001', { name: 'Tên khác' }), row('1.000002')]))
    expect((await stored()).get('1.000001')).toMatchObject({ name: 'Tên khác', responsibility: 'others', decidedByHand: true })
  })

  it('does not propose what stands in a row it could not use', async () => {
    const list = listOf([row('1.000001')], { badRows: [{ row: 4, code: '1.000002', reason: 'Thiếu tên thủ tục.' }] })
    expect((await take(list)).counts.proposed).toBe(0)
  })

  it('leaves a record with its file, its maker and what it did', async () => {
    const { docs } = await cms.payload.find({ collection: 'register-imports', sort: '-id', limit: 1, depth: 0, overrideAccess: true })
    expect(docs[0]).toMatchObject({
      fileName: 'danh-muc.xlsx',
      digest: 'thử',
      by: cms.users.approver.id,
      badRows: 'Dòng 4: Thiếu tên thủ tục.',
    })
    expect(docs[0]?.outcome).toContain('1 dòng không nhập được.')
  })
})

describe('the words that tell an agency of the ward', () => {
  it('judge the whole register again when they change, save what a person decided', async () => {
    await emptyRegister()
    await take(
      listOf([row('1.000001', { executing: ['Đồn Biên phòng'] }), row('1.000002'), row('1.000003', { executing: ['Đồn Biên phòng'] })]),
    )
    const kept = (await stored()).get('1.000003')?.id
    await cms.send('approver', 'PATCH', `/register-entries/${String(kept)}`, { responsibility: 'unclear' })
    const { status } = await cms.send('approver', 'POST', '/globals/register-rules', { wardBodies: ['Đồn biên phòng'] })
    expect(status).toBe(200)
    expect([...(await stored()).values()].map(({ responsibility }) => responsibility)).toEqual(['ward', 'others', 'unclear'])
    await cms.send('approver', 'POST', '/globals/register-rules', { wardBodies: ['cấp xã'] })
  })
})

describe('the import through the admin', () => {
  async function post(
    visitor: Visitor,
    query: string,
    body: Uint8Array<ArrayBuffer>,
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const headers = new Headers({ 'Content-Type': 'application/octet-stream' })
    if (visitor !== 'anonymous') {
      const { token } = await cms.payload.login({
        collection: 'users',
        data: { email: `${visitor}@example.vn`, password: 'mat-khau-thu-nghiem' },
      })
      headers.set('Authorization', `JWT ${String(token)}`)
    }
    const request = new Request(`http://localhost:3000/api/register-entries/import?${query}`, { method: 'POST', headers, body })
    const response = await handleEndpoints({ config: cms.payload.config, request })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  it.each(visitors)('by %s', async (visitor) => {
    const expected = { approver: 200, administrator: 200, editor: 403, contributor: 403, announcer: 403, monitor: 403, anonymous: 401 }
    expect((await post(visitor, 'mode=preview', new Uint8Array(workbook))).status).toBe(expected[visitor])
  })

  it('says first what it would do, then does it', async () => {
    await emptyRegister()
    const preview = await post('approver', 'mode=preview&day=2026-11-02', new Uint8Array(workbook))
    expect(preview.body).toMatchObject({
      source: { name: 'Danh mục thủ tục hành chính của Bộ Tư pháp', day: '2026-11-02' },
      counts: { created: 271 },
    })
    expect((await stored()).size).toBe(0)
    const done = await post('approver', 'mode=apply&day=2026-11-02&name=Danh+mục+tháng+11&file=bo-tu-phap.xlsx', new Uint8Array(workbook))
    expect(done.body).toMatchObject({ source: { name: 'Danh mục tháng 11' }, counts: { created: 271 } })
    expect((await stored()).size).toBe(271)
  })

  it.each([
    { lesson: 'nothing', bytes: new Uint8Array(), query: 'mode=preview', sentence: 'Tệp rỗng. Hãy chọn lại tệp danh mục.' },
    { lesson: 'a picture', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), query: 'mode=preview', sentence: 'không phải sổ Excel' },
    {
      lesson: 'half a workbook',
      bytes: new Uint8Array(workbook.subarray(0, 9000)),
      query: 'mode=preview',
      sentence: 'bị hỏng hoặc bị cắt cụt',
    },
    {
      lesson: 'other lines',
      bytes: new Uint8Array(Buffer.from('{"a":1}\n')),
      query: 'mode=preview',
      sentence: 'không có dòng nào là thủ tục',
    },
    {
      lesson: 'a day that is none',
      bytes: new Uint8Array(workbook),
      query: 'mode=preview&day=2026-02-30',
      sentence: 'Hãy chọn ngày của danh mục.',
    },
  ])('refuses $lesson with a sentence', async ({ bytes, query, sentence }) => {
    const { status, body } = await post('approver', query, bytes)
    expect(status).toBe(400)
    expect(body['message']).toContain(sentence)
  })
})

describe('a procedure that is missing', () => {
  it('is drafted from what the register knows, once', async () => {
    const entry = (await stored()).get('3.000323')
    const first = await cms.send('editor', 'POST', `/register-entries/${String(entry?.id)}/draft`)
    const again = await cms.send('editor', 'POST', `/register-entries/${String(entry?.id)}/draft`)
    expect([first.status, again.body]).toEqual([200, first.body])
    const { body } = await cms.send('editor', 'GET', `/procedures/${String(first.body['procedureId'])}?draft=true`)
    expect(body).toMatchObject({
      _status: 'draft',
      code: '3.000323',
      title: 'Đăng ký giám sát việc giám hộ',
      shortName: 'Đăng ký giám sát việc giám hộ',
      field: 'Hộ tịch',
      agencies: { executing: 'Ủy ban nhân dân cấp xã' },
    })
  })

  it('is not drafted by those who only read', async () => {
    const entry = (await stored()).get('2.001019')
    expect((await cms.send('monitor', 'POST', `/register-entries/${String(entry?.id)}/draft`)).status).toBe(403)
    expect((await cms.send('anonymous', 'POST', `/register-entries/${String(entry?.id)}/draft`)).status).toBe(401)
  })
})
