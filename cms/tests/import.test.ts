import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NationalRecord } from '../src/import/national-record.ts'
import type { ImportSummary } from '../src/import/import-procedures.ts'
import { openCms, type TestCms } from './support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

function record(more: Partial<NationalRecord> = {}): NationalRecord {
  return {
    ma: '1.000001',
    ten: 'Thủ tục thử nhập',
    linhVuc: 'Hộ tịch',
    capThucHien: ['Cấp xã'],
    loai: null,
    quyetDinhCongBo: '1/QĐ-TEST',
    doiTuong: ['Tổ chức (không bao gồm doanh nghiệp, HTX)'],
    coQuanThucHien: 'Ủy ban nhân dân cấp xã',
    coQuanCoThamQuyen: null,
    coQuanPhoiHop: null,
    coQuanDuocUyQuyen: null,
    diaChiTiepNhan: null,
    trinhTuThucHien: 'Bước 1: Nộp hồ sơ.',
    cachThuc: [{ hinhThuc: 'Trực tiếp', thoiHanSo: '3', donVi: 'Ngày', phiLePhiVaMoTa: 'Miễn phí' }],
    thanhPhanHoSo: [
      { truongHop: null, giayTo: [{ tenGiayTo: 'Tờ khai (mẫu 01)01 TK.docx', banChinh: 1, banSao: 0, tepMau: '01 TK.docx' }] },
    ],
    canCuPhapLy: [{ ten: 'Luật Thử', soKyHieu: '1/2020/QH14' }],
    yeuCauDieuKien: null,
    ketQua: [{ ten: 'Giấy xác nhận', ma: 'KQ.G15.000001' }],
    nguon: 'https://example.vn/thu-tuc/1',
    ...more,
  }
}

async function run(
  lines: unknown[],
  more: { publish?: boolean; comparedDay?: string; onProgress?: (done: number) => void } = {},
): Promise<ImportSummary> {
  // The CMS reads its environment when it is loaded, so nothing of it may be imported before it is open.
  const { importProcedures } = await import('../src/import/import-procedures.ts')
  const { readRecords } = await import('../src/import/read-records.ts')
  const file = path.join(path.dirname(cms.mediaDir), 'procedures.jsonl')
  await writeFile(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))
  const { records, badLines } = await readRecords(file)
  const user = cms.users.administrator
  const order = {
    payload: cms.payload,
    user,
    publish: more.publish ?? true,
    comparedDay: more.comparedDay ?? null,
    onProgress: more.onProgress ?? (() => {}),
  }
  const summary = await importProcedures(records, order)
  return { ...summary, badLines: [...badLines, ...summary.badLines] }
}

async function stored(code: string, draft = false) {
  const { docs } = await cms.payload.find({
    collection: 'procedures',
    where: { code: { equals: code } },
    draft,
    depth: 0,
    overrideAccess: true,
  })
  const [found] = docs
  if (found === undefined) throw new Error(`There is no procedure ${code}.`)
  return found
}

describe('an import', () => {
  it('creates what is new and says what the source leaves out', async () => {
    const { outcomes } = await run([record()])
    expect(outcomes.created).toBe(1)
    expect(await stored('1.000001')).toMatchObject({
      _status: 'published',
      shortName: 'Thử nhập',
      slug: 'thu-nhap',
      audiences: ['Tổ chức (không bao gồm doanh nghiệp, HTX)'],
      methods: [{ channel: 'in-person', durationText: '3', durationUnit: 'days', feeText: 'Miễn phí', note: null }],
      paperCases: [{ papers: [{ name: 'Tờ khai (mẫu 01)', formName: '01 TK.docx', originals: 1, required: true }] }],
      notInSource: ['requirements'],
    })
  })

  it('leaves alone what has not changed', async () => {
    await run([record({ ma: '1.000002' })])
    const before = await stored('1.000002')
    const { outcomes } = await run([record({ ma: '1.000002' })])
    expect(outcomes).toMatchObject({ created: 0, updated: 0, unchanged: 1 })
    expect((await stored('1.000002')).updatedAt).toBe(before.updatedAt)
  })

  it('brings the national text up to date and never touches the ward’s part', async () => {
    await run([record({ ma: '1.000003' })])
    const { id } = await stored('1.000003')
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
    const { outcomes } = await run([record({ ma: '1.000003', trinhTuThucHien: 'Bước 1: Nộp hồ sơ mới.' })])
    expect(outcomes.updated).toBe(1)
    expect(await stored('1.000003')).toMatchObject({ ...own, steps: 'Bước 1: Nộp hồ sơ mới.', _status: 'published' })
  })

  it('adds to a waiting draft instead of publishing it', async () => {
    await run([record({ ma: '1.000004' })])
    const { id } = await stored('1.000004')
    await cms.payload.update({
      collection: 'procedures',
      id,
      data: { summary: 'Chưa ai duyệt.' },
      draft: true,
      overrideAccess: false,
      user: cms.users.editor,
    })
    const { outcomes } = await run([record({ ma: '1.000004', trinhTuThucHien: 'Bước 1: Đổi.' })])
    expect(outcomes['for-review']).toBe(1)
    expect(await stored('1.000004')).toMatchObject({ steps: 'Bước 1: Nộp hồ sơ.', summary: null })
    expect(await stored('1.000004', true)).toMatchObject({ steps: 'Bước 1: Đổi.', summary: 'Chưa ai duyệt.' })
  })

  it('without publishing makes drafts', async () => {
    await run([record({ ma: '1.000005' })], { publish: false })
    expect((await stored('1.000005'))._status).toBe('draft')
  })

  it('publishes what an earlier import left as a draft, once it is told to', async () => {
    await run([record({ ma: '1.000011' })], { publish: false })
    const { outcomes } = await run([record({ ma: '1.000011' })])
    expect(outcomes.updated).toBe(1)
    expect((await stored('1.000011'))._status).toBe('published')
  })

  it('keeps a form uploaded for a paper that is still asked for', async () => {
    await run([record({ ma: '1.000006' })])
    const row = await stored('1.000006')
    const form = await cms.upload(
      'editor',
      new File([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])], 'to-khai.doc'),
      { alt: 'Tờ khai' },
    )
    const formId = (form.body['doc'] as { id: number }).id
    const paperCases = (row.paperCases ?? []).map((group) => ({
      ...group,
      papers: (group.papers ?? []).map((paper) => ({ ...paper, form: formId })),
    }))
    await cms.payload.update({
      collection: 'procedures',
      id: row.id,
      data: { paperCases, _status: 'published' },
      draft: false,
      overrideAccess: false,
      user: cms.users.approver,
    })
    await run([record({ ma: '1.000006', trinhTuThucHien: 'Bước 1: Đổi.' })])
    expect((await stored('1.000006')).paperCases?.[0]?.papers?.[0]?.form).toBe(formId)
  })

  it('asks for the release of all its records at once', async () => {
    const asked: Promise<number>[] = []
    const asks = async () => (await cms.payload.db.pool.query("SELECT id FROM changes WHERE document_title LIKE 'Cùng lúc%'")).rowCount ?? 0
    const records = ['2.100001', '2.100002', '2.100003'].map((ma) => record({ ma, ten: `Cùng lúc ${ma}` }))
    await run(records, { onProgress: (done) => void (done < records.length && asked.push(asks())) })
    expect(await Promise.all(asked)).toEqual([0, 0])
    expect(await asks()).toBe(3)
  })

  it('leaves bad lines out by number and takes the others', async () => {
    const { outcomes, badLines } = await run([
      record({ ma: '1.000007' }),
      '{"ma": "1.0000',
      { ma: '1.000008' },
      record({ ma: '5.000009' }),
      record({ ma: '1.000010', capThucHien: ['Cấp làng'] }),
    ])
    expect(outcomes.created).toBe(1)
    expect(badLines.map(({ line }) => line)).toEqual([2, 3, 4, 5])
    expect(badLines[2]?.reason).toContain('Mã bắt đầu bằng 5 là thủ tục nội bộ, không được công khai.')
    expect(badLines[3]?.reason).toContain('unknown value "Cấp làng"')
  })

  it('gives procedures of one name addresses of their own, also when they come in together', async () => {
    const codes = ['2.000001', '2.000002', '2.000003', '2.000004', '2.000005']
    const { outcomes, badLines } = await run(codes.map((ma) => record({ ma, ten: 'Cùng một tên' })))
    expect({ created: outcomes.created, badLines }).toEqual({ created: 5, badLines: [] })
    const slugs = await Promise.all(codes.map(async (code) => (await stored(code)).slug))
    expect(new Set(slugs).size).toBe(5)
  })
})
