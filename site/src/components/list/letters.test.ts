import { exampleContent } from '@ward/shared/examples'
import { expect, test } from 'vitest'
import { cardOf } from '../../content/edition/teasers.ts'
import { lettersOf } from './letters.ts'

test('procedures stand under the bare first letter of their name, Đ under its own, in the order of the alphabet', () => {
  const [pattern] = exampleContent.procedures
  if (pattern === undefined) throw new Error('The examples have no procedure')
  const names = ['“Đăng ký” lại', 'Ấn định thuế', 'Bãi bỏ', 'Ăn ở', 'Đăng ký khai sinh', 'Ủy quyền', '???']
  const teasers = names.map((shortName, id) => cardOf.procedures({ ...pattern, id: id + 1, shortName }).teaser)
  const groups = lettersOf(teasers).map(({ letter, id, items }) => `${letter} ${id}: ${items.map(({ title }) => title).join(' · ')}`)
  expect(groups).toEqual([
    '# chu-so: ???',
    'A chu-a: Ấn định thuế · Ăn ở',
    'B chu-b: Bãi bỏ',
    'Đ chu-dd: “Đăng ký” lại · Đăng ký khai sinh',
    'U chu-u: Ủy quyền',
  ])
})
