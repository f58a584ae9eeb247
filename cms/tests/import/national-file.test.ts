import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { linesFile, type RawRecord } from './records.ts'
import { differencesOf, importFiles } from './run-files.ts'

const content = await readFile(new URL('../../../../shared/data/national-procedures.jsonl', import.meta.url), 'utf8')
const lines = content.split('\n').filter((line) => line !== '')
const records: RawRecord[] = lines.map((line) => JSON.parse(line))

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

/** The file with one record changed. */
function withOneChanged(code: string, change: (record: RawRecord) => RawRecord) {
  return linesFile(records.map((record) => (record.ma === code ? change(record) : record)))
}

const waiting = async () =>
  cms.payload.find({ collection: 'import-differences', where: { state: { equals: 'waiting' } }, depth: 0, overrideAccess: true })

describe('the 588 procedures of the national database', () => {
  it('come in all at once, and a second time nothing but their day changes', async () => {
    const first = await importFiles(cms, [linesFile(lines)])
    expect(first).toMatchObject({ state: 'done', badRows: [], counts: { created: 588 } })
    const second = await importFiles(cms, [linesFile(lines)], { comparedDay: '2026-11-20' })
    expect(second.counts).toMatchObject({ created: 0, unchanged: 588, differing: 0 })
    const { totalDocs } = await cms.payload.count({
      collection: 'procedures',
      where: { and: [{ _status: { equals: 'published' } }, { 'source.comparedDay': { equals: '2026-11-20T12:00:00.000Z' } }] },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(588)
  })

  it('with one record changed leave exactly that difference', async () => {
    const file = withOneChanged('1.000253', (record) => ({ ...record, yeuCauDieuKien: `${record.yeuCauDieuKien} Kèm ảnh.` }))
    const { counts } = await importFiles(cms, [file])
    expect(counts).toMatchObject({ created: 0, unchanged: 587, differing: 1 })
    expect((await waiting()).docs.map(({ code }) => code)).toEqual(['1.000253'])
    const [difference] = await differencesOf(cms, '1.000253')
    const before = 'Thực hiện khai báo ngay khi người nước ngoài đến đăng ký tạm trú.'
    expect(difference?.sections).toEqual([{ key: 'requirements', before, after: `${before} Kèm ảnh.`, state: 'waiting' }])
    const { wordChanges } = await import('../../src/import/comparison/words/word-changes.ts')
    expect(wordChanges(before, `${before} Kèm ảnh.`)).toEqual([
      { kind: 'same', text: before },
      { kind: 'added', text: ' Kèm ảnh.' },
    ])
  })
})
