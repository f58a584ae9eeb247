import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openChromium } from '../../testing/chromium.ts'
import { listedPages, onePerTemplate } from './support/site-map.ts'

const { webUrl } = inject('product')
const documents = onePerTemplate(await listedPages(webUrl)).filter((address) =>
  /^\/(thu-tuc|tin-tuc|phat-thanh|guong-dien-hinh|van-ban)\/[^/]+$/.test(address),
)

/** A4 at 96 dots per inch. */
const paper = { width: 794, height: 1123 }

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openChromium()
  page = await browser.newPage({ viewport: paper })
  await page.emulateMedia({ media: 'print' })
})

afterAll(() => browser.close())

test('every kind of document is printed', () => {
  expect(documents).toHaveLength(5)
})

describe.each(documents)('%s on paper', (address) => {
  test('has the authority, the heading and the whole text, and nothing to click through', async () => {
    await page.goto(webUrl + address)
    expect(await page.locator('nav:visible, button:visible, summary:visible, .page-tools:visible').allInnerTexts()).toEqual([])
    expect(await page.locator('header').first().innerText()).toContain('Ủy ban nhân dân phường Trúc Lâm')
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    const shown = await page.locator('main h2').allInnerTexts()
    await page.emulateMedia({ media: 'screen' })
    const onScreen = await page.locator('main h2:visible').allInnerTexts()
    await page.emulateMedia({ media: 'print' })
    // A procedure on paper is a posting, which has the headings of the law.
    const due = address.startsWith('/thu-tuc/') ? [] : onScreen
    expect(due.filter((heading) => !shown.includes(heading))).toEqual([])
  })

  test('is black on white, 14 points or more, in a face with serifs, as postings at the office are to be', async () => {
    await page.goto(webUrl + address)
    const style = await page.evaluate(() => {
      const written = [...document.querySelectorAll('main *')].filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? '')),
      )
      const points = written.map((element) => (Number.parseFloat(getComputedStyle(element).fontSize) * 72) / 96)
      const { color, fontFamily } = getComputedStyle(document.body)
      return { smallest: Math.min(...points), fontFamily, ink: color }
    })
    expect(style.smallest).toBeGreaterThanOrEqual(13.99)
    expect(style.fontFamily).toMatch(/Times New Roman/)
    expect(style.ink).toBe('rgb(0, 0, 0)')
  })
})

test('a procedure goes on A4 sheets, nothing wider than the sheet', async () => {
  const [procedure] = documents.filter((address) => address.startsWith('/thu-tuc/'))
  await page.goto(webUrl + (procedure ?? ''))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(paper.width)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b[^s]/g)].length
  const sizes = new Set(
    [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) =>
      (box ?? '')
        .trim()
        .split(/\s+/)
        .map((side) => Math.round(Number(side)))
        .join(' '),
    ),
  )
  process.stdout.write(`printed procedure: ${sheets} sheets of A4\n`)
  expect(sheets).toBeGreaterThan(0)
  expect([...sizes]).toEqual(['0 0 595 842'])
})
