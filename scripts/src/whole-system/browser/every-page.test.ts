import { HtmlValidate } from 'html-validate'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openChromium } from '../../testing/chromium.ts'
import { accessibilityFaults } from './support/accessibility.ts'
import { listedPages, onePerTemplate } from './support/site-map.ts'
import { openWatchedPage, type WatchedPage } from './support/watched-page.ts'

const { webUrl } = inject('product')
const errorPages = [
  { address: '/khong-co-trang-nay', status: 404 },
  { address: '/410', status: 410 },
]
const statusOf = (address: string) => errorPages.find((page) => page.address === address)?.status ?? 200

const listed = await listedPages(webUrl)
const templates = [...onePerTemplate(listed), ...errorPages.map(({ address }) => address)]
const others = listed.filter((address) => !templates.includes(address))

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const desktop = { viewport: { width: 1280, height: 900 } }
const narrowest = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true }

let browser: Browser

beforeAll(async () => {
  browser = await openChromium()
})

afterAll(() => browser.close())

async function watching(screen: Parameters<Browser['newContext']>[0]): Promise<{ context: BrowserContext; watched: WatchedPage }> {
  const context = await browser.newContext(screen)
  return { context, watched: await openWatchedPage(context, webUrl) }
}

/** Visits addresses one after the other in one window; returns a line for every fault that `look` or the browser finds. */
async function faultsOn(
  addresses: readonly string[],
  screen: Parameters<Browser['newContext']>[0],
  look: (watched: WatchedPage) => Promise<readonly string[]>,
): Promise<string[]> {
  const { context, watched } = await watching(screen)
  const faults: string[] = []
  for (const address of addresses) {
    const response = await watched.page.goto(webUrl + address)
    const found = response?.status() === statusOf(address) ? [] : [`answers ${response?.status()}`]
    found.push(
      ...(await look(watched)),
      ...watched.takeFaults().filter((fault) => statusOf(address) === 200 || !/status of 4\d\d/.test(fault)),
    )
    faults.push(...found.map((fault) => `${address}: ${fault}`))
  }
  await context.close()
  return faults
}

async function widthFaults({ page }: WatchedPage): Promise<string[]> {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  return content <= screen ? [] : [`is ${content} px wide on a screen of ${screen} px`]
}

/** Text that is wider or higher than the box that hides its overflow. */
async function cutFaults({ page }: WatchedPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element)
        // Words for screen readers only stand in a box of one pixel.
        const isHidden = element.clientWidth <= 1 || element.closest('.skip-link') !== null
        const isCutAcross = overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1
        const isCutBelow = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1
        return !isHidden && (isCutAcross || isCutBelow)
      })
      .map((element) => `cuts off <${element.localName} class="${element.className}"> ${element.innerText.slice(0, 60)}`),
  )
}

async function headingFaults({ page }: WatchedPage): Promise<string[]> {
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) => headings.map(({ localName }) => Number(localName[1])))
  const jumps = levels.filter((level, position) => position > 0 && level > (levels[position - 1] ?? 0) + 1)
  const tops = levels.filter((level) => level === 1).length
  return [
    ...(tops === 1 ? [] : [`has ${tops} headings of level 1`]),
    ...(jumps.length === 0 ? [] : [`jumps to headings of level ${jumps.join(', ')}`]),
  ]
}

/** Links and buttons outside of running text that are smaller than 24 px (WCAG 2.2, success criterion 2.5.8). */
async function targetFaults({ page }: WatchedPage): Promise<string[]> {
  await page
    .locator('details:not([open]) > summary:visible')
    .evaluateAll((summaries) => summaries.forEach((summary) => (summary as HTMLElement).click()))
  return page.locator('nav a, body > header a, body > footer a, summary, button, .page-tools a').evaluateAll((targets) =>
    targets
      .map((target) => ({ words: target.textContent.trim(), box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ words, box }) => `${words} is ${Math.round(box.width)} × ${Math.round(box.height)} px`),
  )
}

/** Every fault on a page as a phone or a desktop shows it; menus are opened before the last look. */
async function everyFault(watched: WatchedPage): Promise<string[]> {
  const closed = [await widthFaults(watched), await headingFaults(watched), await cutFaults(watched), await targetFaults(watched)]
  return [...closed, await widthFaults(watched), await accessibilityFaults(watched.page)].flat()
}

test('the sitemap lists every template', () => {
  expect(listed.length).toBeGreaterThan(50)
  expect(templates.length).toBeGreaterThan(15)
})

describe.each([
  { where: 'on a phone of 360 px', screen: phone },
  { where: 'on a desktop of 1280 px', screen: desktop },
])('$where', ({ screen }) => {
  test(
    'every template is accessible, fits, has targets of 24 px, asks no other host and reports no error',
    { timeout: 120_000 },
    async () => {
      expect(await faultsOn(templates, screen, everyFault)).toEqual([])
    },
  )
})

test('every other page is accessible, fits a phone, asks no other host and reports no error', { timeout: 180_000 }, async () => {
  expect(await faultsOn(others, phone, everyFault)).toEqual([])
})

test('at four times its size (320 px), with wider text spacing, nothing is cut off on any template', { timeout: 60_000 }, async () => {
  // The spacing of WCAG 2.2, success criterion 1.4.12.
  const spacing =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
  const faults = await faultsOn(templates, { ...narrowest, bypassCSP: true }, async (watched) => {
    const plain = [...(await widthFaults(watched)), ...(await cutFaults(watched))]
    await watched.page.addStyleTag({ content: spacing })
    return [...plain, ...(await widthFaults(watched)), ...(await cutFaults(watched))]
  })
  expect(faults).toEqual([])
})

test('without JavaScript every template says the same and leads to the same places', { timeout: 90_000 }, async () => {
  const told = async (javaScriptEnabled: boolean) => {
    const pages = new Map<string, unknown>()
    const faults = await faultsOn(templates, { ...phone, javaScriptEnabled }, async ({ page }) => {
      const shownButtons = await page.locator('button:visible').and(page.locator(':not(form[action] [type="submit"])')).count()
      // Buttons, and what only a clock or a tick brings forth, are not there without scripts.
      await page
        .locator('main button, main [data-opening], main [data-ticked]')
        .evaluateAll((parts) => parts.forEach((part) => part.remove()))
      const text = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
      const links = await page.locator('a').evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href')))
      pages.set(page.url(), { text, links })
      return javaScriptEnabled || shownButtons === 0 ? [] : [`shows ${shownButtons} buttons that do nothing`]
    })
    return { pages, faults }
  }
  const [without, withScripts] = [await told(false), await told(true)]
  expect(without.faults).toEqual([])
  expect(without.pages).toEqual(withScripts.pages)
})

test('every page is valid HTML', { timeout: 60_000 }, async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // The authority's full name stands in every title; search engines cut it by themselves.
      'long-title': 'off',
      // Everything comes from the same origin.
      'require-sri': 'off',
      // Phone numbers keep their spaces by the style sheet.
      'tel-non-breaking': 'off',
    },
  })
  const faults: string[] = []
  for (const address of [...listed, ...errorPages.map((page) => page.address)]) {
    const { results } = await validator.validateString(await (await fetch(webUrl + address)).text())
    faults.push(
      ...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${address}:${line} ${ruleId} ${message}`)),
    )
  }
  expect(faults).toEqual([])
})

test('the watch sees what it is there to see', async () => {
  const { context, watched } = await watching(desktop)
  await watched.page.goto(webUrl)
  await watched.page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "run"'
    document.head.append(script)
    document.body.append(Object.assign(new Image(), { src: 'https://example.com/a.png' }))
  })
  const seen: string[] = []
  await expect.poll(() => seen.push(...watched.takeFaults()) && seen.join('\n')).toMatch(/inline script(.|\n)*https:\/\/example\.com/)
  await context.close()
})
