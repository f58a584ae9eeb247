import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { openChromium } from '../../testing/chromium.ts'
import { readPdf, type PrintedDocument } from './support/pdf-text.ts'
import { readQrCode } from './support/qr-reader.ts'
import { listedPages } from './support/site-map.ts'

const { webUrl } = inject('product')
const birth = '/thu-tuc/dang-ky-khai-sinh'
const field = '/thu-tuc/linh-vuc/ho-tich'
const listed = await listedPages(webUrl)
const procedures = listed.filter((address) => /^\/thu-tuc\/[^/]+$/.test(address) && !/\/(a-z|cong-khai)$/.test(address))

/** The parts of a posting in the order of the law. */
const legalParts = [
  'Trình tự thực hiện',
  'Cách thức thực hiện',
  'Thành phần, số lượng hồ sơ',
  'Thời hạn giải quyết',
  'Đối tượng thực hiện',
  'Cơ quan thực hiện',
  'Kết quả thực hiện',
  'Phí, lệ phí',
  'Tên mẫu đơn, mẫu tờ khai',
  'Yêu cầu, điều kiện thực hiện',
  'Căn cứ pháp lý',
  'Nơi tiếp nhận và trả kết quả',
  'Lưu ý tại phường',
  'Tiếp nhận phản ánh, kiến nghị',
]
const lawRequires = legalParts.filter((title) => !/mẫu đơn|Yêu cầu|Kết quả|Phí|Lưu ý/.test(title))

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openChromium()
})

afterAll(() => browser.close())

beforeEach(async () => {
  page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
})

async function printed(address: string): Promise<PrintedDocument> {
  await page.goto(webUrl + address)
  return readPdf(await page.pdf({ preferCSSPageSize: true }))
}

/** Titles of the numbered parts in the order in which a posting has them. */
function partsOn({ sheets }: PrintedDocument): string[] {
  const text = sheets.join(' ')
  const found = legalParts.map((title) => ({ title, at: text.search(new RegExp(`\\d+\\. ${title}`)) })).filter(({ at }) => at >= 0)
  return found.toSorted((a, b) => a.at - b.at).map(({ title }) => title)
}

describe('a procedure on paper', () => {
  test('begins with the authority and the national name, ends with where feedback goes, and numbers its sheets', async () => {
    const { sheets } = await printed(birth)
    expect(sheets[0]).toContain('ỦY BAN NHÂN DÂN PHƯỜNG TRÚC LÂM')
    expect(sheets[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc')
    expect(sheets[0]).toContain('Mã thủ tục: 1.001193')
    expect(sheets.at(-1)).toMatch(/Phiên bản [0-9a-f]{6}, cập nhật ngày/)
    sheets.forEach((sheet, position) => expect(sheet).toContain(`Trang ${position + 1}/${sheets.length}`))
  })

  test('is on A4 sheets, in Tinos and nothing else', async () => {
    const { sizes, fonts } = await printed(birth)
    expect([...sizes]).toEqual(['595 × 842'])
    expect([...fonts]).toEqual(['Tinos'])
  })

  test.each(procedures)('%s has its parts in the order of the law', async (address) => {
    const found = partsOn(await printed(address))
    expect(found).toEqual(legalParts.filter((title) => found.includes(title)))
    expect(found).toEqual(expect.arrayContaining(lawRequires))
  })

  test('says everything the page says of papers, steps and legal bases', async () => {
    const document = await printed(birth)
    const text = document.sheets.join(' ').replace(/Trang \d+\/\d+ /g, '')
    const rows = await page.locator('.papers label, .legal-bases strong, .prose p, .prose li').allTextContents()
    const words = rows.map((row) => row.replace(/\s+/g, ' ').trim()).filter((row) => row !== '' && row.length < 120)
    const onScreenOnly = await page.locator('.situation').allTextContents()
    const due = words.filter((row) => !onScreenOnly.some((situation) => situation.replace(/\s+/g, ' ').includes(row)))
    expect(due.length).toBeGreaterThan(10)
    expect(due.filter((row) => !text.replaceAll(' ', '').includes(row.replaceAll(' ', '')))).toEqual([])
  })

  test('is the posting also without JavaScript', async () => {
    page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    expect(partsOn(await printed(birth))).toEqual(expect.arrayContaining(lawRequires))
  })

  test('brings its fonts only when it is printed', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(webUrl + birth, { waitUntil: 'networkidle' })
    expect(asked.filter((url) => url.endsWith('.woff2'))).toEqual([])
  })
})

describe('the QR code of a posting', () => {
  async function scanned(): Promise<URL> {
    await page.goto(webUrl + birth)
    await page.emulateMedia({ media: 'print' })
    const url = new URL(await readQrCode(page.locator('.qr')))
    await page.emulateMedia({ media: 'screen' })
    return url
  }

  test('leads to the live page and carries the version', async () => {
    const url = await scanned()
    expect(url.origin + url.pathname).toBe(await page.locator('link[rel=canonical]').getAttribute('href'))
    expect(url.searchParams.get('ban')).toMatch(/^[0-9a-f]{6}$/)
  })

  test('of a new print is told that the print is current', async () => {
    await page.goto(`${webUrl}${birth}${(await scanned()).search}`)
    expect(await page.locator('.scan-notice').innerText()).toContain('Bản in còn mới.')
  })

  test('of an old print is told that the print is outdated', async () => {
    await page.goto(`${webUrl}${birth}?ban=0ld000`)
    const notice = await page.locator('.scan-notice').innerText()
    expect(notice).toContain('Bản in đã cũ.')
    expect(notice).not.toContain('Bản in còn mới.')
  })

  test('who came without a print is told nothing', async () => {
    await page.goto(webUrl + birth)
    expect(await page.locator('.scan-notice').isVisible()).toBe(false)
  })
})

describe('the checklist of papers', () => {
  const boxes = () => page.locator('.papers input')

  test('keeps its ticks on the device until they are cleared', async () => {
    await page.goto(webUrl + birth)
    await boxes().first().check()
    expect(await page.locator('[data-ticked]').first().innerText()).toMatch(/^Đã có 1\/\d+ giấy tờ\.$/)
    await page.reload()
    expect(await boxes().first().isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Xóa dấu đã tích' }).first().click()
    await page.reload()
    expect(await boxes().first().isChecked()).toBe(false)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('goes on half a sheet with where to hand the papers in', async () => {
    await page.goto(webUrl + birth)
    await page.evaluate(() => (window.print = () => {}))
    await page.getByRole('button', { name: 'In phiếu giấy tờ' }).first().click()
    const slip = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    expect([...slip.sizes]).toEqual(['420 × 595'])
    expect(slip.sheets[0]).toContain('PHIẾU CHUẨN BỊ HỒ SƠ Đăng ký khai sinh')
    expect(slip.sheets.join(' ')).toContain('Giấy chứng sinh')
    expect(slip.sheets.join(' ')).not.toContain('Căn cứ pháp lý')
  })
})

test('a whole field is one document with contents and every procedure in full', async () => {
  await page.goto(webUrl + field)
  const names = await page.locator('.procedure-list a').count()
  const { sheets, sizes } = await printed(`${field}/niem-yet`)
  const text = sheets.join(' ')
  expect(sheets[0]).toContain('Mục lục')
  expect([...sizes]).toEqual(['595 × 842'])
  expect([...text.matchAll(/THỦ TỤC \d+ /g)]).toHaveLength(names)
  expect([...text.matchAll(/\d+\. Trình tự thực hiện/g)]).toHaveLength(names)
  expect([...text.matchAll(/Phiên bản [0-9a-f]{6}/g)]).toHaveLength(names)
})
