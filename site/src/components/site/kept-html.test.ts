import { expect, test } from 'vitest'
import { keptHtml } from './kept-html.ts'

test('a part is made once from an object, and once for each name', async () => {
  const ward = { authority: 'UBND phường' }
  let made = 0
  const make = async () => `<p>${(made += 1)}</p>`
  expect(await keptHtml(ward, 'chân trang', make)).toBe('<p>1</p>')
  expect(keptHtml(ward, 'chân trang', make)).toBe('<p>1</p>')
  expect(await keptHtml(ward, 'đầu trang', make)).toBe('<p>2</p>')
  expect(await keptHtml({ ...ward }, 'chân trang', make)).toBe('<p>3</p>')
})

test('a part that could not be made is made again', async () => {
  const ward = {}
  await expect(keptHtml(ward, 'chân trang', () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng')
  expect(await keptHtml(ward, 'chân trang', async () => '<p>lành</p>')).toBe('<p>lành</p>')
})
