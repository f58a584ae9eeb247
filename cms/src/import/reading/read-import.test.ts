import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { file, inUtf16, linesFile, portalRecord, record } from '../../../tests/import/records.ts'
import { exampleProcedures } from '../workbook/example-procedures.ts'
import { workbookOf } from '../workbook/template.ts'
import { readImport } from './read-import.ts'

const line = JSON.stringify(record())
const two = `${line}\n${JSON.stringify(record({ ma: '1.000002' }))}`
const workbook = await workbookOf([exampleProcedures[0] ?? {}, { code: '1.000002', title: 'Thử', field: 'Hộ tịch' }])

const readable = [
  { what: 'JSON lines', bytes: file(two), codes: ['1.000001', '1.000002'], formats: ['crawl-json'] },
  { what: 'JSON lines of one line', bytes: file(line), codes: ['1.000001'], formats: ['crawl-json'] },
  { what: 'JSON lines with CRLF and blank lines', bytes: file(two.replace('\n', '\r\n\r\n')), codes: ['1.000001', '1.000002'] },
  { what: 'UTF-8 with a byte order mark', bytes: file(`\ufeff${two}`), codes: ['1.000001', '1.000002'] },
  { what: 'UTF-16, little end first', bytes: file(inUtf16(two, 'le')), codes: ['1.000001', '1.000002'] },
  { what: 'UTF-16, big end first', bytes: file(inUtf16(two, 'be')), codes: ['1.000001', '1.000002'] },
  { what: 'text in NFD', bytes: file(two.normalize('NFD')), codes: ['1.000001', '1.000002'] },
  { what: 'one record of the portal', bytes: file(JSON.stringify(portalRecord(), null, 2)), codes: ['1.100001'], formats: ['portal-json'] },
  {
    what: 'an array of records of the portal',
    bytes: file(JSON.stringify([portalRecord(), portalRecord({ code: '1.100002' })])),
    codes: ['1.100001', '1.100002'],
    formats: ['portal-json'],
  },
  { what: 'a workbook under another name', bytes: file(workbook, 'thu-tuc.json'), codes: ['1.001193', '1.000002'], formats: ['workbook'] },
]

describe('a file', () => {
  it.each(readable)('is recognised by its content: $what', async ({ bytes, codes, formats }) => {
    const reading = await readImport([bytes])
    expect(reading.badRows).toEqual([])
    expect(reading.rows.map(({ layer }) => layer.code)).toEqual(codes)
    if (formats !== undefined) expect(reading.formats).toEqual(formats)
  })

  it('in NFD is read as NFC', async () => {
    const { rows } = await readImport([file(line.normalize('NFD'))])
    expect(rows[0]?.layer.title).toBe('Thủ tục thử nhập'.normalize('NFC'))
  })

  it('may be one of a folder', async () => {
    const reading = await readImport([file(JSON.stringify(portalRecord()), 'a.json'), file(line, 'b.jsonl')])
    expect(reading.rows.map(({ file: name, row }) => `${name} ${row}`)).toEqual(['a.json 1', 'b.jsonl 1'])
  })
})

/** A zip file with one entry of zeros that says it holds less than it does. */
function lyingZip(name: string, zeros: number, said: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(zeros))
  const names = Buffer.from(name)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(said, 18)
  fields.writeUInt16LE(names.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, names, packed])
  const central = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, Buffer.alloc(14), names])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}

const unreadable = [
  { what: 'nothing', bytes: file(''), reason: 'Tệp trống.' },
  { what: 'white space', bytes: file(' \n\n'), reason: 'Tệp trống.' },
  { what: 'an empty list', bytes: file('[]'), reason: 'Danh sách trong tệp trống.' },
  { what: 'a PDF called .jsonl', bytes: file('%PDF-1.7\n…'), reason: 'Đây là tệp PDF.' },
  { what: 'an old .xls', bytes: file(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])), reason: 'kiểu cũ (.xls, .doc)' },
  { what: 'a picture', bytes: file(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10])), reason: 'Đây là tệp ảnh' },
  { what: 'a web page', bytes: file('<!doctype html><title>Thủ tục</title>'), reason: 'Không đọc được thủ tục nào' },
  { what: 'a table with commas', bytes: file('ma,ten\n1.000001,Thử'), reason: 'Không đọc được thủ tục nào' },
  { what: 'a JSON array cut short', bytes: file(JSON.stringify([portalRecord()]).slice(0, -40)), reason: 'bị cắt cụt' },
  { what: 'a JSON object cut short', bytes: file(JSON.stringify(portalRecord(), null, 1).slice(0, -40)), reason: 'bị cắt cụt' },
  { what: 'a workbook cut short', bytes: file(workbook.slice(0, -200)), reason: 'bị hỏng hoặc bị cắt cụt' },
  {
    what: 'a zip file with a lie about its size',
    bytes: file(lyingZip('xl/workbook.xml', 5_000_000, 10)),
    reason: 'bị hỏng hoặc bị cắt cụt',
  },
  { what: 'a zip file that says it is huge', bytes: file(lyingZip('xl/workbook.xml', 10, 4_000_000_000)), reason: 'phình quá lớn' },
  { what: 'a zip file of something else', bytes: file(lyingZip('anh.jpg', 10, 10)), reason: 'không phải sổ Excel' },
  { what: 'a Word document', bytes: file(lyingZip('word/document.xml', 10, 10)), reason: 'Đây là tệp Word' },
]

describe('a file that is not what it says', () => {
  it.each(unreadable)('is told as a whole, and nothing is read: $what', async ({ bytes, reason }) => {
    const { badRows, rows } = await readImport([bytes])
    expect(rows).toEqual([])
    expect(badRows).toHaveLength(1)
    expect(badRows[0]).toMatchObject({ row: null, reason: expect.stringContaining(reason) })
  })

  it('is refused when it is larger than an import may be', async () => {
    const { badRows } = await readImport([file(new Uint8Array(20 * 1024 * 1024 + 1))])
    expect(badRows[0]?.reason).toContain('tối đa 20 MB')
  })
})

const oldEncoding = Uint8Array.from(Buffer.from(line.replaceAll(/[^ -~]/g, 'Þ'), 'latin1'))

const badRows = [
  { what: 'a line cut short', lines: [record({ ma: '1.000007' }), '{"ma": "1.000008", "ten'], row: 2, code: '1.000008', reason: 'bị cắt' },
  { what: 'a record without its fields', lines: [record(), { ma: '1.000008' }], row: 2, code: '1.000008', reason: '“ten” thiếu' },
  {
    what: 'a number for a text',
    lines: [record(), record({ ma: '1.000008', ten: 5 as never })],
    row: 2,
    code: '1.000008',
    reason: '“ten” phải là chữ',
  },
  { what: 'an empty name', lines: [record({ ten: ' ' })], row: 1, code: '1.000001', reason: '“ten” để trống' },
  { what: 'an internal procedure', lines: [record({ ma: '5.000009' })], row: 1, code: '5.000009', reason: 'thủ tục nội bộ' },
  { what: 'a code of another shape', lines: [record({ ma: 'TTHC-1' })], row: 1, code: 'TTHC-1', reason: 'Mã thủ tục phải có dạng' },
  {
    what: 'a level nobody knows',
    lines: [record({ capThucHien: ['Cấp làng'] })],
    row: 1,
    code: '1.000001',
    reason: 'không hiểu “Cấp làng”',
  },
  { what: 'a value that is no record', lines: [record(), '[1, 2]'], row: 2, code: null, reason: 'Không phải bản ghi thủ tục' },
  { what: 'an internal procedure of the portal', lines: [portalRecord({ isInternal: true })], row: 1, code: '1.100001', reason: 'nội bộ' },
  {
    what: 'a text longer than may be stored',
    lines: [record({ trinhTuThucHien: 'a'.repeat(100_001) })],
    row: 1,
    code: '1.000001',
    reason: 'quá dài',
  },
]

describe('a bad row', () => {
  it.each(badRows)('is told by number, code and reason: $what', async ({ code, lines, reason, row }) => {
    const reading = await readImport([linesFile(lines)])
    expect(reading.badRows).toEqual([{ file: 'thu-tuc.jsonl', row, code, reason: expect.stringContaining(reason) }])
    expect(reading.rows).toHaveLength(lines.length - 1)
  })

  it('is every row of a file in an old encoding', async () => {
    const { badRows: found, rows } = await readImport([file(oldEncoding)])
    expect(rows).toEqual([])
    expect(found[0]?.reason).toContain('UTF-8')
  })

  it('is told for each of 10,000 rows', async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) =>
      record({ ma: `1.${String(index).padStart(6, '0')}`, ...(index % 2 ? { ten: '' } : {}) }),
    )
    const reading = await readImport([linesFile(lines)])
    expect([reading.rows.length, reading.badRows.length, reading.badRows[0]?.row]).toEqual([5_000, 5_000, 2])
  })

  it('is told for each of 10,000 rows of a workbook', { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({
      ...exampleProcedures[0],
      code: `1.${String(index).padStart(6, '0')}`,
      ...(index % 2 ? { title: '' } : {}),
    }))
    const reading = await readImport([file(await workbookOf(rows))])
    // The header of the sheet is its first row.
    expect([reading.rows.length, reading.badRows.length, reading.badRows[0]?.row]).toEqual([5_000, 5_000, 3])
  })
})

const repeated = [
  { what: 'word for word', lines: [record(), record()], kept: 1, reasons: ['Lặp lại nguyên văn dòng 1'] },
  { what: 'with another text', lines: [record(), record({ ten: 'Khác' })], kept: 0, reasons: ['còn ở dòng 2', 'còn ở dòng 1'] },
  {
    what: 'under a longer code of the same procedure',
    lines: [record(), record({ ma: '1.000001.000.00.00.H56' })],
    kept: 0,
    reasons: ['còn ở dòng 2', 'còn ở dòng 1'],
  },
]

describe('a procedure that stands in a file more than once', () => {
  it.each(repeated)('is told: $what', async ({ kept, lines, reasons }) => {
    const reading = await readImport([linesFile(lines)])
    expect(reading.rows).toHaveLength(kept)
    expect(reading.badRows.map(({ reason }) => reason)).toEqual(reasons.map((reason) => expect.stringContaining(reason)))
  })
})

describe('any bytes', () => {
  const beginnings = [[], [0x50, 0x4b, 3, 4], [0x7b], [0x5b], [0xef, 0xbb, 0xbf], [0xff, 0xfe]]
  it('end in a report, never in an error', async () => {
    const bytes = fc
      .tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 300 }))
      .map(([begin, rest]) => Uint8Array.from([...begin, ...rest]))
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const { badRows: bad, rows } = await readImport([file(content)])
        expect(rows.length + bad.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  it('that are JSON end in a report too', async () => {
    const records = fc.array(
      fc.record({
        ma: fc.jsonValue(),
        ten: fc.jsonValue(),
        cachThuc: fc.jsonValue(),
        code: fc.jsonValue(),
        executionSteps: fc.jsonValue(),
      }),
      { minLength: 1 },
    )
    await fc.assert(
      fc.asyncProperty(records, async (values) => {
        const { badRows: bad, rows } = await readImport([file(JSON.stringify(values))])
        expect(rows.length + bad.length).toBe(values.length)
      }),
      { numRuns: 200 },
    )
  })

  it('of a workbook with a few of them changed end in a report', async () => {
    const damage = fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(damage, async (places) => {
        const damaged = Uint8Array.from(workbook)
        for (const [place, byte] of places) damaged[place] = byte
        const { badRows: bad, rows } = await readImport([file(damaged)])
        expect(rows.length + bad.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })
})
