import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { z } from 'zod'
import { englishWordsOn } from './support/admin-page.ts'
import type { Staff } from './support/staff.ts'
import { fitsScreen, phone, Stage } from './support/stage.ts'

const product = inject('product')
const { cmsUrl, webUrl } = product

const people = {
  editor: { email: 'nhap@truclam.example', password: 'Nhap-thu-tuc-2026', name: 'Lê Thị Nhập' },
  approver: { email: 'duyet-thu-tuc@truclam.example', password: 'Duyet-thu-tuc-2026', name: 'Trần Văn Duyệt' },
}
const title = 'Đăng ký chỗ để xe hàng rong của hộ gia đình'
const code = '1.999001'

/** A record as a line of the crawl of the national portal has it. */
const record = {
  ma: code,
  ten: `Thủ tục ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  linhVuc: 'Hộ tịch',
  capThucHien: ['Cấp xã'],
  loai: null,
  quyetDinhCongBo: '1/QĐ-THU',
  doiTuong: ['Công dân Việt Nam'],
  coQuanThucHien: 'Ủy ban nhân dân cấp xã',
  coQuanCoThamQuyen: null,
  coQuanPhoiHop: null,
  coQuanDuocUyQuyen: null,
  diaChiTiepNhan: null,
  trinhTuThucHien: 'Bước 1: Nộp hồ sơ tại quầy số 3.\nBước 2: Nhận kết quả.',
  cachThuc: [{ hinhThuc: 'Trực tiếp', thoiHanSo: '3', donVi: 'Ngày', phiLePhiVaMoTa: 'Miễn phí' }],
  thanhPhanHoSo: [{ truongHop: null, giayTo: [{ tenGiayTo: 'Đơn đăng ký chỗ để xe', banChinh: 1, banSao: 0, tepMau: null }] }],
  canCuPhapLy: [{ ten: 'Luật Thử', soKyHieu: '1/2020/QH14' }],
  yeuCauDieuKien: null,
  ketQua: [{ ten: 'Giấy xác nhận chỗ để xe', ma: null }],
  nguon: null,
}

let stage: Stage<keyof typeof people>
let approver: Staff

beforeAll(async () => {
  stage = await Stage.open(product, people)
  approver = await stage.staff('approver')
})

afterAll(() => stage.close())

async function readsWell(page: Page): Promise<void> {
  await fitsScreen(page)
  expect(await englishWordsOn(page)).toEqual([])
}

const list = z.object({ docs: z.array(z.object({ id: z.number(), slug: z.string(), _status: z.string() })) })

/** The newest draft of the procedure, or its text in public when nothing waits. */
async function stored() {
  const { docs } = list.parse(await stage.administrator.read(`/procedures?draft=true&depth=0&where[code][equals]=${code}`))
  expect(docs).toHaveLength(1)
  return docs[0] ?? { id: 0, slug: '', _status: '' }
}

async function publish(id: number): Promise<void> {
  await approver.update('procedures', id, { _status: 'published' })
  await approver.untilReleased('procedures', id)
}

const onSite = async (slug: string) => (await fetch(`${webUrl}/thu-tuc/${slug}`)).text()

/** Chooses a file with these records on the page of the import and asks what would happen. */
async function preview(page: Page, records: readonly object[]): Promise<void> {
  await page.goto(`${cmsUrl}/admin/nhap-thu-tuc`)
  await page.waitForLoadState('networkidle')
  const text = records.map((one) => JSON.stringify(one)).join('\n')
  await page.getByLabel('Tệp thủ tục').setInputFiles({ name: 'thu-tuc.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(text) })
  await page.getByRole('button', { name: 'Xem trước' }).tap()
  await page.getByRole('heading', { name: 'Nếu nhập tệp này' }).waitFor()
  await readsWell(page)
}

async function importNewProcedure(page: Page): Promise<void> {
  await preview(page, [record, { ...record, ma: 'sai-ma' }])
  const rows = page.locator('.ward-import__part', { has: page.getByRole('heading', { name: 'Dòng có lỗi (1)' }) })
  expect(await rows.last().innerText()).toMatch(/Dòng 2, mã sai-ma: Mã thủ tục phải có dạng/)
  const run = page.getByRole('button', { name: 'Nhập 1 thủ tục' })
  expect(await run.isDisabled()).toBe(true)
  await page.getByLabel('Bỏ lại 1 dòng lỗi, chỉ nhập 1 dòng đúng').check()
  await run.tap()
  await page.getByText('Đã nhập các dòng đúng; các dòng lỗi bị bỏ lại.').waitFor()
}

async function acceptChangedStep(page: Page): Promise<void> {
  await preview(page, [{ ...record, trinhTuThucHien: record.trinhTuThucHien.replace('số 3', 'số 5') }])
  await page.getByRole('button', { name: 'Nhập 1 thủ tục' }).tap()
  await page.getByRole('link', { name: 'Xem 1 khác biệt đang chờ' }).tap()
  await page.getByRole('link', { name: record.ten }).first().tap()
  const changed = page.locator('.ward-diff__text')
  await changed.waitFor()
  expect(await changed.locator('del').allTextContents()).toEqual([expect.stringMatching(/−3\.?$/)])
  expect(await changed.locator('ins').allTextContents()).toEqual([expect.stringMatching(/\+5\.?$/)])
  await readsWell(page)
  await page.getByRole('button', { name: 'Nhận tất cả (1 phần)' }).tap()
  await page.getByText('Đã nhận', { exact: true }).first().waitFor()
}

async function askOnSite(page: Page): Promise<void> {
  await page.goto(webUrl)
  const box = page.getByLabel('Bạn cần làm việc gì?')
  await box.fill('toi muon ly hon')
  await box.press('Enter')
  await page.waitForURL(/\/tim-kiem\?q=/)
  expect(await page.locator('.results-title + *').getAttribute('class')).toBe('referral')
  await page.goto(webUrl)
  await box.fill('dang ky cho de xe hang rong')
  await page.getByRole('option', { name: title }).tap()
}

async function readProcedure(page: Page, slug: string): Promise<void> {
  await page.waitForURL(new RegExp(`/thu-tuc/${slug}(#|$)`))
  expect(await page.locator('.first-answers dt').allTextContents()).toEqual(expect.arrayContaining(['Cần gì', 'Nộp ở đâu', 'Bao lâu']))
  expect(await page.locator('.first-answers').innerText()).toContain('Giấy xác nhận chỗ để xe')
  await fitsScreen(page)
  const paper = page.locator('.papers input').first()
  await paper.check()
  await page.reload()
  await expect.poll(() => paper.isChecked()).toBe(true)
}

async function goToDisclosure(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Hộ tịch', exact: true }).first().tap()
  await page.waitForURL(/\/thu-tuc\/linh-vuc\/ho-tich$/)
  await page.locator('.procedure-list').getByRole('link', { name: title }).waitFor()
  await fitsScreen(page)
  await page.goto(`${webUrl}/thu-tuc`)
  await page.getByRole('link', { name: 'Phường đã công khai bao nhiêu thủ tục?' }).tap()
  await page.getByRole('heading', { level: 1, name: 'Công khai thủ tục hành chính' }).waitFor()
  await fitsScreen(page)
}

test(
  'a procedure goes on a phone from a file through its draft and its changes to the resident who asks for it',
  { timeout: 180_000 },
  async () => {
    const { page, takeFaults } = await stage.openAs('editor', phone)
    await importNewProcedure(page)
    const { id, slug, _status } = await stored()
    stage.afterwards(async () => {
      await stage.administrator.delete('procedures', id)
      await vi.waitFor(async () => expect((await fetch(`${webUrl}/thu-tuc/${slug}`)).status).toBe(410), { timeout: 30_000, interval: 100 })
    })
    expect(_status).toBe('draft')
    await publish(id)
    expect(await onSite(slug)).toContain('quầy số 3')

    await acceptChangedStep(page)
    expect(takeFaults()).toEqual([])
    expect(await stored()).toMatchObject({ id, _status: 'draft' })
    expect(await onSite(slug)).toContain('quầy số 3')
    await publish(id)
    expect(await onSite(slug)).toContain('quầy số 5')

    const resident = await stage.openPage(webUrl, phone)
    await askOnSite(resident.page)
    await readProcedure(resident.page, slug)
    await goToDisclosure(resident.page)
    expect(resident.takeFaults()).toEqual([])
  },
)
