import { expect, test } from 'vitest'
import { isVietnameseSyllable } from './syllable.ts'

test.each(
  'ủy ban nhân dân hội đồng thủ tục giấy chứng nhận quyền khuỷu nghiêng giếng gì gìn quốc quý khoá hoà thuế tuyên truyền được ướt ở ý yêu uống oan đoàn xoong khuya quỳnh'.split(
    ' ',
  ),
)('%s is a syllable of Vietnamese', (word) => {
  expect(isVietnameseSyllable(word)).toBe(true)
})

test.each(['internet', 'zalo', 'vat', 'asean', 'tand', 'ubnd', 'website', 'w', 'nghng', ''])('"%s" is none', (word) => {
  expect(isVietnameseSyllable(word)).toBe(false)
})
