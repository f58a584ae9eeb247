import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { file, portalRecord, record } from './records.ts'
import { differencesOf, importFiles, importLines, storedProcedure } from './run-files.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

describe('an import', () => {
  it('creates what is new and says what the source leaves out', async () => {
    const { counts, state } = await importLines(cms, [record()])
    expect({ state, created: counts.created }).toEqual({ state: 'done', created: 1 })
    expect(await storedProcedure(cms, '1.000001')).toMatchObject({
      _status: 'published',
      shortName: 'Thử nhập',
      slug: 'thu-nhap',
      audiences: ['Tổ chức (không bao gồm doanh nghiệp, HTX)'],
      methods: [{ channel: 'in-person', durationText: '3', durationUnit: 'days', feeText: 'Miễn phí', note: null }],
      paperCases: [{ papers: [{ name: 'Tờ khai (mẫu 01)', formName: '01 TK.docx', originals: 1, required: true }] }],
      notInSource: ['requirements'],
      source: { comparedDay: '2026-11-01T12:00:00.000Z' },
    })
  })

  it('takes a record of the portal as the portal words it', async () => {
    await importFiles(cms, [file(JSON.stringify(portalRecord()))])
    expect(await storedProcedure(cms, '1.100001')).toMatchObject({
      field: 'Trồng trọt',
      levels: ['commune'],
      category: 'TTHC được giao luật quy định chi tiết',
      decision: { number: '30/QĐ-TEST', day: '2024-09-13T12:00:00.000Z', issuer: 'Bộ Thử' },
      steps: 'Bước 1: Nộp.\nBước 2: Nhận.',
      methods: [{ channel: 'online', durationText: '5', durationUnit: 'working-days', feeText: '0 đồng (theo Nghị quyết HĐND)' }],
      paperCases: [{ name: 'Trường hợp thử', papers: [{ name: 'Đơn', required: true, formName: 'don.docx' }] }],
      source: { url: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfa-4f9f-7354-9e92-57219bbd01e0' },
      notInSource: ['requirements'],
    })
  })

  it('without publishing makes drafts, which a later one publishes once it is told to', async () => {
    await importLines(cms, [record({ ma: '1.000005' })], { publish: false })
    expect((await storedProcedure(cms, '1.000005'))._status).toBe('draft')
    const { counts } = await importLines(cms, [record({ ma: '1.000005' })])
    expect(counts).toMatchObject({ published: 1, created: 0 })
    expect((await storedProcedure(cms, '1.000005'))._status).toBe('published')
  })

  it('asks for the release of all its records at once', async () => {
    const asked: Promise<number>[] = []
    const asks = async () => (await cms.payload.db.pool.query("SELECT id FROM changes WHERE document_title LIKE 'Cùng lúc%'")).rowCount ?? 0
    const records = ['2.100001', '2.100002', '2.100003'].map((ma) => record({ ma, ten: `Cùng lúc ${ma}` }))
    await importLines(cms, records, { onProgress: (done) => void (done < records.length && asked.push(asks())) })
    expect(await Promise.all(asked)).toEqual([0, 0])
    expect(await asks()).toBe(3)
  })

  it('gives procedures of one name addresses of their own, also when they come in together', async () => {
    const codes = ['2.000001', '2.000002', '2.000003', '2.000004', '2.000005']
    const { badRows, counts } = await importLines(
      cms,
      codes.map((ma) => record({ ma, ten: 'Cùng một tên' })),
    )
    expect({ created: counts.created, badRows }).toEqual({ created: 5, badRows: [] })
    const slugs = await Promise.all(codes.map(async (code) => (await storedProcedure(cms, code)).slug))
    expect(new Set(slugs).size).toBe(5)
  })

  it('waits for another one to end', async () => {
    const second: Promise<unknown>[] = []
    const start = () =>
      void (second.length === 0 && second.push(importLines(cms, [record({ ma: '2.300002' })]).catch((error: Error) => error.message)))
    await importLines(cms, [record({ ma: '2.300001' }), record({ ma: '2.300003' })], { onProgress: start })
    const outcome = await second[0]
    expect(typeof outcome === 'string' ? outcome : 'nothing refused').toMatch(/^(Đang có một lần nhập khác|nothing refused)/)
  })
})

describe('bad rows', () => {
  const lines = [
    record({ ma: '1.200001' }),
    '{"ma": "1.2000',
    { ma: '1.200002' },
    record({ ma: '5.200003' }),
    record({ ma: '1.200004', nguon: 'xyz' }),
  ]

  it('refuse the whole file, also those only the form refuses, unless the person chooses otherwise', async () => {
    const { badRows, id, state } = await importLines(cms, lines, { onlyGood: false })
    expect(state).toBe('refused')
    expect(badRows.map(({ row }) => row)).toEqual([2, 3, 4])
    await expect(storedProcedure(cms, '1.200001')).rejects.toThrow('There is no procedure')
    const record1 = await cms.payload.findByID({ collection: 'imports', id, overrideAccess: true })
    expect(record1).toMatchObject({ state: 'refused', leftOut: 3, created: 0 })
  })

  it('are found one by one where the form refuses what the file allows', async () => {
    const { badRows, state } = await importLines(cms, [record({ ma: '1.200001' }), record({ ma: '1.200004', nguon: 'xyz' })], {
      onlyGood: false,
    })
    expect(state).toBe('refused')
    expect(badRows).toEqual([{ file: 'thu-tuc.jsonl', row: 2, code: '1.200004', reason: expect.stringContaining('http') }])
    await expect(storedProcedure(cms, '1.200001')).rejects.toThrow('There is no procedure')
  })

  it('are left out by number, and the others taken, when the person chooses so', async () => {
    const { badRows, counts, id, state } = await importLines(cms, lines)
    expect({ state, created: counts.created, leftOut: counts.leftOut }).toEqual({ state: 'partly', created: 1, leftOut: 4 })
    expect(badRows.map(({ code, row }) => ({ code, row }))).toEqual([
      { row: 2, code: null },
      { row: 3, code: '1.200002' },
      { row: 4, code: '5.200003' },
      { row: 5, code: '1.200004' },
    ])
    const stored = await cms.payload.findByID({ collection: 'imports', id, depth: 0, overrideAccess: true })
    expect(stored).toMatchObject({
      fileName: 'thu-tuc.jsonl',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      by: cms.users.administrator.id,
      formats: ['crawl-json'],
      created: 1,
      leftOut: 4,
      report: badRows,
    })
  })
})

describe('a procedure that is stored already', () => {
  it('gets only a newer day of comparison when nothing changed', async () => {
    await importLines(cms, [record({ ma: '1.000002' })])
    const before = await storedProcedure(cms, '1.000002')
    const asked = async () =>
      (await cms.payload.count({ collection: 'changes', where: { documentId: { equals: before.id } }, overrideAccess: true })).totalDocs
    const askedBefore = await asked()
    const versions = () =>
      cms.payload.countVersions({ collection: 'procedures', where: { parent: { equals: before.id } }, overrideAccess: true })
    const versionsBefore = (await versions()).totalDocs
    const { counts } = await importLines(cms, [record({ ma: '1.000002' })], { comparedDay: '2026-11-20' })
    expect(counts).toMatchObject({ created: 0, unchanged: 1, differing: 0 })
    const day = { source: { comparedDay: '2026-11-20T12:00:00.000Z' } }
    expect(await storedProcedure(cms, '1.000002')).toEqual({ ...before, source: { ...before.source, ...day.source } })
    expect(await storedProcedure(cms, '1.000002', true)).toMatchObject({ ...day, _status: 'published' })
    expect((await versions()).totalDocs).toBe(versionsBefore)
    expect(await asked()).toBe(askedBefore + 1)
  })

  it('keeps its day when an older comparison comes later', async () => {
    await importLines(cms, [record({ ma: '1.000012' })], { comparedDay: '2026-11-20' })
    await importLines(cms, [record({ ma: '1.000012' })], { comparedDay: '2026-10-01' })
    expect((await storedProcedure(cms, '1.000012')).source?.comparedDay).toBe('2026-11-20T12:00:00.000Z')
  })

  it('is the same whatever order the source has its lists in', async () => {
    const papers = ['Đơn', 'Ảnh'].map((tenGiayTo) => ({ tenGiayTo, banChinh: 1, banSao: 0, tepMau: null }))
    const bases = ['1/2020/QH14', '2/2021/QH15'].map((soKyHieu) => ({ ten: 'Luật', soKyHieu }))
    const one = record({ ma: '1.000013', thanhPhanHoSo: [{ truongHop: null, giayTo: papers }], canCuPhapLy: bases })
    await importLines(cms, [one])
    const other = { ...one, thanhPhanHoSo: [{ truongHop: null, giayTo: papers.toReversed() }], canCuPhapLy: bases.toReversed() }
    expect((await importLines(cms, [other])).counts.unchanged).toBe(1)
  })

  it('is not overwritten where it differs: the difference waits', async () => {
    await importLines(cms, [record({ ma: '1.000003' })])
    const { counts, id } = await importLines(cms, [record({ ma: '1.000003', trinhTuThucHien: 'Bước 1: Nộp hồ sơ mới.' })])
    expect(counts).toMatchObject({ differing: 1, unchanged: 0, accepted: 0 })
    expect((await storedProcedure(cms, '1.000003', true)).steps).toBe('Bước 1: Nộp hồ sơ.')
    expect(await differencesOf(cms, '1.000003')).toMatchObject([
      {
        state: 'waiting',
        import: id,
        sections: [{ key: 'steps', before: 'Bước 1: Nộp hồ sơ.', after: 'Bước 1: Nộp hồ sơ mới.', state: 'waiting' }],
      },
    ])
  })

  it('has one waiting difference, of the newest import', async () => {
    await importLines(cms, [record({ ma: '1.000014' })])
    await importLines(cms, [record({ ma: '1.000014', ten: 'Tên hai' })])
    await importLines(cms, [record({ ma: '1.000014', ten: 'Tên ba' })])
    expect((await differencesOf(cms, '1.000014')).map(({ state }) => state)).toEqual(['waiting', 'superseded'])
    await importLines(cms, [record({ ma: '1.000014' })])
    expect((await differencesOf(cms, '1.000014')).map(({ state }) => state)).toEqual(['superseded', 'superseded'])
  })

  it('is overwritten on demand, and the ward’s part is never touched', async () => {
    await importLines(cms, [record({ ma: '1.000015' })])
    const { id } = await storedProcedure(cms, '1.000015')
    const own = {
      shortName: 'Tên của phường',
      aliases: ['tên thường gọi'],
      summary: 'Lời của phường.',
      serviceLevel: 'full' as const,
      weight: 7,
    }
    await cms.payload.update({
      collection: 'procedures',
      id,
      data: { ...own, _status: 'published' },
      draft: false,
      overrideAccess: false,
      user: cms.users.approver,
    })
    const { counts } = await importLines(cms, [record({ ma: '1.000015', trinhTuThucHien: 'Bước 1: Đổi.' })], { accept: true })
    expect(counts.accepted).toBe(1)
    expect(await storedProcedure(cms, '1.000015')).toMatchObject({ ...own, steps: 'Bước 1: Đổi.', _status: 'published' })
  })

  it('with a waiting draft is overwritten in the draft, which is not published', async () => {
    await importLines(cms, [record({ ma: '1.000004' })])
    const { id } = await storedProcedure(cms, '1.000004')
    await cms.payload.update({
      collection: 'procedures',
      id,
      data: { summary: 'Chưa ai duyệt.' },
      draft: true,
      overrideAccess: false,
      user: cms.users.editor,
    })
    await importLines(cms, [record({ ma: '1.000004', trinhTuThucHien: 'Bước 1: Đổi.' })], { accept: true })
    expect(await storedProcedure(cms, '1.000004')).toMatchObject({ steps: 'Bước 1: Nộp hồ sơ.', summary: null })
    expect(await storedProcedure(cms, '1.000004', true)).toMatchObject({ steps: 'Bước 1: Đổi.', summary: 'Chưa ai duyệt.' })
  })

  it('is found by the first eight characters of its code', async () => {
    await importLines(cms, [record({ ma: '1.000016' })])
    expect((await importLines(cms, [record({ ma: '1.000016.000.00.00.H56' })])).counts).toMatchObject({ created: 0, unchanged: 1 })
  })
})
