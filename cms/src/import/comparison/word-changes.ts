import { diffArrays } from 'diff'

/** A run of words that stayed, went, or came. */
export interface WordRun {
  kind: 'same' | 'gone' | 'added'
  text: string
}

/** A word with the dots, commas and strokes inside it ("50.000", "118/2025/NĐ-CP"), one sign, or white space. */
const tokens = /[\p{L}\p{M}\p{N}]+(?:[.,/:-][\p{L}\p{M}\p{N}]+)*|\n|[^\S\n]+|[^\s\p{L}\p{M}\p{N}]/gu

const mostEdits = 3_000

/** Pieces the texts are compared by: words, or lines where the texts have too little in common for words to tell anything. */
function runsOf(before: string[], after: string[]): WordRun[] | null {
  const changes = diffArrays(before, after, { maxEditLength: mostEdits })
  if (changes === undefined) return null
  return changes.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'gone' : 'same', text: value.join('') }))
}

const linesOf = (text: string) => text.split(/(?<=\n)/)

/** White space between two changes is no common ground: "một hai" → "ba bốn" is one change, not two. */
function joinChanges(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = []
  let gone = ''
  let added = ''
  const flush = () => {
    if (gone !== '') joined.push({ kind: 'gone', text: gone })
    if (added !== '') joined.push({ kind: 'added', text: added })
    gone = ''
    added = ''
  }
  for (const [index, { kind, text }] of runs.entries()) {
    if (kind === 'gone') gone += text
    else if (kind === 'added') added += text
    else if (/^[^\S\n]+$/.test(text) && gone !== '' && added !== '' && index < runs.length - 1) {
      gone += text
      added += text
    } else {
      flush()
      joined.push({ kind, text })
    }
  }
  flush()
  return joined
}

/**
 * Returns a text and its successor as one row of runs, word by word: the words that stayed and went are the first, those that stayed and came the second.
 *
 * @example wordChanges('Lệ phí 5.000 đồng', 'Lệ phí 8.000 đồng') // same 'Lệ phí ', gone '5.000', added '8.000', same ' đồng'
 */
export function wordChanges(before: string, after: string): WordRun[] {
  const words = runsOf(before.match(tokens) ?? [], after.match(tokens) ?? []) ?? runsOf(linesOf(before), linesOf(after))
  if (words !== null) return joinChanges(words)
  const whole: WordRun[] = [
    { kind: 'gone', text: before },
    { kind: 'added', text: after },
  ]
  return whole.filter(({ text }) => text !== '')
}
