import { starterLexicon } from '@ward/shared/text/spoken/lexicon/starter-lexicon'
import { expect, test } from 'vitest'
import { readScript } from '../../broadcast/studio/reading/read-script.ts'
import { isExpanded, rowsOf } from './rows-of.ts'

const read = (text: string) => readScript(text, { lexicon: starterLexicon, readings: [] }).segments

test.each([
  { lesson: 'one paragraph is one row', text: 'UBND họp.', rows: [['UBND họp.', 'Ủy ban nhân dân họp.']] },
  {
    lesson: 'paragraphs stand beside what is said for them',
    text: 'Một.\n\nHai 2.\nBa.',
    rows: [
      ['Một.', 'Một.'],
      ['Hai 2.', 'Hai hai.'],
      ['Ba.', 'Ba.'],
    ],
  },
  { lesson: 'nothing is no row', text: '\n \n', rows: [] },
])('$lesson', ({ text, rows }) => {
  const told = rowsOf(read(text)).map((row) => [
    row
      .map(({ written }) => written)
      .join('')
      .trim(),
    row
      .map(({ spoken }) => spoken)
      .join('')
      .trim(),
  ])
  expect(told).toEqual(rows)
})

test('only what is read otherwise than written, or is unclear, can be changed', () => {
  const changeable = read('Ngày 02/8/2025, UBND phường mời XQZ họp (tại phường).').filter(isExpanded)
  expect(changeable.map(({ written }) => written.trim())).toEqual(['02/8/2025', 'UBND', 'XQZ'])
})
