import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSearchFile } from '../file/read-search-file.ts'
import { openIndex } from '../index/open-index.ts'
import { missOf } from '../misses.ts'
import { search } from '../search.ts'
import { catalogue, index } from './catalogue.ts'

const anyQuestion = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom('đăng', 'ký', 'khai', 'sinh', 'dk', 'j', 'ly', 'hôn', '1.001193', 'không', 'ở đâu', '…', '<b>'), {
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
)

test('no question makes the search throw, and every answer is within bounds', () => {
  fc.assert(
    fc.property(anyQuestion, fc.boolean(), (question, isTyping) => {
      const { hits } = search(index, question, { limit: 5, isTyping })
      expect(hits.length).toBeLessThanOrEqual(5)
      for (const { score } of hits) expect(score).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})

test('the same question has the same answer, typed with or without tone marks decomposed', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(search(index, question.normalize('NFD'))).toEqual(search(index, question.normalize('NFC')))
    }),
    { numRuns: 100 },
  )
})

test('a very long question takes no longer than its beginning', () => {
  const question = 'khai sinh '.repeat(100_000)
  expect(search(index, question).hits[0]?.entry.code).toBe('1.001193')
})

test('a file survives being written and read; anything else is refused', () => {
  expect(readSearchFile(JSON.parse(JSON.stringify(catalogue)))).toEqual(catalogue)
  for (const other of [null, 1, 'x', [], {}, { ...catalogue, entries: [{}] }, { ...catalogue, referrals: [{ phrases: ['x'] }] }]) {
    expect(() => readSearchFile(other)).toThrow('Not a search file')
  }
})

test('a ward with nothing in it is searched without finding anything', () => {
  const empty = openIndex({ entries: [], synonyms: [], referrals: [], ward: 'phường', formerUnits: [] })
  expect(search(empty, 'khai sinh')).toMatchObject({ hits: [], referral: null, isUnsure: true })
})

test('synonyms of procedures a ward does not have are left out of its file', () => {
  expect(catalogue.synonyms.flatMap(({ phrases }) => phrases)).not.toContain('không có ở phường này')
})

test.each([
  { text: 'Xin GIẤY thông báo bay!', counted: 'xin giay thong bao bay' },
  { text: 'gọi 0912 345 678', counted: null },
  { text: 'cccd 0380.9900.1234', counted: null },
  { text: 'gửi an@example.vn', counted: null },
  { text: 'tôi là Nguyễn Văn A hỏi hộ khẩu', counted: null },
  { text: 'ab', counted: null },
  { text: 'x'.repeat(300), counted: null },
])('of "$text" is counted: $counted', ({ text, counted }) => {
  expect(missOf(text)).toBe(counted)
})

test('nothing is counted twice folded', () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const once = missOf(question)
      if (once !== null) expect(missOf(once)).toBe(once)
    }),
  )
})
