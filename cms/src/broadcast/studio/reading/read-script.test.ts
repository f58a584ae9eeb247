import { starterLexicon } from '@ward/shared/text/spoken/lexicon/starter-lexicon'
import { describe, expect, it, test } from 'vitest'
import { paragraphsOf, readScript, secondsOf, stillChosen, syllablesIn } from './read-script.ts'

const read = (text: string, ...readings: { written: string; occurrence: number; spoken: string }[]) =>
  readScript(text, { lexicon: starterLexicon, readings })

describe('a reading chosen for one place', () => {
  it('is read there and nowhere else', () => {
    expect(read('UBND họp. Mời UBND.', { written: 'UBND', occurrence: 1, spoken: 'ủy ban' }).text).toBe('Ủy ban nhân dân họp. Mời ủy ban.')
  })

  it('settles a mark', () => {
    expect(read('Mời XQZ họp.').marks.map(({ written }) => written)).toEqual(['XQZ'])
    expect(read('Mời XQZ họp.', { written: 'XQZ', occurrence: 0, spoken: 'xê quy' })).toMatchObject({ text: 'Mời xê quy họp.', marks: [] })
  })

  it.each(['', 'XQZ', 'tổ 5', '(xê quy)', 'xê/quy', '...'])('that cannot be read out itself settles nothing: “%s”', (spoken) => {
    expect(read('Mời XQZ họp.', { written: 'XQZ', occurrence: 0, spoken }).marks).toHaveLength(1)
  })

  it('is forgotten when its place is gone', () => {
    expect(stillChosen(read('Họp.', { written: 'XQZ', occurrence: 0, spoken: 'xê quy' }))).toEqual([])
  })
})

test('syllables are counted as they are said', () => {
  expect([syllablesIn('UBND', starterLexicon), syllablesIn('2025', starterLexicon)]).toEqual([4, 7])
})

test('170 syllables take a minute and the pauses between them', () => {
  const spoken = Array.from({ length: 17 }, () => 'Bà con nhớ mang theo thẻ căn cước đến phường.').join(' ')
  expect(secondsOf(spoken, 170)).toBeGreaterThan(60)
  expect(secondsOf(spoken, 170)).toBeLessThan(75)
  expect(secondsOf(spoken, 180)).toBeLessThan(secondsOf(spoken, 160))
})

test('nothing takes no time', () => {
  expect([secondsOf(''), paragraphsOf('')]).toEqual([0, []])
})

test('sentences stay within their paragraphs', () => {
  expect(paragraphsOf('Kính thưa bà con. Mời họp.\nXin cảm ơn.')).toEqual([['Kính thưa bà con.', 'Mời họp.'], ['Xin cảm ơn.']])
})

test('a long sentence is read in several breaths', () => {
  const clause = 'bà con nhớ mang theo thẻ căn cước đến phường'
  expect(paragraphsOf(`${clause}, ${clause}, ${clause}.`, 25)).toEqual([[`${clause}, ${clause},`, `${clause}.`]])
})
