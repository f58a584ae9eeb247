import { loudspeakerFeedSchema, type LoudspeakerFeed } from '@ward/shared/broadcast/loudspeaker-feed'
import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { TestCms } from '../support/open-cms.ts'
import { itIs, mondayNoon, openStation, scheduled, scriptOf } from './open-station.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openStation()
})

let hour = 0

beforeEach(async () => {
  // Each test in an hour of its own: how often a device asked is counted by the minute.
  hour += 1
  itIs(new Date(Date.parse(mondayNoon) + hour * 60_000 * 2).toISOString())
  await cms.payload.db.pool.query('TRUNCATE broadcast_schedule, broadcast_log CASCADE')
})

afterAll(async () => {
  vi.useRealTimers()
  await cms.close()
})

async function newDevice(more: object = {}): Promise<{ id: number; key: string }> {
  const { body } = await cms.send('administrator', 'POST', '/device-keys', { name: 'Cụm loa thử', ...more })
  const { id } = body['doc'] as { id: number }
  return { id, key: await newKey(id) }
}

const newKey = async (id: number) => (await cms.send('administrator', 'POST', `/device-keys/${id}/issue`)).body['key'] as string

const ask = (path: string, headers: Record<string, string> = {}) => cms.request('anonymous', `/station/${path}`, { headers })
const withKey = (key: string) => ({ authorization: `Bearer ${key}` })

async function feedFor(key: string): Promise<LoudspeakerFeed> {
  return loudspeakerFeedSchema.parse(await (await ask('schedule.json', withKey(key))).json())
}

describe('a key', () => {
  test('opens the schedule in a header or in the address', async () => {
    const { key } = await newDevice()
    expect((await ask('schedule.json', withKey(key))).status).toBe(200)
    expect((await ask(`schedule.json?key=${key}`)).status).toBe(200)
  })

  test('is stored as a digest only, and nobody can read that', async () => {
    const { id, key } = await newDevice()
    const { rows } = await cms.payload.db.pool.query('SELECT * FROM device_keys WHERE id = $1', [id])
    expect(JSON.stringify(rows)).not.toContain(key.split('_')[2])
    const { body } = await cms.send('administrator', 'GET', `/device-keys/${id}`)
    expect(body).not.toHaveProperty('digest')
    expect(body['hint']).toBe(key.slice(-4))
    expect(body['lastUsedAt']).toBeNull()
    await ask('schedule.json', withKey(key))
    expect((await cms.send('administrator', 'GET', `/device-keys/${id}`)).body['lastUsedAt']).toEqual(expect.any(String))
  })

  test('is no good any more once it was revoked, has run out, or a newer one was made', async () => {
    const revoked = await newDevice()
    await cms.send('administrator', 'PATCH', `/device-keys/${revoked.id}`, { revoked: true })
    const over = await newDevice({ validUntil: '2026-11-22T12:00:00.000Z' })
    const older = await newDevice()
    const newer = await newKey(older.id)
    const statuses = await Promise.all(
      [revoked.key, over.key, older.key, newer].map(async (key) => (await ask('schedule.json', withKey(key))).status),
    )
    expect(statuses).toEqual([401, 401, 401, 200])
  })

  test('made up, or none, is refused and in the end told to wait; a good one is not', async () => {
    const { id, key } = await newDevice()
    const wrong = ['', 'loa', `loa_${id}_${'a'.repeat(43)}`, `loa_999_${'a'.repeat(43)}`, `${key}x`]
    for (const one of wrong) expect((await ask('schedule.json', withKey(one))).status, one).toBe(401)
    const statuses = []
    for (let count = 0; count < 40; count += 1) statuses.push((await ask('calendar.ics?key=loa_1_x')).status)
    expect(statuses.at(-1)).toBe(429)
    expect((await ask('schedule.json', withKey(key))).status).toBe(200)
  })

  test('asking all the time is told to wait', async () => {
    const { key } = await newDevice()
    let last = await ask('schedule.json', withKey(key))
    for (let count = 0; count < 60; count += 1) last = await ask('schedule.json', withKey(key))
    expect(last.status).toBe(429)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('the schedule for loudspeakers', () => {
  test('holds today and tomorrow, in reading order, with the words to say', async () => {
    const usual = await scriptOf(cms, { durationSeconds: 100 })
    const urgent = await scriptOf(cms, { durationSeconds: 40, priority: 'urgent' })
    const late = await scriptOf(cms, { durationSeconds: 890 })
    for (const script of [usual, late, urgent]) {
      await scheduled(cms, {
        script: script.id,
        firstDay: '2026-11-23T12:00:00.000Z',
        lastDay: '2026-11-24T12:00:00.000Z',
        sessions: ['chieu'],
        repeats: script === urgent ? 2 : 1,
        clusters: script === urgent ? ['tung-lam'] : [],
      })
    }
    const feed = await feedFor((await newDevice()).key)
    expect(feed.days.map(({ day }) => day)).toEqual(['2026-11-23', '2026-11-24'])
    expect(feed.days[0]?.sessions).toMatchObject([
      {
        name: 'Buổi chiều',
        startsAt: '2026-11-23T17:00:00+07:00',
        allowedSeconds: 900,
        items: [
          {
            scriptUid: urgent.uid,
            startsAt: '2026-11-23T17:00:00+07:00',
            repeats: 2,
            clusters: ['Cụm loa Tùng Lâm'],
            spokenText: 'Kính thưa bà con. Mời bà con đến nhà văn hóa.',
            audio: null,
          },
          { scriptUid: usual.uid, startsAt: '2026-11-23T17:01:20+07:00', durationSeconds: 100, repeats: 1, clusters: [] },
        ],
      },
    ])
  })

  test('never holds what is not approved any more', async () => {
    const script = await scriptOf(cms)
    await scheduled(cms, { script: script.id, firstDay: '2026-11-24T12:00:00.000Z' })
    const { key } = await newDevice()
    expect((await feedFor(key)).days[1]?.sessions).toHaveLength(2)
    await cms.payload.update({
      collection: 'broadcast-scripts',
      id: script.id,
      data: { _status: 'draft' },
      draft: false,
      overrideAccess: true,
    })
    expect((await feedFor(key)).days[1]?.sessions).toEqual([])
  })

  test('holds the approved words while a newer draft is written', async () => {
    const script = await scriptOf(cms)
    await scheduled(cms, { script: script.id, firstDay: '2026-11-24T12:00:00.000Z' })
    await cms.payload.update({
      collection: 'broadcast-scripts',
      id: script.id,
      data: { body: 'Chưa duyệt.' },
      draft: true,
      overrideAccess: true,
    })
    expect(JSON.stringify(await feedFor((await newDevice()).key))).not.toContain('Chưa duyệt')
  })

  test('is asked for again cheaply, and nobody in between keeps it', async () => {
    const { key } = await newDevice()
    const first = await ask('schedule.json', withKey(key))
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const again = await ask('schedule.json', { ...withKey(key), 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    await scheduled(cms, { script: (await scriptOf(cms)).id, firstDay: '2026-11-24T12:00:00.000Z' })
    expect((await ask('schedule.json', { ...withKey(key), 'if-none-match': etag })).status).toBe(200)
  })
})

describe('the calendar', () => {
  test('parsed back has one event for each session with something to read', async () => {
    const script = await scriptOf(cms, { durationSeconds: 130 })
    await cms.payload.update({
      collection: 'broadcast-scripts',
      id: script.id,
      data: {
        title: 'Thu phí vệ sinh, rác thải; đường dẫn \\ và một tên bài rất dài để dòng phải gấp lại nhiều lần giữa các chữ có dấu',
        _status: 'published',
      },
      draft: false,
      overrideAccess: true,
    })
    await scheduled(cms, { script: script.id, firstDay: '2026-11-27T12:00:00.000Z', sessions: ['sang'], clusters: ['phu-son'] })
    const response = await ask(`calendar.ics?key=${(await newDevice()).key}`)
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const text = await response.text()
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
    expect(events.map(({ startDate, uid }) => [uid, startDate.toJSDate().toISOString()])).toEqual([
      ['2026-11-27-sang@truclam.thanhhoa.gov.vn', '2026-11-26T22:00:00.000Z'],
      ['2026-11-30-sang@truclam.thanhhoa.gov.vn', '2026-11-29T22:00:00.000Z'],
      ['2026-12-01-sang@truclam.thanhhoa.gov.vn', '2026-11-30T22:00:00.000Z'],
    ])
    expect(events[0]?.summary).toMatch(/^Buổi sáng: 1 bài, /)
    expect(events[0]?.description).toMatch(
      /^1\. Thu phí vệ sinh, rác thải; đường dẫn \\ và một tên bài rất dài để dòng phải gấp lại nhiều lần giữa các chữ có dấu \(.*lần 1\/3; Cụm loa Phú Sơn\)$/,
    )
  })

  test('of a week without anything is a calendar without events', async () => {
    const text = await (await ask(`calendar.ics?key=${(await newDevice()).key}`)).text()
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toEqual([])
  })
})
