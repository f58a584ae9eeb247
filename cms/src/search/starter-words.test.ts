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
    { question: 'so hong in sai dien tich', codes: ['1.012796'] },
    { question: 'mua nha o xa hoi can dieu kien gi', codes: ['1.014632'] },
    { question: 'ông cụ nhà tôi vừa qua đời, cần làm giấy tờ gì', codes: ['1.000656'] },
    { question: 'mua lại thuyền cũ muốn sang tên', codes: ['1.004002', '1.003970'] },
    { question: 'mang xe máy từ nước ngoài về', codes: ['1.000115'] },
    { question: 'nha bi chay xin giam thue', codes: ['3.000083', '1.008584'] },
    { question: 'dân phòng bị thương khi làm nhiệm vụ', codes: ['1.012537', '1.012538'] },
    { question: 'htx chuyen tru so sang dia chi moi', codes: ['1.005277', '1.004979'] },
    { question: 'người Hàn Quốc làm giám hộ cho cháu ở Việt Nam', codes: ['1.001669'] },
    { question: 'sau sáp nhập có phải đổi lại căn cước không', codes: ['1.014063'] },
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
    { question: 'tòa án nào giải quyết ly hôn', isReferred: true },
    { question: 'xe ô tô đến hạn đăng kiểm', isReferred: true },
    { question: 'nop phat vuot den do', isReferred: true },
    { question: 'bị giật túi xách báo ai', isReferred: true },
    { question: 'hòa giải viên bị đánh', isReferred: false },
    { question: 'xin phù hiệu xe tải', isReferred: true },
    { question: 'phân chia tài sản sau khi ly dị', isReferred: true },
    { question: 'ly hôn rồi đổi họ cho con', isReferred: false },
    { question: 'thi hanh an dan su', isReferred: true },
    { question: 'xin bản sao bản án tòa án', isReferred: false },
    { question: 'loa phát thanh ồn quá', isReferred: false },
    { question: 'con học lớp 1 làm căn cước', isReferred: false },
    { question: 'thêm giấy phép lái xe vào thẻ căn cước', isReferred: false },
    { question: 'chuyển hộ kinh doanh thành doanh nghiệp', isReferred: true },
    { question: 'xác nhận độc thân đi xuất khẩu lao động', isReferred: false },
  ])('$question is referred elsewhere: $isReferred', ({ question, isReferred }) => {
    expect(search(index, question).referral !== null).toBe(isReferred)
  })
})

test('a phrase that comes down to one of the commonest words refers nobody elsewhere', async () => {
  const { file } = await indexFromImport(dataFile('national-procedures.jsonl'))
  const party = { title: 'Việc của Đảng', phrases: ['vào Đảng'], place: 'Chi bộ', answer: 'Hỏi chi bộ.' }
  expect(search(openIndex({ ...file, referrals: [party] }), 'dang ki khi tu').referral).toBeNull()
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
