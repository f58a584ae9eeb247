import type { Page } from 'playwright-core'
import readSheets from 'read-excel-file/node'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { z } from 'zod'
import { accessibilityFaults } from './support/accessibility.ts'
import { englishWordsOn } from './support/admin-page.ts'
import { desk, fitsScreen, phone, Stage } from './support/stage.ts'

const product = inject('product')
const { cmsUrl, webUrl } = product

const people = {
  editor: { email: 'lich@truclam.example', password: 'Lap-lich-phat-thanh-2026', name: 'Lê Thị Lịch' },
  announcer: { email: 'phat@truclam.example', password: 'Phat-thanh-vien-2026', name: 'Phạm Văn Phát' },
  monitor: { email: 'giam-sat@truclam.example', password: 'Giam-sat-phat-thanh-2026', name: 'Hoàng Thị Giám' },
}
const title = 'Lịch thu gom rác tuần này'

let stage: Stage<keyof typeof people>

beforeAll(async () => {
  stage = await Stage.open(product, people)
})

afterAll(() => stage.close())

/** What the clock of Việt Nam shows some minutes from now, as `2026-11-24T05:00`. */
const localTime = (minutes: number) => new Date(Date.now() + (7 * 60 + minutes) * 60_000).toISOString().slice(0, 16)

/** Both sessions of the test have to lie before midnight. */
async function untilTodayIsLongEnough(): Promise<void> {
  while (localTime(0).slice(0, 10) !== localTime(20).slice(0, 10)) await new Promise((resolve) => setTimeout(resolve, 5_000))
}

/** Puts the station's two sessions a few minutes ahead, on every day of the week. */
async function moveSessions(): Promise<void> {
  const { administrator } = stage
  const { station } = z.looseObject({ station: z.looseObject({}) }).parse(await administrator.read('/globals/ward?depth=0'))
  stage.afterwards(() => administrator.updateGlobal('ward', { station }))
  const sessions = [
    { id: 'sang', name: 'Buổi sáng', time: localTime(5).slice(11) },
    { id: 'chieu', name: 'Buổi chiều', time: localTime(15).slice(11) },
  ]
  const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
  await administrator.updateGlobal('ward', { station: { ...station, sessions, days } })
}

async function approvedScript(): Promise<number> {
  const body = 'Đây là Đài Truyền thanh phường Trúc Lâm. Xe thu gom rác đi các ngày trong tuần. Xin cảm ơn bà con đã chú ý lắng nghe.'
  const script = { title, summary: 'Xe thu gom rác đi các ngày trong tuần.', body, priority: 'normal' }
  const { administrator } = stage
  const id = await administrator.create('broadcast-scripts', { ...script, _status: 'published' })
  // What was read on air stays on record; off the site it can go.
  stage.afterwards(() => administrator.update('broadcast-scripts', id, { _status: 'draft' }))
  return id
}

async function scheduleToday(): Promise<void> {
  const { page, takeFaults } = await stage.openAs('editor', desk)
  await page.goto(`${cmsUrl}/admin/collections/broadcast-schedule/create`)
  await page.locator('#field-script .rs__control').click()
  await page.keyboard.type('thu gom')
  await page.locator('.rs__option', { hasText: title }).click()
  const today = localTime(0).slice(0, 10).split('-').toReversed().join('/')
  for (const field of ['firstDay', 'lastDay']) {
    await page.locator(`#field-${field} input`).fill(today)
    await page.keyboard.press('Enter')
  }
  const preview = page.locator('.station-preview')
  await preview.getByText(/^Phát 2 buổi, ngày/).waitFor()
  await preview.getByText(/cần ít nhất 3 ngày liên tục/).waitFor()
  expect(await accessibilityFaults(page, '.station-preview')).toEqual([])
  expect(await englishWordsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Lưu', exact: true }).click()
  await page.waitForURL(/\/broadcast-schedule\/\d+/)
  expect(takeFaults()).toEqual([])
}

async function seeWeekOnPhone(): Promise<void> {
  const { page, takeFaults } = await stage.openAs('announcer', phone)
  await page.goto(`${cmsUrl}/admin/lich-phat-thanh`)
  await page.locator('.station-day[aria-current="date"]').getByText(title).first().waitFor()
  await fitsScreen(page)
  expect(await accessibilityFaults(page, 'main')).toEqual([])
  expect(await englishWordsOn(page)).toEqual([])
  expect(takeFaults()).toEqual([])
}

async function beginAtStartPage(): Promise<void> {
  const { page, takeFaults } = await stage.openAs('announcer', phone)
  await page.goto(`${cmsUrl}/admin`)
  const today = page.locator('.ward-panel', { hasText: 'Bài đọc hôm nay' })
  await today.getByRole('link', { name: title }).first().waitFor()
  expect(await page.locator('a[href="/admin/collections/broadcast-log"]').count()).toBeGreaterThan(0)
  expect(await page.locator('a[href="/admin/collections/synonyms"]').count()).toBe(0)
  await fitsScreen(page)
  expect(await accessibilityFaults(page, '.ward-welcome')).toEqual([])
  expect(takeFaults()).toEqual([])
}

async function readToTheEnd(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: 'Câu tiếp' })
  while (await next.isEnabled()) await next.tap()
}

async function readAndTick(script: number): Promise<void> {
  const { page, takeFaults } = await stage.openAs('announcer', phone)
  await page.goto(`${cmsUrl}/doc/${script}`)
  await readToTheEnd(page)
  const log = page.getByRole('region', { name: 'Ghi sổ' })
  await log.getByLabel('Sự cố (nếu có)').fill('Loa số 3 nhỏ tiếng')
  await fitsScreen(page)
  await log.getByRole('button', { name: 'Đã phát' }).tap()
  await log.getByText(`Đã ghi vào sổ, người phát: ${people.announcer.name}.`).waitFor()
  expect(takeFaults()).toEqual([])
}

async function tickWithoutNetwork(script: number): Promise<void> {
  const { page } = await stage.openAs('announcer', phone)
  await page.goto(`${cmsUrl}/doc/${script}`)
  await page.getByText('Đã lưu: mất mạng vẫn mở được').waitFor()
  await page.context().setOffline(true)
  await readToTheEnd(page)
  const log = page.getByRole('region', { name: 'Ghi sổ' })
  await log.getByRole('button', { name: 'Đã phát' }).tap()
  await log.getByText('Mất mạng: đã giữ trên máy này').waitFor()
  await page.context().setOffline(false)
  await log.getByText('Đã có mạng: đã ghi vào sổ 1 lần phát.').waitFor()
  await page.goto(`${cmsUrl}/admin/so-phat-thanh`)
  await expect.poll(() => page.locator('.station-airing__state[data-state="aired"]').count(), { timeout: 30_000 }).toBe(2)
  await page.getByText('Ghi chú: Loa số 3 nhỏ tiếng').waitFor()
  await fitsScreen(page)
  expect(await accessibilityFaults(page, 'main')).toEqual([])
  expect(await englishWordsOn(page)).toEqual([])
}

async function exportBook(): Promise<unknown[][]> {
  const { page, takeFaults } = await stage.openAs('monitor', desk)
  await page.goto(`${cmsUrl}/admin/so-phat-thanh`)
  expect(await page.getByRole('button', { name: /^Đã phát/ }).count()).toBe(0)
  await page.getByText(/^(Từ ngày|Ngày) .*: đã phát 1 bài, 2 lượt/).waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Xuất sổ ra Excel' }).click()])
  const [sheet] = await readSheets(await download.path())
  expect(takeFaults()).toEqual([])
  return sheet?.data ?? []
}

test(
  'a script is scheduled, read on air, ticked off with and without a network, and stands in the exported book',
  { timeout: 1_500_000 },
  async () => {
    await untilTodayIsLongEnough()
    await moveSessions()
    const script = await approvedScript()
    await scheduleToday()
    await beginAtStartPage()
    await seeWeekOnPhone()
    await stage.administrator.untilReleased('broadcast-scripts', script)
    await expect
      .poll(async () => (await fetch(`${webUrl}/phat-thanh/lich-thu-gom-rac-tuan-nay`)).text(), { timeout: 15_000 })
      .toContain('Lịch phát trên loa')
    await readAndTick(script)
    await tickWithoutNetwork(script)
    const lines = (await exportBook()).filter((line) => line.includes(title))
    expect(lines.map((line) => [line[7], line[9], line[11], line[13]])).toEqual([
      ['1/2', 'Đã phát', people.announcer.name, 'Loa số 3 nhỏ tiếng'],
      ['2/2', 'Đã phát', people.announcer.name, null],
    ])
  },
)
