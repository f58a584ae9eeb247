import { diffArrays } from 'diff'
import { pairLines } from './pair-lines.ts'

/** A run of words that stayed, went, or came. */
export interface WordRun {
  kind: 'same' | 'gone' | 'added'
  text: string
}

/** A word with the dots, commas and strokes inside it ("50.000", "118/2025/NĐ-CP"), one sign, or white space. */
const tokens = /[\p{L}\p{M}\p{N}]+(?:[.,/:-][\p{L}\p{M}\p{N}]+)*|\n|[^\S\n]+|[^\s\p{L}\p{M}\p{N}]/gu

/** Beyond so many changed words or lines the pieces have nothing to do with one another. */
const mostEdits = 1_000

function runsOf(before: string[], after: string[]): WordRun[] {
  const changes = diffArrays(before, after, { maxEditLength: mostEdits })
  if (changes === undefined) return [gone(before.join('')), added(after.join(''))]
  return changes.map(({ added: isAdded, removed, value }) => ({
    kind: isAdded ? 'added' : removed ? 'gone' : 'same',
    text: value.join(''),
  }))
}

const gone = (text: string): WordRun => ({ kind: 'gone', text })
const added = (text: string): WordRun => ({ kind: 'added', text })

/** Every line ends with a line break, so that the last one is like the others. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n').map((line) => `${line}\n`))

const wordsOf = (line: string): string[] => line.match(tokens) ?? []

function runsOfBlock(before: string, after: string): WordRun[] {
  return pairLines(before.match(/.*\n/g) ?? [], after.match(/.*\n/g) ?? []).flatMap((pair) =>
    runsOf(wordsOf(pair.gone ?? ''), wordsOf(pair.added ?? '')),
  )
}

/** Compares line by line, and word by word the lines that are versions of one another. */
function compareLines(before: string, after: string): WordRun[] {
  const runs: WordRun[] = []
  let block = { gone: '', added: '' }
  const flush = () => {
    runs.push(...runsOfBlock(block.gone, block.added))
    block = { gone: '', added: '' }
  }
  for (const run of runsOf(linesOf(before), linesOf(after))) {
    if (run.kind === 'same') {
      flush()
      runs.push(run)
    } else block[run.kind] += run.text
  }
  flush()
  return runs
}

/** White space between two changes is no common ground: "một hai" → "ba bốn" is one change, not two. */
function joinChanges(runs: readonly WordRun[]): WordRun[] {
  const joined: WordRun[] = []
  let change = { gone: '', added: '' }
  const flush = () => {
    joined.push(gone(change.gone), added(change.added))
    change = { gone: '', added: '' }
  }
  for (const { kind, text } of runs) {
    if (kind !== 'same') change[kind] += text
    else if (/^[^\S\n]+$/.test(text) && change.gone !== '' && change.added !== '')
      change = { gone: change.gone + text, added: change.added + text }
    else {
      flush()
      const last = joined.findLast(({ text: before }) => before !== '')
      if (last?.kind === 'same') last.text += text
      else joined.push({ kind, text })
    }
  }
  flush()
  return joined
}

const withoutBreak = (run: WordRun): WordRun => ({ ...run, text: run.text.replace(/\n$/, '') })

/** Takes away the line break every last line was given. Lines that only went or came at the end begin with the break before them instead. */
function withoutLastBreak(runs: readonly WordRun[]): WordRun[] {
  const lastSame = runs.findLastIndex(({ kind }) => kind === 'same')
  const ending = runs.slice(lastSame + 1)
  const same = runs[lastSame]
  if (same === undefined || ending.length === 2) return [...runs.slice(0, lastSame + 1), ...ending.map(withoutBreak)]
  const moved = ending.map((run) => ({ ...run, text: `\n${withoutBreak(run).text}` }))
  return [...runs.slice(0, lastSame), withoutBreak(same), ...moved]
}

/**
 * Returns a text and its successor as one row of runs, word by word: the words that stayed and went are the first, those that stayed and came the second.
 *
 * @example wordChanges('Lệ phí 5.000 đồng', 'Lệ phí 8.000 đồng') // same 'Lệ phí ', gone '5.000', added '8.000', same ' đồng'
 */
export function wordChanges(before: string, after: string): WordRun[] {
  const runs = joinChanges(compareLines(before, after)).filter(({ text }) => text !== '')
  return withoutLastBreak(runs).filter(({ text }) => text !== '')
}
