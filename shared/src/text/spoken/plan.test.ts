import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as examples from '../../../examples/index.ts'
import { speak } from './speak.ts'
import { markedSegments, type SpokenText } from './spoken-text.ts'

const given = (name: string) => readFileSync(new URL(`../../../../../shared/data/${name}`, import.meta.url), 'utf8')
const lines = (name: string) => given(name).trim().split('\n')

const abbreviation = /(?<!\p{L})\p{Lu}{2,}/u
const unmarkedText = ({ segments }: SpokenText) =>
  segments
    .filter(({ mark }) => mark === undefined)
    .map(({ spoken }) => spoken)
    .join('')

describe('the ward’s plan', () => {
  const said = speak(given('plan-2025.txt'))

  test('is read with not one digit left and no abbreviation', () => {
    expect(said.text).not.toMatch(/\p{N}/u)
    expect(said.text).not.toMatch(abbreviation)
  })

  test('leaves one doubt: the number it has not been given yet', () => {
    expect(markedSegments(said).map(({ written, mark }) => ({ written, code: mark.code }))).toEqual([
      { written: '/KH-UBND', code: 'blank-to-fill-in' },
    ])
  })

  test.each([
    'Căn cứ Quyết định số ba nghìn bảy trăm bốn mươi ngày hai mươi tư tháng chín năm hai nghìn không trăm hai mươi mốt của Ủy ban nhân dân tỉnh Thanh Hóa',
    'giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm',
    'Quyết định số hai nghìn sáu trăm bốn mươi chín ngày mùng hai tháng tám năm hai nghìn không trăm hai mươi lăm của Ủy ban nhân dân tỉnh',
    'một trăm phần trăm thủ tục hành chính',
    'Chuyển đổi số quốc gia ngày mùng mười tháng mười',
    'Hai. Nội dung, hình thức tuyên truyền',
    'Chín là: Tuyên truyền về cải cách hành chính',
    'Bốn. Tổ chức thực hiện',
    'Hai. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    'Phòng Văn hóa Xã hội',
    'Một là: Sở Nội vụ tỉnh Thanh Hóa, để báo cáo;',
  ])('says "%s"', (words) => {
    expect(said.text).toContain(words)
  })

  test('is said the same again', () => {
    expect(speak(said.text).text).toBe(said.text)
  })
})

describe('the given pairs of written and spoken', () => {
  const pairs: { category: string; written: string; spoken: string }[] = lines('spoken-cases.jsonl').map((line) => JSON.parse(line))

  test('are many', () => {
    expect(pairs.length).toBeGreaterThan(40)
  })

  test.each(pairs)('$category: $written', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
  })
})

describe('procedures of the national database', () => {
  const records = lines('national-procedures.jsonl').slice(0, 60)

  test.each(records.map((record) => ({ code: record.slice(0, 30), record })))(
    '$code is read without digits, and the same again',
    ({ record }) => {
      const parts: unknown[] = Object.values(JSON.parse(record))
      for (const part of parts.filter((value) => typeof value === 'string')) {
        const said = speak(part)
        expect(said.text).not.toMatch(/[0-9]/)
        expect(unmarkedText(said)).not.toMatch(abbreviation)
        expect(speak(said.text).text).toBe(said.text)
      }
    },
  )
})

describe('curated scripts', () => {
  const { scriptAboutProcedures, scriptUrgentWithAudio, scriptWithNothingOptional } = examples

  test.each([scriptAboutProcedures, scriptUrgentWithAudio, scriptWithNothingOptional])('$slug is read without a doubt', ({ body }) => {
    expect(markedSegments(speak(body))).toEqual([])
    expect(speak(body).text).not.toMatch(/\p{N}/u)
  })
})
