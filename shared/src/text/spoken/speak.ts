import { Composer } from './composer.ts'
import { dateYearFirst, monthOfYear, wholeDate } from './dates/day.ts'
import { daysOfOneMonth, daysOfTwoMonths } from './dates/day-range.ts'
import { clockOfTwelveHours, clockWithColons, clockWithLetters, timeZone } from './dates/clock.ts'
import { dayAndMonth, fraction, mixedFraction } from './dates/day-or-fraction.ts'
import { documentNumber, documentWithoutNumber } from './documents/document-number.ts'
import { listSigns } from './layout/lists.ts'
import { punctuation } from './layout/punctuation.ts'
import { namedSign, silence, unreadable } from './layout/signs.ts'
import { hidesSign, withoutSilentSigns } from './layout/silent.ts'
import { lexiconOf, type Lexicon, type LexiconEntry } from './lexicon/lexicon.ts'
import { lexiconWord, repeatedInBrackets } from './lexicon/lexicon-word.ts'
import { starterLexicon } from './lexicon/starter-lexicon.ts'
import { procedureCodeNumber } from './numbers/code.ts'
import { weekdaysInRow } from './numbers/number-in-context.ts'
import { numberWords, usualPractice, type NumberWords, type StationPractice } from './numbers/number-words.ts'
import { loneSign, rangeSign, signBetweenNumbers, slashAfterQuantity } from './numbers/operators.ts'
import { phoneNumber } from './numbers/phone.ts'
import { digitsBehindLetters, minusSign, plainNumber } from './numbers/plain-number.ts'
import { romanInCapitals, romanNumeral } from './numbers/roman.ts'
import { beginsWord, isDigit, isLetter, type Place, type Reading, type Recogniser } from './place.ts'
import type { SpokenText } from './spoken-text.ts'
import { moneyWithCents } from './units/cents.ts'
import { unitAlone } from './units/measure.ts'
import { currencyAlone, moneyInFront, quantity } from './units/quantity.ts'
import { capitalRowAt, isInCapitals, type CapitalRow } from './words/capitals.ts'
import { webAddress } from './words/web-address.ts'
import { ordinaryWords } from './words/ordinary-words.ts'
import { andSoForth, plainWord, wordInCapitals } from './words/word.ts'

/** What a station may choose. */
export interface SpeakOptions {
  /** How written forms are read; of two entries for one form the later one counts. Default: the starter entries. */
  readonly lexicon?: readonly LexiconEntry[]
  /** Default: `usualPractice`. */
  readonly practice?: StationPractice
}

/** What begins with a digit, the most special first. */
const withDigits: readonly Recogniser[] = [
  digitsBehindLetters,
  webAddress,
  documentNumber,
  procedureCodeNumber,
  phoneNumber,
  weekdaysInRow,
  dateYearFirst,
  wholeDate,
  daysOfOneMonth,
  daysOfTwoMonths,
  monthOfYear,
  mixedFraction,
  dayAndMonth,
  fraction,
  clockWithColons,
  clockWithLetters,
  clockOfTwelveHours,
  moneyWithCents,
  quantity,
  plainNumber,
]

const withLetters: readonly Recogniser[] = [
  webAddress,
  signBetweenNumbers,
  andSoForth,
  timeZone,
  moneyWithCents,
  moneyInFront,
  currencyAlone,
  romanNumeral,
  unitAlone,
  plainWord,
]

const withSigns: readonly Recogniser[] = [
  punctuation,
  documentWithoutNumber,
  rangeSign,
  signBetweenNumbers,
  slashAfterQuantity,
  phoneNumber,
  moneyWithCents,
  moneyInFront,
  minusSign,
  loneSign,
  currencyAlone,
  namedSign,
  silence,
]

/** Returns the length of the spaces, or of the one line break, at an offset. */
function lengthOfBlank(text: string, at: number): number {
  if (text.charAt(at) === '\n') return 1
  let end = at
  while (text.charAt(end) === ' ') end++
  return end - at
}

function firstReading(recognisers: readonly Recogniser[], place: Place): Reading {
  for (const recognise of recognisers) {
    const reading = recognise(place)
    if (reading !== undefined) return reading
  }
  return silence(place)
}

/** Reads a text from its beginning to its end. */
class Reader {
  readonly #written: string
  readonly #text: string
  readonly #words: NumberWords
  readonly #lexicon: Lexicon
  readonly #composer: Composer
  #capitals: CapitalRow = { start: 0, end: 0, isProse: false }

  constructor(written: string, words: NumberWords, lexicon: Lexicon) {
    this.#written = written
    this.#text = withoutSilentSigns(written)
    this.#words = words
    this.#lexicon = lexicon
    this.#composer = new Composer(written)
  }

  read(): SpokenText {
    const signs = listSigns(this.#text, this.#words)
    for (let at = 0; at < this.#text.length;) {
      const sign = at === 0 || this.#text.charAt(at - 1) === '\n' ? signs.get(at) : undefined
      if (sign !== undefined) this.#composer.add({ ...sign, kind: 'list' })
      at += sign?.length ?? this.#readAt(at)
    }
    return this.#composer.spokenText()
  }

  /** Reads what stands at an offset and returns its length. */
  #readAt(at: number): number {
    const blanks = lengthOfBlank(this.#text, at)
    if (blanks > 0) {
      const mark = hidesSign(this.#written.slice(at, at + blanks)) ? { mark: unreadable } : {}
      this.#composer.addBlank({ length: blanks, spoken: '', kind: 'space', ...mark }, this.#text.charAt(at) === '\n')
      return blanks
    }
    const isNewWord = isLetter(this.#text, at) && beginsWord(this.#text, at)
    const reading =
      (isNewWord ? ordinaryWords(this.#text, this.#written, at, this.#lexicon) : undefined) ?? this.#readingAt(this.#placeAt(at))
    this.#composer.add(reading)
    return reading.length
  }

  #placeAt(at: number): Place {
    const composer = this.#composer
    const { last, wordsSinceNumber } = composer
    return {
      text: this.#text,
      at,
      last,
      wordsSinceNumber,
      words: this.#words,
      lexicon: this.#lexicon,
      get said() {
        return composer.said
      },
    }
  }

  #readingAt(place: Place): Reading {
    const { text, at } = place
    const row = isLetter(text, at) ? this.#capitalsAt(text, at) : undefined
    const known = lexiconWord(place, row) ?? repeatedInBrackets(place)
    if (known !== undefined) return known
    if (isDigit(text, at)) return firstReading(withDigits, place)
    if (!isLetter(text, at)) return firstReading(withSigns, place)
    return romanInCapitals(place, row) ?? wordInCapitals(place, row) ?? firstReading(withLetters, place)
  }

  /** Returns the row of capitals an offset lies in, or `undefined` where the letter is small. */
  #capitalsAt(text: string, at: number): CapitalRow | undefined {
    if (!isInCapitals(text.charAt(at)) || (isLetter(text, at + 1) && !isInCapitals(text.charAt(at + 1)))) return undefined
    if (at >= this.#capitals.end) this.#capitals = capitalRowAt(text, at)
    return this.#capitals
  }
}

/**
 * Returns a text as an announcer says it. Any string is taken; the time grows with its length; what is said again is the same.
 *
 * Nothing is guessed: unknown abbreviations, foreign words, dates that may be fractions and the like come back marked.
 *
 * @example speak('UBND phường nhận hồ sơ lúc 17h30 ngày 02/8/2025').text
 * // 'Ủy ban nhân dân phường nhận hồ sơ lúc mười bảy giờ ba mươi phút ngày mùng hai tháng tám năm hai nghìn không trăm hai mươi lăm'
 */
export function speak(input: string, { lexicon = starterLexicon, practice = usualPractice }: SpeakOptions = {}): SpokenText {
  return new Reader(input.normalize('NFC'), numberWords(practice), lexiconOf(lexicon)).read()
}
