import { durationOf, syllables } from '@ward/shared/text/spoken/duration'
import type { LexiconEntry } from '@ward/shared/text/spoken/lexicon/lexicon'
import { sentencesOf } from '@ward/shared/text/spoken/sentences'
import { speak } from '@ward/shared/text/spoken/speak'
import type { Mark, Segment } from '@ward/shared/text/spoken/spoken-text'
import { z } from 'zod'

/** How the ward reads written forms; of two entries for one form the later one counts. */
export type WardLexicon = readonly LexiconEntry[]

/** A reading chosen for one place of one script: the `occurrence`-th time, counted from 0, that `written` stands in it. */
const chosenReading = z.object({ written: z.string(), occurrence: z.number().int().nonnegative(), spoken: z.string() })

/** The readings chosen for a script, as they are stored. */
export const chosenReadings = z.array(chosenReading)

type ChosenReading = z.infer<typeof chosenReading>

/** A stretch of a script as the studio shows it. */
export interface ReadSegment extends Segment {
  occurrence: number
  /** Whether somebody has chosen the reading for this place. */
  isChosen: boolean
}

/** A script as it is read aloud. */
export interface ScriptReading {
  text: string
  segments: readonly ReadSegment[]
  /** Places that may be read in more than one way. */
  marks: readonly (ReadSegment & { mark: Mark })[]
}

interface ReadOptions {
  lexicon: WardLexicon
  readings: readonly ChosenReading[]
}

/** Syllables a minute where neither script nor station says otherwise. */
export const defaultPace = 170

/**
 * Says whether words can be read out as they stand: written in letters, no digits, abbreviations or signs.
 *
 * @example isSpeakable('ủy ban nhân dân') // true
 * @example isSpeakable('UBND') // false
 */
export function isSpeakable(words: string): boolean {
  return /^[\p{L}\p{M}\s.,;:?!…'’-]+$/u.test(words) && /\p{L}/u.test(words) && !/\p{Lu}{2}/u.test(words)
}

/** The chosen words between the spaces that part the place from its neighbours. */
function inPlaceOf(spoken: string, chosen: string): string {
  const [, before = '', after = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(spoken) ?? []
  return `${before}${chosen}${after}`
}

/**
 * Returns how a script is read aloud: by the rules, the ward's lexicon, and the readings chosen for single places, which count most.
 *
 * @example readScript('UBND họp.', { lexicon, readings: [] }).text // 'Ủy ban nhân dân họp.'
 */
export function readScript(text: string, { lexicon, readings }: ReadOptions): ScriptReading {
  const chosen = new Map(readings.map((one) => [`${one.occurrence} ${one.written}`, one.spoken]))
  const seen = new Map<string, number>()
  const segments = speak(text, { lexicon }).segments.map((segment): ReadSegment => {
    const occurrence = seen.get(segment.written) ?? 0
    seen.set(segment.written, occurrence + 1)
    const words = chosen.get(`${occurrence} ${segment.written}`)
    if (words === undefined || !isSpeakable(words)) return { ...segment, occurrence, isChosen: false }
    const { mark: _decided, ...rest } = segment
    return { ...rest, spoken: inPlaceOf(segment.spoken, words), occurrence, isChosen: true }
  })
  const marks = segments.flatMap((segment) => (segment.mark === undefined ? [] : [{ ...segment, mark: segment.mark }]))
  return { text: segments.map(({ spoken }) => spoken).join(''), segments, marks }
}

/** Returns the chosen readings whose place is still in the text. */
export function stillChosen({ segments }: ScriptReading): ChosenReading[] {
  return segments
    .filter(({ isChosen }) => isChosen)
    .map(({ occurrence, spoken, written }) => ({ written, occurrence, spoken: spoken.trim() }))
}

/** Returns how many syllables a written text has when it is read aloud. */
export const syllablesIn = (written: string, lexicon: WardLexicon): number => syllables(speak(written, { lexicon }).text)

/** Returns how many whole seconds a spoken text takes at a pace in syllables a minute, pauses counted. */
export function secondsOf(spoken: string, pace: number = defaultPace): number {
  return Math.ceil(durationOf(spoken, { syllablesAMinute: pace }))
}

/**
 * Returns a spoken text paragraph by paragraph: its sentences, or with `most` the breaths of at most so many syllables.
 *
 * @example paragraphsOf('Kính thưa bà con. Mời họp.\nXin cảm ơn.') // [['Kính thưa bà con.', 'Mời họp.'], ['Xin cảm ơn.']]
 */
export function paragraphsOf(spoken: string, most = Number.POSITIVE_INFINITY): string[][] {
  const paragraphs: string[][] = []
  for (const { beginsParagraph, text } of sentencesOf(spoken, most)) {
    if (beginsParagraph) paragraphs.push([])
    paragraphs.at(-1)?.push(text)
  }
  return paragraphs
}
