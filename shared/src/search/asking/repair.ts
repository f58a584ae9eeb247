import type { SoughtWord } from './read-query.ts'

/** What a typed word may stand for in the index. */
export interface Reading {
  readonly plain: string
  /** 1 as typed; less for a guess. */
  readonly quality: number
}

/** A word of the question with everything it may stand for. */
export interface RepairedWord extends SoughtWord {
  readonly readings: readonly Reading[]
}

const guessQuality = 0.65
const chatQuality = 0.7
const soundQuality = 0.45
const prefixQuality = 0.8
const mostPrefixReadings = 25

/** The words an index knows, and whether two of them stand in a row somewhere. */
export interface Known {
  readonly vocabulary: readonly string[]
  readonly has: (plain: string) => boolean
}

/**
 * Returns the words with what they may stand for: as typed where the index knows them, else words one letter away, or the
 * words that were run together. While a question is being typed its last word may be the beginning of one.
 */
export function repaired(words: readonly SoughtWord[], known: Known, isTyping: boolean): RepairedWord[] {
  const parted = words.flatMap((word) => (known.has(word.plain) ? [word] : partsOf(word, known)))
  return parted.map((word, place) => {
    const isLast = place === parted.length - 1
    const typed = known.has(word.plain) ? [{ plain: word.plain, quality: 1 }] : []
    const begun = isLast && (isTyping || typed.length === 0) ? beginningWith(word.plain, known.vocabulary) : []
    const guessed =
      typed.length === 0 && begun.length === 0
        ? [...inOrdinaryLetters(word.plain, known), ...oneLetterAway(word.plain, known.vocabulary)]
        : []
    const sounding = typed.length === 0 ? [] : soundingLike(word.plain, parted[place - 1]?.plain, parted[place + 1]?.plain, known)
    return { ...word, readings: [...typed, ...begun, ...guessed, ...sounding] }
  })
}

function beginningWith(start: string, vocabulary: readonly string[]): Reading[] {
  let low = 0
  let high = vocabulary.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((vocabulary[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  const found: Reading[] = []
  for (let at = low; found.length < mostPrefixReadings && vocabulary[at]?.startsWith(start) === true; at += 1) {
    const plain = vocabulary[at] ?? ''
    if (plain !== start) found.push({ plain, quality: prefixQuality })
  }
  return found
}

function oneLetterAway(word: string, vocabulary: readonly string[]): Reading[] {
  if (word.length < 3 || /\d/.test(word)) return []
  return vocabulary.filter((known) => isOneEditAway(word, known)).map((plain) => ({ plain, quality: guessQuality }))
}

/** Says whether one letter more, less, other, or two letters swapped make one word of the other. */
function isOneEditAway(left: string, right: string): boolean {
  const longer = left.length - right.length
  if (longer > 1 || longer < -1) return false
  let same = 0
  while (same < left.length && left.charCodeAt(same) === right.charCodeAt(same)) same += 1
  // Most words part at once: nothing is cut out of them.
  if (same === 0 && left.charCodeAt(1) !== right.charCodeAt(1) && left.charCodeAt(0) !== right.charCodeAt(1)) return false
  const restLeft = left.slice(same)
  const restRight = right.slice(same)
  if (restLeft.slice(1) === restRight || restLeft === restRight.slice(1) || restLeft.slice(1) === restRight.slice(1)) return true
  return restLeft[0] === restRight[1] && restLeft[1] === restRight[0] && restLeft.slice(2) === restRight.slice(2)
}

/** Spellings that sound alike in one region or another, or that chats use: each may stand for the other. */
const likeSounds: readonly (readonly [RegExp, string])[] = [
  [/^ch/, 'tr'],
  [/^tr/, 'ch'],
  [/^s/, 'x'],
  [/^x/, 's'],
  [/^d/, 'gi'],
  [/^gi(?=[aeou])/, 'd'],
  [/^r/, 'd'],
  [/^r/, 'gi'],
  [/^d/, 'r'],
  [/^v/, 'd'],
  [/^l/, 'n'],
  [/^n(?!g|h)/, 'l'],
  [/ng$/, 'n'],
  [/n$/, 'ng'],
  [/t$/, 'c'],
  [/c$/, 't'],
]

/** Readings of a known word that would make a known pair with a neighbour, where as typed it makes none. */
function soundingLike(word: string, before: string | undefined, after: string | undefined, { has }: Known): Reading[] {
  const makesPair = (plain: string) =>
    (before !== undefined && has(`${before} ${plain}`)) || (after !== undefined && has(`${plain} ${after}`))
  if (makesPair(word)) return []
  return likeSounds
    .map(([spelling, other]) => word.replace(spelling, other))
    .filter((plain) => plain !== word && has(plain) && makesPair(plain))
    .map((plain) => ({ plain, quality: soundQuality }))
}

/** Letters chats put in place of others. */
const chatLetters: readonly (readonly [RegExp, string])[] = [
  [/^f/, 'ph'],
  [/^j/, 'gi'],
  [/^w/, 'qu'],
  [/^z/, 'd'],
  [/^dz/, 'd'],
  [/^k(?=[aou])/, 'c'],
]

/** A word the index does not know: parted into two to four words it knows; else as it is. */
function partsOf(word: SoughtWord, { has }: Known): SoughtWord[] {
  if (word.plain.length < 5 || word.plain.length > 24) return [word]
  const parts = partedInto(word.plain, has, 4)
  return parts === null ? [word] : parts.map((part) => ({ plain: part, marked: part, voice: word.voice, share: word.share }))
}

function inOrdinaryLetters(word: string, { has }: Known): Reading[] {
  return chatLetters
    .map(([letter, ordinary]) => word.replace(letter, ordinary))
    .filter((plain) => plain !== word && has(plain))
    .map((plain) => ({ plain, quality: chatQuality }))
}

function partedInto(word: string, has: (plain: string) => boolean, most: number): string[] | null {
  if (has(word)) return [word]
  if (most === 1) return null
  for (let length = Math.min(7, word.length - 2); length >= 2; length -= 1) {
    if (!has(word.slice(0, length))) continue
    const rest = partedInto(word.slice(length), has, most - 1)
    if (rest !== null) return [word.slice(0, length), ...rest]
  }
  return null
}
