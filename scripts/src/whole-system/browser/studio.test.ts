import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFaults } from './support/accessibility.ts'
import { englishWordsOn } from './support/admin-page.ts'
import { desk, fitsScreen, phone, Stage } from './support/stage.ts'

const product = inject('product')
const { cmsUrl, webUrl } = product

const people = {
  editor: { email: 'soan@truclam.example', password: 'Soan-bai-phat-thanh-2026', name: 'Lê Thị Soạn' },
  approver: { email: 'duyet-loa@truclam.example', password: 'Duyet-bai-phat-thanh-2026', name: 'Trần Văn Duyệt' },
  announcer: { email: 'doc@truclam.example', password: 'Doc-bai-phat-thanh-2026', name: 'Phạm Thị Đọc' },
}

let stage: Stage<keyof typeof people>

beforeAll(async () => {
  stage = await Stage.open(product, people)
})

afterEach(() => stage.closePages())

afterAll(() => stage.close())

const paragraph = (words: string) => ({
  type: 'paragraph',
  children: [{ type: 'text', text: words, format: 0, version: 1, detail: 0, mode: 'normal', style: '' }],
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
})

async function publishArticle(): Promise<number> {
  const children = [paragraph('UBND phường tổ chức họp với Tổ XQZ lúc 17h30 ngày 02/8/2025.'), paragraph('Mời bà con đến nhà văn hóa.')]
  return stage.make('articles', {
    title: 'Phường họp với tổ liên gia',
    summary: 'Mời bà con đến họp.',
    body: { root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 } },
    _status: 'published',
  })
}

async function saveDraft(page: Page): Promise<void> {
  // What the form still has on its way would lock the script again for the one who wrote it.
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'Lưu bản nháp' }).click()
  await page.getByText('Đã lưu bản nháp.').first().waitFor()
}

async function draftInStudio(article: number): Promise<number> {
  const { page, takeFaults } = await stage.openAs('editor', desk)
  await page.goto(`${cmsUrl}/admin/collections/articles/${article}`)
  await page.getByRole('button', { name: 'Soạn bài phát thanh' }).click()
  await page.waitForURL(/\/broadcast-scripts\/\d+/)
  const id = Number(/\/broadcast-scripts\/(\d+)/.exec(page.url())?.[1])
  stage.afterwards(() => stage.administrator.delete('broadcast-scripts', id))

  const marks = page.getByRole('region', { name: 'Chỗ chưa rõ cách đọc' })
  await marks.getByText('1 chỗ chưa rõ cách đọc.').waitFor()
  expect(await page.locator('.studio-rows').textContent()).toContain('mười bảy giờ ba mươi phút ngày mùng hai tháng tám')
  await marks.getByRole('button', { name: 'XQZ' }).click()
  const dialog = page.getByRole('dialog', { name: '“XQZ” đọc thế nào?' })
  expect(await dialog.getByRole('button', { name: 'Chỉ ở chỗ này' }).isDisabled()).toBe(true)
  expect(await accessibilityFaults(page, '.studio-dialog')).toEqual([])
  await dialog.getByLabel('Đọc là').fill('liên gia')
  await dialog.getByRole('button', { name: 'Chỉ ở chỗ này' }).click()
  await page.getByText('Mọi chỗ đều đã rõ cách đọc.').waitFor()
  expect(await accessibilityFaults(page, '.studio')).toEqual([])
  expect(await page.locator('.studio-rows').textContent()).toContain('liên gia')
  expect(await page.getByRole('button', { name: /^Xuất bản/ }).count()).toBe(0)
  await saveDraft(page)
  expect(await englishWordsOn(page)).toEqual([])
  // Whoever stays in a form keeps others from saving it.
  await page.locator('.step-nav a[href$="/broadcast-scripts"]').click()
  await page.getByRole('link', { name: 'Phường họp với tổ liên gia' }).waitFor()
  expect(takeFaults()).toEqual([])
  return id
}

async function approveOnPhone(script: number): Promise<void> {
  const { page, takeFaults } = await stage.openAs('approver', phone)
  // The admin may still hold the script for the one who wrote it; an approver takes it over.
  const takeOver = page.getByRole('button', { name: 'Giành quyền sửa' })
  await page.addLocatorHandler(takeOver, () => takeOver.tap())
  await page.goto(`${cmsUrl}/admin/collections/broadcast-scripts/${script}`)
  await page.getByText('Mọi chỗ đều đã rõ cách đọc.').waitFor()
  await fitsScreen(page)
  await page
    .getByRole('button', { name: /^Xuất bản/ })
    .first()
    .tap()
  await page.getByText('Mở để đọc').waitFor()
  expect(await englishWordsOn(page)).toEqual([])
  expect(takeFaults()).toEqual([])
}

async function readOffline(script: number): Promise<void> {
  const { page, takeFaults } = await stage.openAs('announcer', phone)
  await page.goto(`${cmsUrl}/doc/${script}`)
  await page.getByText('Đã lưu: mất mạng vẫn mở được').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.context().setOffline(true)
  await page.reload()
  const sentence = page.locator('.reading-one__now')
  await expect.poll(() => sentence.innerText()).toMatch(/^Đây là Đài Truyền thanh/)
  // The text stands there before the page listens to keys.
  const goOn = async () => {
    if ((await page.getByText(/^Câu 2 trên/).count()) === 0) await page.keyboard.press(' ')
    return page.getByText(/^Câu 2 trên/).count()
  }
  await expect.poll(goOn, { interval: 500, timeout: 20_000 }).toBe(1)
  await page.getByRole('button', { name: 'Cả bài' }).tap()
  expect(await page.locator('.reading-text').innerText()).toContain('với Tổ liên gia lúc mười bảy giờ ba mươi phút')
  await page.getByRole('button', { name: 'Nền tối' }).tap()
  await expect.poll(() => page.locator('.reading').getAttribute('data-dark')).toBe('true')
  // Colours change over a moment.
  await expect.poll(() => accessibilityFaults(page)).toEqual([])
  await page.context().setOffline(false)
  expect(takeFaults().filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])

  await page.goto(`${cmsUrl}/doc/${script}/in`)
  const paper = await page.locator('.paper').innerText()
  expect(paper).toContain(people.approver.name)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(paper).toMatch(/Xin cảm ơn bà con đã chú ý lắng nghe\. \/\//)
}

/** The lexicon changes after the approval: what was approved stays on air until somebody has it read anew and approved. */
async function readAnewInDraft(script: number): Promise<void> {
  await stage.make('pronunciations', { written: 'UBND', spoken: 'Ủy ban phường nhà' })
  const { page, takeFaults } = await stage.openAs('editor', desk)
  const takeOver = page.getByRole('button', { name: 'Giành quyền sửa' })
  await page.addLocatorHandler(takeOver, () => takeOver.click())
  await page.goto(`${cmsUrl}/admin/collections/broadcast-scripts/${script}`)
  const notice = page.getByText(/^Từ điển đọc đã thay đổi sau khi bài này được duyệt/)
  await notice.waitFor()
  await page.getByText('Xem lời đã duyệt').click()
  expect(await page.locator('.studio-warning details').innerText()).toContain('Ủy ban nhân dân phường tổ chức họp')
  await page.getByRole('button', { name: 'Lập bản nháp mới' }).click()
  await page.getByText('Đã lưu bản nháp.').first().waitFor()
  await expect.poll(() => notice.count()).toBe(0)
  await page.goto(`${cmsUrl}/doc/${script}?ban-nhap=1`)
  await page.getByText('Bản nháp, chưa được duyệt: không đọc trên loa.').waitFor()
  expect(await page.content()).toContain('Ủy ban phường nhà phường tổ chức họp')
  await page.goto(`${cmsUrl}/doc/${script}`)
  expect(await page.content()).toContain('Ủy ban nhân dân phường tổ chức họp')
  expect(takeFaults()).toEqual([])
}

test('a script goes from an article through the studio and its approval to the announcer and the site', { timeout: 180_000 }, async () => {
  const article = await publishArticle()
  const script = await draftInStudio(article)
  await approveOnPhone(script)
  await readOffline(script)
  await stage.administrator.untilReleased('broadcast-scripts', script)
  const page = await (await fetch(`${webUrl}/phat-thanh/phuong-hop-voi-to-lien-gia`)).text()
  expect(page).toContain('Tổ XQZ')

  await readAnewInDraft(script)

  await stage.administrator.update('articles', article, { title: 'Phường hoãn họp với tổ liên gia' })
  const { page: admin } = await stage.openAs('editor', desk)
  await admin.goto(`${cmsUrl}/admin/collections/broadcast-scripts/${script}`)
  await admin
    .getByText(/^Nguồn đã thay đổi/)
    .first()
    .waitFor()
})

test('whoever is not logged in reads nothing that is not public', async () => {
  const response = await fetch(`${cmsUrl}/doc/1`, { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([307, '/admin/login?redirect=%2Fdoc%2F1'])
})
