import { fileURLToPath } from 'node:url'
import { openIndex, type SearchIndex } from '@ward/shared/search/index/open-index'
import { search } from '@ward/shared/search/search'
import { beforeAll, describe, expect, test } from 'vitest'
import { starterReferrals, starterSynonyms } from '../seed/content/search/index.ts'
import { indexFromImport } from './open-search.ts'
import { readQuestions } from './read-questions.ts'
import { figuresOf, trial } from './trial.ts'

const dataFile = (name: string) => fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url))

let index: SearchIndex

beforeAll(async () => {
  index = openIndex((await indexFromImport(dataFile('national-procedures.jsonl'))).file)
})

describe('the starter words over the national procedures', () => {
  test('the sample questions are answered', async () => {
    const trials = (await readQuestions(dataFile('search-queries.jsonl'))).map((question) => trial(index, question))
    const { recall1, recall5, outOfScopeRight } = figuresOf(trials)
    expect(recall5).toBeGreaterThanOrEqual(0.95)
    expect(recall1).toBeGreaterThanOrEqual(0.75)
    expect(outOfScopeRight).toBe(1)
  })

  test.each([
    { question: 'vo em moi sinh em be can lam giay to gi', codes: ['1.001193', '2.000986', '2.001023'] },
    { question: 'lấy chồng Hàn Quốc', codes: ['2.000806'] },
    { question: 'ông nội mới mất, làm giấy chứng tử ở đâu', codes: ['1.000656'] },
    { question: 'giay doc than het bn tien', codes: ['1.004873'] },
    { question: 'khai sinh sai năm sinh', codes: ['1.004859'] },
    { question: 'khách thuê trọ phải đăng ký gì', codes: ['1.004194'] },
    { question: 'cắt khẩu', codes: ['1.003197'] },
    { question: 'mất cccd', codes: ['1.014064'] },
    { question: 'sang tên xe máy cũ', codes: ['1.013076'] },
    { question: 'mở quán cà phê', codes: ['1.001612'] },
    { question: 'lam so do lan dau', codes: ['1.013978'] },
    { question: 'nhà bên cạnh lấn đất', codes: ['1.012812'] },
    { question: 'xây nhà 2 tầng', codes: ['1.013225'] },
    { question: 'sao y căn cước công dân', codes: ['2.000815'] },
    { question: 'xin hộ nghèo', codes: ['1.011607', '1.011606'] },
    { question: 'rút bhxh một lần', codes: ['1.001613'] },
  ])('$question', ({ question, codes }) => {
    const { hits, referral } = search(index, question)
    expect(referral).toBeNull()
    expect(codes).toContain(hits[0]?.entry.code)
  })

  test.each([
    { question: 'ly hôn', isReferred: true },
    { question: 'ghi chú ly hôn nước ngoài', isReferred: false },
    { question: 'làm hộ chiếu', isReferred: true },
    { question: 'trình báo mất hộ chiếu', isReferred: false },
    { question: 'doi bang lai xe', isReferred: true },
    { question: 'công chứng bằng lái xe', isReferred: false },
    { question: 'lý lịch tư pháp', isReferred: true },
    { question: 'xác nhận sơ yếu lý lịch', isReferred: false },
    { question: 'mở công ty tnhh', isReferred: true },
    { question: 'công ty đăng ký tạm trú cho công nhân', isReferred: false },
    { question: 'hưởng trợ cấp thất nghiệp', isReferred: true },
    { question: 'kiện đòi nợ', isReferred: true },
    { question: 'hòa giải tranh chấp đất đai', isReferred: false },
    { question: 'tách thửa', isReferred: true },
    { question: 'tách hộ', isReferred: false },
    { question: 'mất bằng tốt nghiệp', isReferred: true },
    { question: 'photo công chứng bằng tốt nghiệp', isReferred: false },
  ])('$question is referred elsewhere: $isReferred', ({ question, isReferred }) => {
    expect(search(index, question).referral !== null).toBe(isReferred)
  })
})

test('every row of the starter words has a name of its own, phrases, and a meaning', () => {
  const names = starterSynonyms.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(starterSynonyms.filter(({ phrases, words, codes }) => phrases.length === 0 || (words ?? codes) === undefined)).toEqual([])
  const titles = starterReferrals.map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
})

test('starter words are in NFC', () => {
  const texts = [...starterSynonyms, ...starterReferrals].flatMap((row) => [...row.phrases, 'answer' in row ? row.answer : row.name])
  expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([])
})
