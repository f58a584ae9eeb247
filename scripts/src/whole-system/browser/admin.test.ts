import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { englishWordsOn, logIn } from './support/admin-page.ts'
import { desk, fitsScreen, phone, Stage } from './support/stage.ts'

const product = inject('product')
const { cmsUrl, webUrl } = product

const people = {
  editor: { email: 'bien-tap@truclam.example', password: 'Bien-tap-vien-2026', name: 'Lê Thị Soạn' },
  approver: { email: 'duyet@truclam.example', password: 'Nguoi-duyet-2026', name: 'Trần Văn Duyệt' },
}

let stage: Stage<keyof typeof people>
let english: string[] = []

beforeAll(async () => {
  stage = await Stage.open(product, people)
})

afterEach(async () => {
  await stage.closePages()
  english = []
})

afterAll(() => stage.close())

/** Notes the English words of the page as it stands; asked for at every place a test comes to. */
async function read(page: Page): Promise<void> {
  english.push(...(await englishWordsOn(page)).map((word) => `${new URL(page.url()).pathname}: ${word}`))
}

const publication = (page: Page) => page.getByRole('region', { name: 'Trên trang công khai' }).or(page.locator('.ward-publication'))

async function idInAddress(page: Page): Promise<number> {
  await page.waitForURL(/\/articles\/\d+/)
  return Number(/\/articles\/(\d+)/.exec(page.url())?.[1])
}

async function choose(page: Page, what: 'Tiêu đề 2' | 'Danh sách'): Promise<void> {
  await page.locator('.fixed-toolbar .toolbar-popup__dropdown-text').click()
  await page.locator('.toolbar-popup__dropdown-items').getByText(what).last().click()
}

/** Fills the form of an article as somebody does who lives in Word: from the top, with the mouse for headings and lists. */
async function writeArticle(page: Page, title: string): Promise<void> {
  await page.locator('#field-title').fill(title)
  await page.locator('#field-summary').fill('Từ tuần này, quầy một cửa nhận hồ sơ cả sáng thứ Bảy.')
  await page.locator('.ContentEditable__root').click()
  await page.keyboard.type('Bà con đi làm trong tuần nay có thể nộp hồ sơ vào sáng thứ Bảy.')
  await page.keyboard.press('Enter')
  await choose(page, 'Tiêu đề 2')
  await page.keyboard.type('Cần mang theo')
  await page.keyboard.press('Enter')
  await choose(page, 'Danh sách')
  await page.keyboard.type('Căn cước')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Giấy tờ của thủ tục')
  await page.locator('#field-topics .rs__control').click()
  await page.keyboard.type('Một cửa, một cửa liên thông')
  // The list moves under the mouse until the search has been answered.
  await expect.poll(() => page.locator('.rs__option').allInnerTexts()).toEqual(['Một cửa, một cửa liên thông'])
  await page.locator('.rs__option').click()
}

test(
  'somebody writes an article, publishes it, sees it on the site within seconds and takes it off again',
  { timeout: 120_000 },
  async () => {
    const { page, takeFaults } = await stage.openPage(cmsUrl, desk)
    await page.goto(`${cmsUrl}/admin`)
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor()
    await read(page)
    await logIn(page, cmsUrl, product.administrator)
    await read(page)
    await page.locator('#card-articles .card__click').click()
    await page.getByRole('link', { name: 'Một cửa của phường' }).waitFor()
    await read(page)
    await page.locator('.list-create-new-doc__create-new-button, .collection-list__header [href$="/create"]').first().click()
    await writeArticle(page, 'Quầy một cửa mở cửa sáng thứ Bảy')
    await read(page)
    await page
      .getByRole('button', { name: /^Xuất bản/ })
      .first()
      .click()
    const id = await idInAddress(page)
    stage.afterwards(() => stage.administrator.delete('articles', id))
    await expect.poll(() => publication(page).innerText()).toMatch(/Đã lên trang lúc \d\d:\d\d:\d\d ngày/)
    process.stdout.write(`from publishing to the site: ${/\([\d,]+ giây\)/.exec(await publication(page).innerText())?.[0] ?? '?'}\n`)
    await read(page)

    const link = page.getByRole('link', { name: 'Xem trên trang' })
    const address = (await link.getAttribute('href')) ?? ''
    expect(address).toBe(`${webUrl}/tin-tuc/quay-mot-cua-mo-cua-sang-thu-bay`)
    const { page: visitor } = await stage.openPage(webUrl, desk)
    await visitor.goto(address)
    expect(await visitor.getByRole('heading', { level: 1 }).innerText()).toBe('Quầy một cửa mở cửa sáng thứ Bảy')
    expect(await visitor.locator('article h2').first().innerText()).toBe('Cần mang theo')
    expect(await visitor.locator('article li').allInnerTexts()).toEqual(['Căn cước', 'Giấy tờ của thủ tục'])
    expect(await visitor.locator('.topics-of-page a').allInnerTexts()).toEqual(['Một cửa, một cửa liên thông'])

    await page.locator('.doc-controls__popup button, .doc-controls__popup').first().click()
    await read(page)
    await page.getByRole('button', { name: 'Gỡ khỏi trang' }).click()
    await read(page)
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Xác nhận|Gỡ/ })
      .click()
    await expect.poll(() => publication(page).innerText()).toMatch(/Đã gỡ khỏi trang lúc/)
    expect((await visitor.goto(address))?.status()).toBe(410)
    expect(english).toEqual([])
    expect(takeFaults()).toEqual([])
  },
)

test('an approver reads a draft on a phone and publishes it', { timeout: 120_000 }, async () => {
  const editor = await stage.staff('editor')
  const title = 'Lịch tiếp dân tháng này'
  const text = (words: string) => ({ type: 'text', text: words, format: 0, version: 1, detail: 0, mode: 'normal', style: '' })
  const paragraph = {
    type: 'paragraph',
    children: [text('Chủ tịch Ủy ban nhân dân phường tiếp dân.')],
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
  }
  const body = { root: { type: 'root', children: [paragraph], direction: 'ltr', format: '', indent: 0, version: 1 } }
  const draft = { title, summary: 'Hai buổi tiếp dân.', body, _status: 'draft' }
  const id = await editor.create('articles?draft=true', draft)
  stage.afterwards(() => stage.administrator.delete('articles', id))
  await expect(editor.update('articles', id, { _status: 'published' })).rejects.toThrow(/answers 403/)

  const { page, takeFaults } = await stage.openAs('approver', phone)
  await read(page)
  await page.getByRole('link', { name: title }).tap()
  await page.getByText('Chủ tịch Ủy ban nhân dân phường tiếp dân.').waitFor()
  await read(page)
  await fitsScreen(page)
  await page
    .getByRole('button', { name: /^Xuất bản/ })
    .first()
    .tap()
  await expect.poll(() => publication(page).innerText()).toMatch(/Đã lên trang lúc/)
  expect(await (await fetch(`${webUrl}/tin-tuc/lich-tiep-dan-thang-nay`)).text()).toContain('Chủ tịch Ủy ban nhân dân phường tiếp dân.')
  expect(english).toEqual([])
  expect(takeFaults()).toEqual([])
})

test('a refused publication says at each field what is missing', { timeout: 60_000 }, async () => {
  const { page, takeFaults } = await stage.openPage(cmsUrl, desk)
  await logIn(page, cmsUrl, product.administrator)
  await page.goto(`${cmsUrl}/admin/collections/articles/create`)
  await page.locator('#field-summary').fill('Chưa có gì khác.')
  await page
    .getByRole('button', { name: /^Xuất bản/ })
    .first()
    .click()
  await page.getByText('Các mục sau chưa đúng').first().waitFor()
  await expect.poll(() => page.getByText('Hãy điền mục này.').count()).toBe(2)
  await read(page)
  expect(english).toEqual([])
  // Chromium reports the refusal itself; nothing else may go wrong.
  expect(takeFaults().filter((fault) => !fault.includes('status of 400'))).toEqual([])
})
