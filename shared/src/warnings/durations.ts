import type { Judged, Warning } from './warning.ts'

type Method = Judged['methods'][number]
type Unit = NonNullable<Method['durationUnit']>

const unitNames: Record<Unit, string> = { 'working-days': 'ngày làm việc', days: 'ngày', hours: 'giờ', unregulated: 'không quy định' }
const channelNames: Record<Method['channel'], string> = { 'in-person': 'trực tiếp', online: 'trực tuyến', post: 'bưu chính' }

const bareNumber = /^\s*0*(\d+)(?:[.,]\d+)?\s*$/
const namedUnit = /ngày|giờ|tháng|năm|tuần|phút|buổi|ngay/iu
const promise = /thời hạn[^.;\n]{0,60}?(?<!\d)0*(\d{1,3})(?:\s*\([^)]{0,30}\))?\s*(ngày làm việc|ngày|giờ)/giu

const numberOf = ({ durationText }: Method): number | null => {
  const digits = bareNumber.exec(durationText ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

/** Returns the methods whose time is a bare number: three what? */
export function timesWithoutUnit({ methods }: Judged): Warning[] {
  return methods.flatMap((method, index): Warning[] => {
    const { channel, durationText, durationUnit } = method
    if (durationUnit !== null || durationText === null || !/\d/.test(durationText) || namedUnit.test(durationText)) return []
    const sentence = `Thời hạn của cách thức ${index + 1} (${channelNames[channel]}) ghi “${durationText}” mà không có đơn vị. Hãy kiểm tra nguồn là ngày làm việc, ngày hay giờ rồi chọn “Đơn vị”.`
    return [{ kind: 'time-without-unit', path: `methods.${index}.durationUnit`, sentence }]
  })
}

/** A method that stands several times has cases of its own; only where each stands once do their times speak of the same. */
function betweenMethods(methods: readonly Method[]): Warning[] {
  if (new Set(methods.map(({ channel }) => channel)).size !== methods.length) return []
  const told = methods.flatMap((method) => {
    const [number, unit] = [numberOf(method), method.durationUnit]
    return number === null || unit === null || unit === 'unregulated' ? [] : [{ number, unit, channel: method.channel }]
  })
  const isOne = told.every(({ number, unit }) => number === told[0]?.number && unit === told[0].unit)
  if (isOne) return []
  const list = told.map(({ channel, number, unit }) => `${channelNames[channel]} ${number} ${unitNames[unit]}`).join(', ')
  return [
    {
      kind: 'differing-numbers',
      path: 'methods',
      sentence: `Thời hạn giữa các cách thức khác nhau: ${list}. Hãy kiểm tra nguồn; nếu đúng như vậy thì không cần sửa.`,
    },
  ]
}

function againstNote(method: Method, index: number): Warning | null {
  const number = numberOf(method)
  if (number === null) return null
  const promised = [...(method.note ?? '').matchAll(promise)].map(([, digits = '', unit = '']) => ({
    days: Number(digits),
    unit: unit.toLocaleLowerCase('vi'),
  }))
  const [first] = promised
  if (first === undefined || promised.some(({ days }) => days === number)) return null
  const unit = method.durationUnit === null ? '' : ` ${unitNames[method.durationUnit]}`
  const sentence = `Cách thức ${index + 1} ghi thời hạn ${number}${unit}, còn mô tả của nó nêu thời hạn ${first.days} ${first.unit}. Hãy kiểm tra số nào đúng.`
  return { kind: 'differing-numbers', path: `methods.${index}.durationText`, sentence }
}

/** Returns where times that should be the same are not: between methods, and between a method and its description. */
export function differingTimes({ methods }: Judged): Warning[] {
  return [...betweenMethods(methods), ...methods.flatMap((method, index) => againstNote(method, index) ?? [])]
}
