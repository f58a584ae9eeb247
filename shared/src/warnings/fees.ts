import { amountText, amountsIn } from './amounts.ts'
import type { Judged, Warning } from './warning.ts'

type Method = Judged['methods'][number]

/** No fee of the state is smaller; a smaller number has lost its thousands. */
const smallestFee = 500

const free = /(?:miễn|không thu)(?: phí| lệ phí|,)/iu
const elsewhere = /theo|nghị quyết|quy định|mức thu|hđnd|hội đồng/iu

const isThousandfold = (a: number, b: number) => a > 0 && (a === b * 1000 || b === a * 1000)

/** Says what is wrong between the number field and the words; null when nothing is. */
function againstNumber(feeAmount: number | null, said: readonly number[], feeText: string): string | null {
  if (feeAmount === null) return null
  const written = amountText(feeAmount)
  if (said.includes(feeAmount)) return null
  const thousandfold = said.find((sum) => isThousandfold(feeAmount, sum))
  if (thousandfold !== undefined) return `ô “Số tiền” ghi ${written}, lời văn ghi ${amountText(thousandfold)}: chênh nhau 1.000 lần`
  if (said.length > 0) return `ô “Số tiền” ghi ${written}, lời văn chỉ nêu ${said.map(amountText).join(', ')}`
  return feeAmount > 0 && free.test(feeText) ? `ô “Số tiền” ghi ${written}, lời văn ghi miễn phí` : null
}

function within(said: readonly number[], feeText: string): string | null {
  const pair = said.flatMap((a) => said.filter((b) => b === a * 1000 && a > 0).map((b) => [a, b]))[0]
  if (pair !== undefined) return `lời văn nêu cả ${pair.map(amountText).join(' và ')}: chênh nhau 1.000 lần`
  const small = said.find((sum) => sum > 0 && sum < smallestFee)
  if (small !== undefined) return `${amountText(small)} là quá nhỏ, có thể nguồn thiếu ba số 0`
  if (said.includes(0) && elsewhere.test(feeText)) return '“0 đồng” đi cùng lời dẫn tới quy định khác, chưa chắc là miễn phí'
  if (free.test(feeText) && said.some((sum) => sum > 0)) return `lời văn vừa ghi miễn phí vừa nêu ${said.map(amountText).join(', ')}`
  return null
}

function warningAbout({ feeAmount, feeText, note }: Method, index: number): Warning | null {
  const said = [...new Set(amountsIn(feeText ?? ''))]
  const inNote = amountsIn(note ?? '').filter((sum) => sum > 0)
  const strange = inNote.find((sum) => said.length > 0 && !said.includes(sum) && /phí/iu.test(note ?? ''))
  const trouble =
    againstNumber(feeAmount, said, feeText ?? '') ??
    within(said, feeText ?? '') ??
    (strange === undefined ? null : `mô tả nêu ${amountText(strange)}, phần phí nêu ${said.map(amountText).join(', ')}`)
  if (trouble === null) return null
  const sentence = `Phí, lệ phí của cách thức ${index + 1}: ${trouble}. Hãy đối chiếu văn bản thu phí; lời văn giữ nguyên như nguồn.`
  return { kind: 'fee-mismatch', path: `methods.${index}.feeText`, sentence }
}

/** Returns where sums of money contradict one another: the number beside the text, the text itself, or the description. */
export function feeMismatches({ methods }: Judged): Warning[] {
  return methods.flatMap((method, index) => warningAbout(method, index) ?? [])
}
