import { isPunctuation } from './layout/punctuation.ts'
import type { Reading } from './place.ts'
import type { Segment, SpokenText } from './spoken-text.ts'

const rememberedLength = 100

/** What parts one word said from the next; a stronger one wins. */
type Gap = '' | ' ' | ', ' | '\n'

interface Draft extends Omit<Segment, 'written' | 'spoken' | 'end'> {
  spoken: string
  end: number
}

/** Puts readings together: one space between words, none before punctuation, pauses of brackets as one comma, one line a paragraph. */
export class Composer {
  readonly #written: string
  readonly #segments: Draft[] = []
  #end = 0
  #gap: Gap = ''
  #saidHere: string | undefined
  #lastSign = ''
  /** What was said on this line, piece by piece, each with the gap before it. */
  #line: string[] = []
  #last: Reading | undefined
  #wordsSinceNumber = Number.POSITIVE_INFINITY

  constructor(written: string) {
    this.#written = written
  }

  /** The end of what was said on this line, in lower case. */
  get said(): string {
    this.#saidHere ??= this.#endOfLine()
    return this.#saidHere
  }

  #endOfLine(): string {
    const pieces: string[] = []
    for (let index = this.#line.length - 1, length = 0; index >= 0 && length < rememberedLength; index--) {
      const piece = this.#line[index] ?? ''
      pieces.push(piece)
      length += piece.length
    }
    const end = pieces.reverse().join('').slice(-rememberedLength).toLowerCase()
    return this.#gap === ', ' ? `${end},` : end
  }

  get last(): Reading | undefined {
    return this.#last
  }

  get wordsSinceNumber(): number {
    return this.#wordsSinceNumber
  }

  /** Adds a stretch that is said; an empty one is silent. */
  add(reading: Reading): void {
    if (reading.spoken === '') return this.#addSilent(reading)
    if (isPunctuation(reading.spoken)) return this.#addPunctuation(reading)
    const spoken = reading.spoken.replace(/^, /, '')
    if (spoken !== reading.spoken) this.#widen(', ')
    this.#push(reading, this.#withGap(spoken))
    this.#note(reading, spoken)
    this.#gap = isPunctuation(this.#lastSign) ? ' ' : ''
  }

  /** Adds a blank; one with a line break begins a new line. */
  addBlank(reading: Reading, isLineBreak: boolean): void {
    this.#widen(isLineBreak ? '\n' : ' ')
    if (isLineBreak) this.#beginLine()
    this.#push(reading, '')
  }

  /** Forgets what was said on the line. */
  #beginLine(): void {
    this.#line = []
    this.#last = undefined
    this.#wordsSinceNumber = Number.POSITIVE_INFINITY
  }

  /** Returns the whole text with its segments. */
  spokenText(): SpokenText {
    const segments = this.#segments.map((segment) => ({ written: this.#written.slice(segment.start, segment.end), ...segment }))
    return { text: segments.map(({ spoken }) => spoken).join(''), segments }
  }

  #widen(gap: Gap): void {
    const strength: Gap[] = ['', ' ', ', ', '\n']
    if (strength.indexOf(gap) > strength.indexOf(this.#gap)) this.#gap = gap
  }

  #addSilent(reading: Reading): void {
    this.#widen(reading.kind === 'pause' ? ', ' : ' ')
    this.#push(reading, '')
  }

  #addPunctuation(reading: Reading): void {
    const isDue = this.#lastSign !== '' && this.#gap !== '\n' && !isPunctuation(this.#lastSign)
    this.#push(reading, isDue ? reading.spoken : '')
    if (!isDue) return
    this.#note(reading, reading.spoken)
    this.#gap = ' '
  }

  /** Returns what is said with the gap before it, or gives the gap to the blank before. */
  #withGap(spoken: string): string {
    const gap = this.#dueGap()
    const before = this.#segments.at(-1)
    if (gap === '' || before === undefined) return spoken
    if (before.kind !== 'space' && before.kind !== 'text') return gap + spoken
    before.spoken += gap
    return spoken
  }

  #dueGap(): Gap {
    if (this.#lastSign === '') return ''
    if (this.#gap === '') return ' '
    return this.#gap === ', ' && isPunctuation(this.#lastSign) ? ' ' : this.#gap
  }

  #note(reading: Reading, spoken: string): void {
    const gap = this.#line.length === 0 || isPunctuation(spoken) ? '' : this.#dueGap()
    this.#line.push(gap, spoken)
    this.#lastSign = spoken.slice(-1)
    if (isPunctuation(spoken)) this.#wordsSinceNumber = Number.POSITIVE_INFINITY
    else
      this.#wordsSinceNumber =
        reading.kind === 'text' || reading.kind === 'unknown' || reading.kind === 'lexicon'
          ? this.#wordsSinceNumber + (reading.words ?? 1)
          : 0
    this.#last = reading
  }

  #push(reading: Reading, spoken: string): void {
    this.#saidHere = undefined
    const start = this.#end
    this.#end += reading.length
    const before = this.#segments.at(-1)
    const isPlain = (reading.kind === 'text' || reading.kind === 'space') && reading.mark === undefined
    const takesMore = before?.kind === 'text' || (before?.kind === 'space' && reading.kind === 'space')
    if (isPlain && before !== undefined && takesMore && before.mark === undefined) {
      before.spoken += spoken
      before.end = this.#end
      return
    }
    this.#segments.push({
      spoken,
      start,
      end: this.#end,
      kind: reading.kind,
      ...(reading.mark === undefined ? {} : { mark: reading.mark }),
    })
  }
}
