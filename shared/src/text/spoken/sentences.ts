import { syllables } from './duration.ts'

/** One sentence or part of it, read in one breath. */
export interface Breath {
  readonly text: string
  /** UTF-16 offsets in the spoken text. */
  readonly start: number
  readonly end: number
  readonly syllables: number
  /** A new paragraph begins with it. */
  readonly beginsParagraph: boolean
}

/** The end of a sentence; the dot of an initial ("Trần T. H.") is none. */
const sentenceEnd = /(?<!(?:^|[\s.])\p{Lu})[.?!…](?= )/gu
const clauseEnd = /[,;:](?= )/g

/** Returns a text cut behind every match; the parts joined are the text. */
function cutBehind(text: string, sign: RegExp): string[] {
  const ends = [...text.matchAll(sign)].map(({ index }) => index + 1)
  return [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end))
}

/** Puts clauses together again as long as they have at most `most` syllables. */
function joinShort(clauses: readonly string[], most: number): string[] {
  const parts: string[] = []
  let part = ''
  let count = 0
  for (const clause of clauses) {
    const more = syllables(clause)
    if (count > 0 && count + more > most) {
      parts.push(part)
      part = ''
      count = 0
    }
    part += clause
    count += more
  }
  return [...parts, part]
}

function breathsOfLine(line: string, lineStart: number, most: number): Breath[] {
  const breaths: Breath[] = []
  let at = lineStart
  for (const part of cutBehind(line, sentenceEnd).flatMap((sentence) => joinShort(cutBehind(sentence, clauseEnd), most))) {
    const text = part.trim()
    const start = at + part.length - part.trimStart().length
    at += part.length
    if (text !== '')
      breaths.push({ text, start, end: start + text.length, syllables: syllables(text), beginsParagraph: breaths.length === 0 })
  }
  return breaths
}

/**
 * Returns a spoken text cut into breaths: its sentences, and those of more than `most` syllables cut behind commas, colons and
 * semicolons as far as there are any. The breaths joined by one space or line break are the text.
 *
 * @example sentencesOf('Kính thưa bà con. Mời bà con đến.').map(({ text }) => text) // ['Kính thưa bà con.', 'Mời bà con đến.']
 */
export function sentencesOf(spoken: string, most = 25): Breath[] {
  let start = 0
  return spoken.split('\n').flatMap((line) => {
    const breaths = breathsOfLine(line, start, most)
    start += line.length + 1
    return breaths
  })
}
