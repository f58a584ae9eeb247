import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tallyWarnings } from './tally.ts'

const content = readFileSync(new URL('../../../../shared/data/national-procedures.jsonl', import.meta.url), 'utf8')

/** Every text of a record but its legal bases, whose titles are names. */
function wordsOf(line: string): string {
  const { canCuPhapLy: _bases, canCuPhapLyDu: _more, ...rest } = JSON.parse(line) as Record<string, unknown>
  return JSON.stringify(rest)
}

test('of the 588 procedures of the national database so many have each warning', () => {
  const { procedures, unread, withKind } = tallyWarnings(content)
  process.stdout.write(`${JSON.stringify({ procedures, unread, ...withKind })}\n`)
  expect({ procedures, unread, ...withKind }).toEqual({
    procedures: 588,
    unread: 0,
    'abolished-unit': 103,
    'household-book': 2,
    'fee-mismatch': 15,
    'time-without-unit': 164,
    'differing-numbers': 43,
    'note-row': 112,
    'ended-basis': 0,
    'missing-part': 0,
  })
})

test('those warned about abolished units are the 102 that say “huyện” or “thị trấn”, and one more that says so in decomposed letters', () => {
  const { byCode } = tallyWarnings(content)
  const lines = content.split('\n').filter((line) => line !== '')
  const saying = (wordsIn: (line: string) => string) =>
    lines.filter((line) => /huyện|thị trấn/i.test(wordsIn(line))).map((line) => (JSON.parse(line) as { ma: string }).ma)
  expect(saying(wordsOf)).toHaveLength(102)
  const warned = [...byCode].filter(([, warnings]) => warnings.some(({ kind }) => kind === 'abolished-unit')).map(([code]) => code)
  expect(warned.toSorted()).toEqual(saying((line) => wordsOf(line).normalize('NFC')).toSorted())
})
