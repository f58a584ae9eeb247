import { expect, test } from 'vitest'
import { openChromium } from './chromium.ts'

test('a real browser opens here and shows Vietnamese', async () => {
  await using browser = await openChromium()
  const page = await browser.newPage()
  await page.setContent('<html lang="vi"><h1>Ủy ban nhân dân phường Trúc Lâm</h1></html>')
  expect(await page.getByRole('heading').innerText()).toBe('Ủy ban nhân dân phường Trúc Lâm')
})
