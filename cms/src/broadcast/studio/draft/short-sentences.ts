import { asSentence, capitalised } from './material.ts'

/** The longest sentence an announcer reads in one breath, in syllables. */
export const longestSentence = 25

const fewestSyllables = 4

/** Signs a sentence may be parted at, the strongest first. */
const partings = [/;\s+/g, /:\s+/g, /\s+[–—-]\s+/g, /,\s+/g] as const

/** What follows the comma belongs to a clause that begins so; parted, neither would be a sentence. */
const subordinate = /^(?:theo|căn cứ|để|nhằm|khi|nếu|do|vì|từ|trong|tại|với|ngoài|trước|sau|đối với|trường hợp|nhân)\s/i

/** Words that end with a dot and do not end a sentence. */
const dotted = /(?:^|[\s(])(?:tp|tx|tt|p|q|ts|ths|pgs|gs|bs|v\.v|\p{Lu})\.$/iu

/** Returns how many syllables a written text has when it is read aloud. */
export type CountSyllables = (text: string) => number

/** Returns the sentences of a written paragraph. */
export function writtenSentences(paragraph: string): string[] {
  const sentences: string[] = []
  let rest = ''
  for (const part of paragraph.split(/(?<=[.!?…][”"]?)\s+/u)) {
    rest = rest === '' ? part : `${rest} ${part}`
    if (dotted.test(rest)) continue
    sentences.push(rest)
    rest = ''
  }
  return rest === '' ? sentences : [...sentences, rest]
}

interface Cut {
  left: string
  right: string
}

function cutsAt(parting: RegExp, sentence: string): Cut[] {
  return [...sentence.matchAll(parting)].map(({ 0: sign, index }) => ({
    left: sentence.slice(0, index),
    right: sentence.slice(index + sign.length),
  }))
}

/** The cut nearest to the middle at the strongest sign that leaves something to read on both sides. */
function bestCut(sentence: string, count: CountSyllables): Cut | null {
  for (const parting of partings) {
    const good = cutsAt(parting, sentence)
      .map((cut) => ({ ...cut, sizes: [count(cut.left), count(cut.right)] as const }))
      .filter(({ left, sizes }) => Math.min(...sizes) >= fewestSyllables && !(subordinate.test(left) && !/[,;:]/.test(left)))
    const [best] = good.toSorted((a, b) => Math.abs(a.sizes[0] - a.sizes[1]) - Math.abs(b.sizes[0] - b.sizes[1]))
    if (best !== undefined) return best
  }
  return null
}

function shortened(sentence: string, count: CountSyllables): string[] {
  const cut = count(sentence) <= longestSentence ? null : bestCut(sentence, count)
  if (cut === null) return [capitalised(asSentence(sentence))]
  return [...shortened(cut.left, count), ...shortened(cut.right, count)]
}

/** An abbreviation in brackets after its words says nothing to the ear; a word or two stay where they are; more become a clause. */
function withoutBrackets(text: string): string {
  return text
    .replace(/\s*[([{]\s*[\p{Lu}\d.&-]{1,12}\s*[)\]}]/gu, '')
    .replace(/\s*[([{]\s*([^()[\]{}\s]+(?: [^()[\]{}\s]+)?)\s*[)\]}]/g, ' $1')
    .replace(/\s*[([{]\s*([^()[\]{}]*?)\s*[)\]}]/g, ', $1,')
    .replace(/,\s*([.,;:!?])/g, '$1')
    .replace(/\s{2,}/g, ' ')
}

/**
 * Returns a written paragraph as sentences of at most 25 syllables, wherever its punctuation allows a full stop.
 *
 * @example shortSentences('Mang căn cước (bản chính)', count) // ['Mang căn cước bản chính.']
 */
export function shortSentences(paragraph: string, count: CountSyllables): string[] {
  const words = withoutBrackets(paragraph).replace(/\s+/g, ' ').trim()
  return writtenSentences(words)
    .flatMap((sentence) => shortened(sentence, count))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}
