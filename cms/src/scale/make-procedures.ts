import type { Dice } from './dice.ts'
import type { Seeder } from '../seed/seeder.ts'
import { fieldsOfProcedures, steps, thingsOfProcedures, worksOfProcedures } from './words.ts'
import { plainText, summaryOf } from './write-text.ts'

const codeOf = (number: number) => `9.${String(number).padStart(6, '0')}`

function methodsOf(dice: Dice) {
  const durationText = `${dice.between(1, 15)}`
  const rest = {
    durationText,
    durationUnit: 'working-days' as const,
    feeText: dice.oneOf(['Không', '8.000 đồng/bản', 'Theo nghị quyết của Hội đồng nhân dân tỉnh']),
  }
  return (['in-person', 'online', 'post'] as const).map((channel) => ({ ...rest, channel }))
}

function papersOf(dice: Dice) {
  const paper = (name: string, originals: number) => ({ name, originals, copies: 1 - originals, required: true })
  return [
    {
      name: 'Giấy tờ phải nộp',
      papers: [paper('Tờ khai theo mẫu', 1), paper('Bản sao giấy tờ liên quan', 0), paper('Văn bản ủy quyền (nếu có)', 0)],
    },
    { name: 'Giấy tờ phải xuất trình', papers: [paper(dice.oneOf(['Thẻ căn cước', 'Căn cước điện tử']), 1)] },
  ]
}

function legalBasesOf(dice: Dice) {
  return Array.from({ length: 4 }, () => ({
    number: `${dice.between(1, 200)}/${dice.between(2015, 2026)}/NĐ-CP`,
    title: `Quy định chi tiết về ${dice.oneOf(thingsOfProcedures)}`,
    issuer: 'Chính phủ',
  }))
}

function nationalText(dice: Dice, number: number, shortName: string) {
  return {
    code: codeOf(number),
    title: `Thủ tục ${shortName.charAt(0).toLowerCase()}${shortName.slice(1)} theo quy định hiện hành`,
    field: dice.oneOf(fieldsOfProcedures),
    levels: ['commune' as const],
    decision: { number: `${dice.between(100, 4000)}/QĐ-UBND`, issuer: 'Chủ tịch Ủy ban nhân dân tỉnh' },
    audiences: ['Công dân Việt Nam', 'Doanh nghiệp, hộ kinh doanh'],
    agencies: { executing: 'Ủy ban nhân dân cấp xã', competent: 'Ủy ban nhân dân cấp xã' },
    steps: `Bước 1: Nộp hồ sơ\n${dice
      .someOf(steps, 4)
      .map((step) => `- ${step}`)
      .join('\n')}\n\nBước 2: Giải quyết\n${plainText(dice, 2)}\n\nBước 3: Trả kết quả\n${plainText(dice, 1)}`,
    methods: methodsOf(dice),
    paperCases: papersOf(dice),
    dossierCount: '01 bộ',
    results: [{ name: `Giấy xác nhận ${dice.oneOf(thingsOfProcedures)}` }],
    legalBases: legalBasesOf(dice),
    lifecycle: 'amended' as const,
  }
}

function wardLayer(dice: Dice, shortName: string) {
  const situations = Array.from({ length: 2 }, () => ({
    question: `Tôi ở xa thì làm ${shortName.toLowerCase()} thế nào?`,
    answer: plainText(dice, 1),
  }))
  return {
    shortName,
    summary: summaryOf(dice),
    situations,
    serviceLevel: dice.oneOf(['full', 'partial', 'information'] as const),
    weight: dice.between(0, 20),
  }
}

/** Makes published procedures through the Local API and returns their ids by code. */
export async function makeProcedures(
  { payload, as }: Seeder,
  dice: Dice,
  count: number,
  topicIds: readonly number[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (let number = 1; number <= count; number += 1) {
    const shortName = `${dice.oneOf(worksOfProcedures)} ${dice.oneOf(thingsOfProcedures)} số ${number}`
    const data = {
      ...nationalText(dice, number, shortName),
      ...wardLayer(dice, shortName),
      topics: dice.someOf(topicIds, 1),
      _status: 'published' as const,
    }
    const { id } = await payload.create({ collection: 'procedures', data, ...as })
    ids.set(codeOf(number), id)
  }
  return ids
}
