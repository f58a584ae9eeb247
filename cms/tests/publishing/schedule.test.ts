import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { dayAfter } from '@ward/shared/text/calendar-day'
import { formatDay, vietnamDay } from '@ward/shared/text/vietnam-day'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FreshCms } from '../fresh-cms.ts'
import { publishable } from '../support/documents.ts'
import { newestChange } from './support/newest-change.ts'
import { openCmsWithWard, openPublisher, type OpenPublisher } from './support/open-publisher.ts'
import { startWeb, type RunningWeb } from './support/running-web.ts'

let cms: FreshCms
let web: RunningWeb
let desk: OpenPublisher
let now = new Date()

beforeAll(async () => {
  cms = await openCmsWithWard()
  web = await startWeb(cms.releasesDir)
  desk = await openPublisher(cms, { webUrl: web.url, now: () => now })
  await desk.publisher.work()
})

afterAll(async () => {
  await desk.close()
  await web.stop()
  await cms.close()
})

const fileOf = (file: string) => readFile(path.join(cms.releasesDir, 'current', file), 'utf8')

test('a row of the schedule comes to the page of its script, changes with it, and goes at midnight after its last day', async () => {
  const data = { ...publishable('broadcast-scripts'), _status: 'published' } as const
  const script = await cms.payload.create({ collection: 'broadcast-scripts', data: data as never, overrideAccess: true })
  const last = dayAfter(vietnamDay(now), 10)
  const row = await cms.payload.create({
    collection: 'broadcast-schedule',
    data: { script: script.id, lastDay: `${last}T12:00:00.000Z`, days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], repeats: 1 },
    overrideAccess: true,
  })
  now = new Date()
  await desk.publisher.work()
  const page = `phat-thanh/${script.slug}.html`
  expect(await fileOf(page)).toContain(`đến ${formatDay(last)}; buổi sáng 05:00, buổi chiều 17:00`)
  expect(await newestChange(cms.payload, row.id, 'broadcast-schedule')).toMatchObject({ state: 'released' })

  await cms.payload.update({ collection: 'broadcast-schedule', id: row.id, data: { sessions: ['chieu'] }, overrideAccess: true })
  await desk.publisher.work()
  expect(await fileOf(page)).toContain(`đến ${formatDay(last)}; buổi chiều 17:00`)

  const midnight = Date.parse(`${dayAfter(last)}T00:00:00.000+07:00`)
  now = new Date(midnight - 1000)
  await desk.publisher.work()
  expect(await fileOf(page)).toContain('Lịch phát trên loa')
  expect(desk.publisher.msUntilDue()).toBe(1000)

  now = new Date(midnight)
  await desk.publisher.work()
  expect(await fileOf(page)).not.toContain('Lịch phát trên loa')
  expect(await fileOf('phat-thanh.html')).not.toContain('Sắp phát trên loa')
})
