import { expect, test } from 'vitest'
import { withBreathMarks } from './breath-marks.ts'
import { plainTextFile } from './plain-text-file.ts'

test.each([
  {
    lesson: 'paragraphs are parted by a blank line, lines end as on Windows',
    text: 'Kính thưa bà con.\nXin cảm ơn.',
    file: 'Kính thưa bà con.\r\n\r\nXin cảm ơn.\r\n',
  },
  { lesson: 'letters are composed', text: 'Phường'.normalize('NFD'), file: 'Phường\r\n' },
  { lesson: 'blank lines are one', text: 'Một.\n\n\n Hai.\n', file: 'Một.\r\n\r\nHai.\r\n' },
])('the text file: $lesson', ({ file, text }) => {
  expect(plainTextFile(text)).toBe(file)
})

test.each([
  { sentence: 'Một là, tờ khai.', marked: 'Một là, / tờ khai. //' },
  { sentence: ' Xin mời ', marked: 'Xin mời //' },
])('“$sentence” is breathed as “$marked”', ({ marked, sentence }) => {
  expect(withBreathMarks(sentence)).toBe(marked)
})
