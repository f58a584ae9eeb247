import { isNote, type Paper, type Procedure, type ProcedureMethod } from '@ward/shared/contract/kinds/procedure/procedure'
import { toPlainText } from '@ward/shared/markdown/to-plain-text'
import { capitalised, type Block, type Material } from './material.ts'

const units: Record<NonNullable<ProcedureMethod['durationUnit']>, string> = {
  'working-days': ' ngày làm việc',
  days: ' ngày',
  hours: ' giờ',
  unregulated: '',
}

const oneLine = (text: string): string => toPlainText(text).replace(/\s+/g, ' ')
const paragraph = (text: string | null): Block[] => (text === null ? [] : [{ text: oneLine(text) }])

function paperWords({ name, required }: Paper): string {
  return required ? oneLine(name) : `${oneLine(name)}, nếu có`
}

function dossierBlocks({ paperCases }: Procedure): Block[] {
  const cases = paperCases
    .map(({ name, papers }) => ({ name, papers: papers.filter((paper) => !isNote(paper)) }))
    .filter(({ papers }) => papers.length > 0)
  return cases.flatMap(({ name, papers }) => [
    { text: name === null ? 'Bà con cần chuẩn bị giấy tờ như sau' : `${oneLine(name)}, bà con cần chuẩn bị như sau` },
    { items: papers.map(paperWords) },
  ])
}

function placeBlocks({ counter, counterHours, methods }: Procedure, oneStopCentre: string): Block[] {
  const offers = (channel: ProcedureMethod['channel']) => methods.some((method) => method.channel === channel)
  const ways = [
    ...(offers('online') ? ['nộp trực tuyến trên Cổng Dịch vụ công quốc gia'] : []),
    ...(offers('post') ? ['gửi qua bưu điện'] : []),
  ]
  return [
    { text: `Bà con nộp hồ sơ tại ${oneLine(counter ?? oneStopCentre)}` },
    ...paragraph(counterHours === null ? null : `Giờ làm việc: ${counterHours}`),
    ...paragraph(ways.length === 0 ? null : `Bà con cũng có thể ${ways.join(', hoặc ')}`),
  ]
}

function durationWords({ durationText, durationUnit }: ProcedureMethod): string | null {
  if (durationText === null || durationUnit === 'unregulated') return null
  return `thời hạn giải quyết là ${oneLine(durationText)}${durationUnit === null || /\p{L}/u.test(durationText) ? '' : units[durationUnit]}`
}

const feeWords = ({ feeText }: ProcedureMethod): string | null => (feeText === null ? null : `mức phí, lệ phí như sau: ${oneLine(feeText)}`)

const channelWords: Record<ProcedureMethod['channel'], string> = {
  'in-person': 'Nộp trực tiếp',
  online: 'Nộp trực tuyến',
  post: 'Gửi qua bưu điện',
}

/** Says it once when all ways of applying say the same, else for each of them. */
function forEachWay(methods: readonly ProcedureMethod[], wordsOf: (method: ProcedureMethod) => string | null): Block[] {
  const said = methods.map(wordsOf)
  const distinct = new Set(said.filter((words) => words !== null))
  if (distinct.size < 2) return [...distinct].map((words) => ({ text: capitalised(words) }))
  return methods.flatMap((method, place) => (said[place] ? [{ text: `${channelWords[method.channel]}, ${said[place]}` }] : []))
}

/** Returns what a script about a procedure tells, in the order in which a resident asks: what, where, how long, how much, what for. */
export function procedureMaterial(procedure: Procedure, oneStopCentre: string): Material {
  const { code, id, localNotes, methods, results, shortName, summary, title, topics } = procedure
  return {
    title: `Hướng dẫn ${shortName}`,
    summary: summary ?? `Hướng dẫn bà con làm thủ tục ${shortName}: cần giấy tờ gì, nộp ở đâu, bao lâu có kết quả.`,
    source: `Thủ tục ${title}, mã ${code}`,
    blocks: [
      ...paragraph(summary),
      ...dossierBlocks(procedure),
      ...placeBlocks(procedure, oneStopCentre),
      ...forEachWay(methods, durationWords),
      ...forEachWay(methods, feeWords),
      ...(results.length === 0 ? [] : [{ text: `Kết quả bà con nhận được là ${results.map(({ name }) => oneLine(name)).join(', ')}` }]),
      ...paragraph(localNotes),
    ],
    topics,
    procedures: [id],
  }
}
