import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openChromium } from '../../testing/chromium.ts'
import { listedPages } from './support/site-map.ts'
import { showWholePage } from './support/watched-page.ts'

const { webUrl } = inject('product')
const procedures = (await listedPages(webUrl)).filter((address) => /^\/thu-tuc\/[^/]+$/.test(address))

const screens = [
  { name: '360 px, 2 dots per pixel', viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  { name: '1280 px', viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 },
]

let browser: Browser

beforeAll(async () => {
  browser = await openChromium()
})

afterAll(() => browser.close())

/** Returns the bytes a first visit to an address brings over the wire, pictures further down included, headers too. */
async function bytesOf(address: string, { viewport, deviceScaleFactor }: (typeof screens)[number]): Promise<number> {
  const context = await browser.newContext({ viewport, deviceScaleFactor })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  let bytes = 0
  await wire.send('Network.enable')
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  const response = await page.goto(webUrl + address)
  expect(response?.headers()['content-encoding']).toBe('br')
  await showWholePage(page)
  await context.close()
  return bytes
}

const inKb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`

test.each(screens)('the home page weighs less than 100 KB on $name', async (screen) => {
  const bytes = await bytesOf('/', screen)
  process.stdout.write(`home page, ${screen.name}: ${inKb(bytes)}\n`)
  expect(bytes).toBeLessThan(100_000)
})

test.each(screens)('every procedure weighs less than 40 KB on $name', async (screen) => {
  expect(procedures.length).toBeGreaterThan(0)
  const weights: { address: string; bytes: number }[] = []
  for (const address of procedures) weights.push({ address, bytes: await bytesOf(address, screen) })
  const sorted = weights.toSorted((a, b) => a.bytes - b.bytes)
  const [lightest, heaviest] = [sorted[0], sorted.at(-1)]
  process.stdout.write(
    `procedures, ${screen.name}: ${inKb(lightest?.bytes ?? 0)} to ${inKb(heaviest?.bytes ?? 0)} (${heaviest?.address ?? ''})\n`,
  )
  expect(sorted.filter(({ bytes }) => bytes >= 40_000)).toEqual([])
})
