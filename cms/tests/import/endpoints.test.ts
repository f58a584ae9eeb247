import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCms, visitors, type TestCms, type Visitor } from '../support/open-cms.ts'
import { record } from './records.ts'
import { importLines, storedProcedure } from './run-files.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

interface Told {
  status: number
  lines: Record<string, unknown>[]
}

function formOf(lines: unknown[], fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  form.append('file', new File([lines.map((line) => JSON.stringify(line)).join('\n')], 'thu-tuc.jsonl'))
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

async function post(visitor: Visitor, path: string, body: FormData | string | ReadableStream): Promise<Told> {
  const response = await cms.request(visitor, `/imports/${path}`, { method: 'POST', body, ...{ duplex: 'half' } })
  const text = await response.text()
  return { status: response.status, lines: text.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : [])) }
}

const records = async () => (await cms.payload.count({ collection: 'imports', overrideAccess: true })).totalDocs

const writers = ['editor', 'contributor', 'approver', 'administrator']
const expectedFor = (visitor: Visitor) => (writers.includes(visitor) ? 200 : visitor === 'anonymous' ? 401 : 403)

describe('the preview', () => {
  it.each(visitors)('is for those who write: %s', async (visitor) => {
    expect((await post(visitor, 'preview', formOf([record()]))).status).toBe(expectedFor(visitor))
  })

  it('tells what would happen, word by word, and writes nothing', async () => {
    await importLines(cms, [record({ ma: '1.400001' }), record({ ma: '1.400002' })])
    const before = await records()
    const lines = [
      record({ ma: '1.400001', ten: 'Thủ tục thử lại' }),
      record({ ma: '1.400002' }),
      record({ ma: '1.400003', ten: 'Thủ tục mới' }),
      record({ ma: '5.400004' }),
    ]
    const { lines: told } = await post('editor', 'preview', formOf(lines))
    expect(told).toEqual([
      {
        formats: ['crawl-json'],
        counts: { created: 1, published: 0, unchanged: 1, differing: 1, declined: 0, accepted: 0, leftOut: 1 },
        badRows: [{ file: 'thu-tuc.jsonl', row: 4, code: '5.400004', reason: expect.stringContaining('nội bộ') }],
        created: [{ row: 3, code: '1.400003', title: 'Thủ tục mới' }],
        differing: [
          {
            row: 1,
            code: '1.400001',
            title: 'Thủ tục thử lại',
            sections: [
              {
                label: 'Tên thủ tục',
                runs: [
                  { kind: 'same', text: 'Thủ tục thử ' },
                  { kind: 'gone', text: 'nhập' },
                  { kind: 'added', text: 'lại' },
                ],
              },
            ],
          },
        ],
      },
    ])
    expect(await records()).toBe(before)
  })
})

describe('running', () => {
  it.each(visitors)('is for those who write: %s', async (visitor) => {
    expect((await post(visitor, 'run', formOf([record()]))).status).toBe(expectedFor(visitor))
  })

  it('makes drafts in the name of the person, and tells the result last', async () => {
    const { lines } = await post('editor', 'run', formOf([record({ ma: '1.400010' })], { comparedDay: '2026-11-20' }))
    const result = lines.at(-1)?.['result']
    expect(result).toMatchObject({ state: 'done', counts: { created: 1 } })
    expect(await storedProcedure(cms, '1.400010')).toMatchObject({ _status: 'draft', changedBy: cms.users.editor.id })
    const stored = await cms.send('monitor', 'GET', `/imports/${(result as { id: number }).id}?depth=0`)
    expect(stored.body).toMatchObject({ by: cms.users.editor.id, comparedDay: '2026-11-20', state: 'done', created: 1 })
  })

  it('publishes for approvers only', async () => {
    const refused = await post('editor', 'run', formOf([record({ ma: '1.400011' })], { publish: 'true' }))
    expect(refused).toEqual({ status: 403, lines: [{ message: expect.stringContaining('chưa được giao quyền xuất bản') }] })
    await post('approver', 'run', formOf([record({ ma: '1.400011' })], { publish: 'true' }))
    expect((await storedProcedure(cms, '1.400011'))._status).toBe('published')
  })

  it('takes only the good rows when told to, else none', async () => {
    const rows = [record({ ma: '1.400012' }), record({ ma: '5.400012' })]
    expect((await post('editor', 'run', formOf(rows))).lines.at(-1)).toMatchObject({ result: { state: 'refused' } })
    await expect(storedProcedure(cms, '1.400012')).rejects.toThrow('There is no procedure')
    expect((await post('editor', 'run', formOf(rows, { onlyGood: 'true' }))).lines.at(-1)).toMatchObject({ result: { state: 'partly' } })
    expect((await storedProcedure(cms, '1.400012')).code).toBe('1.400012')
  })
})

const endless = () =>
  new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024)),
  })

const unusable = [
  { what: 'what is no form', body: () => 'xyz', status: 400, message: 'Chưa nhận được tệp.' },
  {
    what: 'a day that is none',
    body: () => formOf([record()], { comparedDay: '2026-02-31x' }),
    status: 400,
    message: 'Ngày đối chiếu không đúng',
  },
  {
    what: 'a day in the future',
    body: () => formOf([record()], { comparedDay: '2999-01-01' }),
    status: 400,
    message: 'Ngày đối chiếu không đúng',
  },
  { what: 'more than an import may be', body: endless, status: 413, message: 'tối đa 20 MB' },
]

describe('a request', () => {
  it.each(unusable)('with $what is refused in Vietnamese', async ({ body, message, status }) => {
    expect(await post('editor', 'run', body())).toEqual({ status, lines: [{ message: expect.stringContaining(message) }] })
  })

  it('without a file is told so', async () => {
    const { lines } = await post('editor', 'preview', new FormData())
    expect(JSON.stringify(lines)).toContain('Chưa chọn tệp nào.')
  })
})

describe('the template', () => {
  it('can be filled in and imported: its examples are good rows', async () => {
    const answer = await cms.request('editor', '/imports/template', { method: 'GET' })
    const template = new Uint8Array(await answer.arrayBuffer())
    const { readImport } = await import('../../src/import/reading/read-import.ts')
    expect((await readImport([{ name: 'mau.xlsx', bytes: template }])).badRows[0]?.reason).toBe(
      'Sổ Excel chưa có thủ tục nào dưới dòng tiêu đề.',
    )
    const { workbookOf } = await import('../../src/import/workbook/template.ts')
    const { exampleProcedures } = await import('../../src/import/workbook/example-procedures.ts')
    const filledIn = await workbookOf(exampleProcedures)
    const reading = await readImport([{ name: 'mau.xlsx', bytes: filledIn }])
    expect({ rows: reading.rows.length, badRows: reading.badRows }).toEqual({ rows: exampleProcedures.length, badRows: [] })
  })

  it('is not for visitors', async () => {
    expect((await cms.request('anonymous', '/imports/template', { method: 'GET' })).status).toBe(401)
  })
})

const writes = [
  { what: 'imports: create', method: 'POST', path: () => '/imports', body: { fileName: 'x', digest: 'x', state: 'done' } },
  { what: 'imports: change', method: 'PATCH', path: () => '/imports/1', body: { created: 5 } },
  { what: 'imports: delete', method: 'DELETE', path: () => '/imports/1', body: undefined },
  {
    what: 'differences: create',
    method: 'POST',
    path: () => '/import-differences',
    body: { title: 'x', code: '1.000001', sections: [], said: {} },
  },
  { what: 'differences: change', method: 'PATCH', path: () => '/import-differences/1', body: { state: 'accepted' } },
  { what: 'differences: delete', method: 'DELETE', path: () => '/import-differences/1', body: undefined },
]

describe.each(writes)('$what', ({ body, method, path }) => {
  it.each(visitors)('by hand is for nobody: %s', async (visitor) => {
    expect((await cms.send(visitor, method, path(), body)).status).toBe(403)
  })
})

describe.each(['/imports', '/import-differences'])('reading %s', (path) => {
  it.each(visitors)('is for staff: %s', async (visitor) => {
    expect((await cms.send(visitor, 'GET', path)).status).toBe(visitor === 'anonymous' ? 403 : 200)
  })
})
