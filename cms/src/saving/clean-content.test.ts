import { describe, expect, it } from 'vitest'
import { cleanContent } from './clean-content.ts'

const run = (text: string) => ({ type: 'text', text, format: 1 })

const rows = [
  { what: 'a text', given: ' Thủ tu\u0323c\u0000 ', expected: 'Thủ tục' },
  {
    what: 'texts in lists and groups',
    given: { rows: [{ name: 'a\u000bb' }], count: 2, none: null },
    expected: { rows: [{ name: 'a\nb' }], count: 2, none: null },
  },
  {
    what: 'spaces between formatted runs',
    given: [run('Nộp '), run('trực tuyến\u200b'), run(' tại nhà')],
    expected: [run('Nộp '), run('trực tuyến'), run(' tại nhà')],
  },
  { what: 'a run of nothing but space', given: run(' '), expected: run(' ') },
  { what: 'a run of nothing but what nobody sees', given: run('\u200b'), expected: run('') },
]

describe('cleaning what is saved', () => {
  it.each(rows)('covers $what', ({ given, expected }) => {
    expect(cleanContent(given)).toEqual(expected)
  })
})
