import { isDigit, isWordSign } from '../place.ts'

/**
 * How one written form is read. `written` is found exactly as it stands, as a whole word (digits may follow); one that begins
 * with a small letter is also found with a capital. A `spoken` equal to `written` says that it is read as it stands.
 */
export interface LexiconEntry {
  readonly written: string
  readonly spoken: string
}

/** Entries ready to be looked up. */
export interface Lexicon {
  /** Returns the longest entry that begins at an offset of a text. */
  entryAt(text: string, at: number): LexiconEntry | undefined
  /** Returns the reading of exactly this written form. */
  spokenOf(written: string): string | undefined
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function endsAt(text: string, end: number): boolean {
  return !isWordSign(text, end - 1) || !isWordSign(text, end) || isDigit(text, end)
}

/** Returns the forms an entry is found in. */
function formsOf({ written, spoken }: LexiconEntry): LexiconEntry[] {
  const small = { written: written.normalize('NFC').trim(), spoken: spoken.normalize('NFC').trim() }
  const large = { written: capitalised(small.written), spoken: capitalised(small.spoken) }
  return small.written === '' ? [] : large.written === small.written ? [small] : [small, large]
}

/** Lexicons made before: the same entries are looked up text after text. */
const prepared = new WeakMap<readonly LexiconEntry[], Lexicon>()

/**
 * Makes entries ready to be looked up. Of two entries for one written form the later one counts, so that the ward's own stand
 * behind the starter entries.
 */
export function lexiconOf(entries: readonly LexiconEntry[]): Lexicon {
  const known = prepared.get(entries)
  if (known !== undefined) return known
  const lexicon = prepare(entries)
  prepared.set(entries, lexicon)
  return lexicon
}

function prepare(entries: readonly LexiconEntry[]): Lexicon {
  const byWritten = new Map(entries.flatMap(formsOf).map((entry) => [entry.written, entry]))
  const byStart = Map.groupBy(byWritten.values(), ({ written }) => written.slice(0, 1))
  for (const group of byStart.values()) group.sort((a, b) => b.written.length - a.written.length)
  return {
    entryAt: (text, at) =>
      byStart.get(text.charAt(at))?.find(({ written }) => text.startsWith(written, at) && endsAt(text, at + written.length)),
    spokenOf: (written) => byWritten.get(written)?.spoken,
  }
}
