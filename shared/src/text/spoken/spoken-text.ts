/** What a stretch of the written text is, as far as reading it aloud goes. `text` is read as it stands. */
export type SegmentKind =
  | 'text'
  | 'space'
  | 'list'
  | 'pause'
  | 'symbol'
  | 'capitals'
  | 'lexicon'
  | 'number'
  | 'fraction'
  | 'roman'
  | 'date'
  | 'time'
  | 'measure'
  | 'money'
  | 'range'
  | 'phone'
  | 'web'
  | 'document'
  | 'code'
  | 'unknown'

/** Why an editor must look at a stretch before it is read aloud. */
export type MarkCode =
  | 'unknown-abbreviation'
  | 'foreign-word'
  | 'foreign-script'
  | 'roman-without-context'
  | 'date-or-fraction'
  | 'range-or-score'
  | 'impossible-date'
  | 'two-digit-year'
  | 'ambiguous-unit'
  | 'slash-between-words'
  | 'blank-to-fill-in'
  | 'web-address'
  | 'personal-number'
  | 'unreadable-sign'

/** A doubt left to the editor: `reason` is one Vietnamese sentence that says what to do. */
export interface Mark {
  readonly code: MarkCode
  readonly reason: string
}

/**
 * One stretch of the text. `start` and `end` are UTF-16 offsets in the NFC form of the input, where it reads `written`;
 * `spoken` is what is said for it (empty: silent), with the space or line break that parts it from its neighbour.
 */
export interface Segment {
  readonly written: string
  readonly spoken: string
  readonly start: number
  readonly end: number
  readonly kind: SegmentKind
  readonly mark?: Mark
}

/**
 * A text as it is read aloud. The `written` of all segments joined is the NFC form of the input, their `spoken` joined is
 * `text`: one paragraph a line, no digit of 0–9, no bracket, no sign but `. , ; : ? ! …` and apostrophes within words.
 */
export interface SpokenText {
  readonly text: string
  readonly segments: readonly Segment[]
}

/** Returns the stretches an editor must look at, in the order of the text. */
export function markedSegments({ segments }: SpokenText): (Segment & { readonly mark: Mark })[] {
  return segments.flatMap((segment) => (segment.mark === undefined ? [] : [{ ...segment, mark: segment.mark }]))
}
