import { describe, expect, test } from 'vitest'
import { markedSegments } from '../spoken-text.ts'
import { speak } from '../speak.ts'
import { entryObjection } from './entry-objection.ts'
import { starterLexicon } from './starter-lexicon.ts'

describe('the starter entries', () => {
  test('are each written once', () => {
    const written = starterLexicon.map((entry) => entry.written)
    expect(written.filter((form, index) => written.indexOf(form) !== index)).toEqual([])
  })

  test.each(starterLexicon)('$written is read in words that are read the same again', ({ written, spoken }) => {
    expect(speak(written).text).toBe(spoken)
    expect(speak(spoken).text).toBe(spoken)
    expect(markedSegments(speak(spoken))).toEqual([])
    expect(entryObjection({ written, spoken })).toBeUndefined()
  })
})

describe('a lexicon of the ward', () => {
  const lexicon = [
    { written: 'XYZ', spoken: 'tổ xung kích' },
    { written: 'XYZ', spoken: 'đội xung kích' },
    { written: 'nhà vh', spoken: 'nhà văn hóa' },
    { written: 'PAR INDEX', spoken: 'chỉ số cải cách' },
    { written: 'NASA', spoken: 'NASA' },
    { written: 'TP.', spoken: 'thành phố' },
  ]
  test.each([
    { text: 'XYZ họp', spoken: 'đội xung kích họp', lesson: 'of two entries for one form the later counts' },
    { text: 'XYZA', spoken: 'XYZA', lesson: 'an entry is found as a whole word' },
    { text: 'Nhà vh phường', spoken: 'Nhà văn hóa phường', lesson: 'a small first letter also stands for a capital' },
    { text: 'nhà VH', spoken: 'nhà VH', lesson: 'other letters count as they are written' },
    { text: 'Chỉ số PAR INDEX', spoken: 'Chỉ số cải cách', lesson: 'words just said are not said twice' },
    { text: 'XYZ5', spoken: 'đội xung kích năm', lesson: 'digits may follow' },
    { text: 'TP.Thanh Hóa', spoken: 'thành phố Thanh Hóa', lesson: 'an entry that ends with a dot may touch the next word' },
    { text: 'đội xung kích (XYZ) họp', spoken: 'đội xung kích họp', lesson: 'an abbreviation in brackets behind its words is silent' },
  ])('$lesson', ({ text, spoken }) => {
    expect(speak(text, { lexicon }).text).toBe(spoken)
  })

  test('read as it stands is no doubt any more', () => {
    expect(markedSegments(speak('NASA', { lexicon }))).toEqual([])
    expect(markedSegments(speak('NASA', { lexicon: [] })).map(({ mark }) => mark.code)).toEqual(['unknown-abbreviation'])
  })
})

describe('an entry', () => {
  test.each([
    { written: ' ', spoken: 'đội', says: 'Hãy nhập cách viết' },
    { written: 'XYZ', spoken: '', says: 'Hãy nhập cách đọc' },
    { written: 'XYZ', spoken: 'đội 5', says: 'chữ số' },
    { written: 'XYZ', spoken: 'đội ABC', says: 'chữ viết tắt' },
    { written: 'XYZ', spoken: 'đội\nxung kích', says: 'một dòng' },
  ])('"$written" read "$spoken" is refused', ({ written, spoken, says }) => {
    expect(entryObjection({ written, spoken })).toContain(says)
  })

  test('may be read with foreign words the ward knows', () => {
    expect(entryObjection({ written: 'VNPT', spoken: 'vi en pi ti telecom' })).toBeUndefined()
  })
})
