/** What a method costs, in the source's own words, and what else the source says about it. */
export interface FeeAndNote {
  feeText: string | null
  note: string | null
}

const noInformation = 'Không có thông tin'
const amount = /^(?:Miễn phí|(?:[\d.,]+\s*)?(?:Việt Nam Đồng|VNĐ|USD))/
const bareCurrency = /^(?:Việt Nam Đồng|VNĐ|USD)$/
/** A description begins like a sentence or a list; anything else may still belong to the fee. */
const beginsAnew = /^(?:$|[\p{Lu}\d*+•\n-])/u

/** Returns the bracketed text at the beginning, or null when its brackets do not close. */
function bracketedAt(text: string): string | null {
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1
    if (text[index] === ')') depth -= 1
    if (depth === 0) return index === 0 ? null : text.slice(0, index + 1)
  }
  return null
}

interface Taken {
  fee: string
  rest: string
}

/** Takes one fee off the beginning: an amount and the explanation in brackets that the portal shows behind it. */
function takeFee(text: string): Taken | null {
  const sum = amount.exec(text)?.[0]
  if (sum === undefined) return null
  const behind = text.slice(sum.length)
  if (!behind.trimStart().startsWith('(')) return { fee: sum, rest: behind }
  const explanation = bracketedAt(behind.trimStart())
  return explanation === null ? null : { fee: `${sum} ${explanation}`, rest: behind.trimStart().slice(explanation.length) }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/**
 * Parts the fee from the description, which the crawl glued together, where that is certain; else all of it is the fee.
 *
 * Nothing is reworded: sums in the source are often wrong by a factor of 1,000, so the explanation in brackets stays with them.
 *
 * @example feeAndNoteOf('Miễn phí(Không)Nộp tại quầy') // { feeText: 'Miễn phí (Không)', note: 'Nộp tại quầy' }
 */
export function feeAndNoteOf(text: string): FeeAndNote {
  if (text.startsWith(noInformation)) return { feeText: null, note: orNull(text.slice(noInformation.length)) }
  const fees: string[] = []
  let rest = text
  for (let taken = takeFee(rest); taken !== null; taken = takeFee(rest)) {
    fees.push(taken.fee)
    rest = taken.rest
  }
  if (fees.length === 0 || !beginsAnew.test(rest.replace(/^[^\S\n]+/, ''))) return { feeText: orNull(text), note: null }
  const said = fees.filter((fee) => !bareCurrency.test(fee))
  return { feeText: orNull(said.join('; ')), note: orNull(rest) }
}
