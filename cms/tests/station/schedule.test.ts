import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { airingLines, nextAirings } from '../../src/broadcast/schedule/next-airings.ts'
import { toStation } from '../../src/broadcast/schedule/station.ts'
import type { TestCms } from '../support/open-cms.ts'
import { itIs, mondayNoon, objectionsOf, openStation, schedule, scheduled, scriptOf } from './open-station.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openStation()
})

beforeEach(async () => {
  itIs(mondayNoon)
  await cms.payload.db.pool.query('TRUNCATE broadcast_schedule, broadcast_log CASCADE')
})

afterAll(async () => {
  vi.useRealTimers()
  await cms.close()
})

const dayOf = (value: unknown) => String(value).slice(0, 10)

describe('what a row leaves out', () => {
  const defaults = [
    { lesson: 'on a Monday: Tuesday to Thursday', now: mondayNoon, wish: {}, from: '2026-11-24', until: '2026-11-26' },
    { lesson: 'over a weekend: three airing days', now: '2026-11-26T04:00:00.000Z', wish: {}, from: '2026-11-27', until: '2026-12-01' },
    {
      lesson: 'late in the evening the day is that of Việt Nam',
      now: '2026-11-23T17:30:00.000Z',
      wish: {},
      from: '2026-11-25',
      until: '2026-11-27',
    },
    { lesson: 'what is urgent begins today', now: mondayNoon, wish: { priority: 'urgent' }, from: '2026-11-23', until: '2026-11-25' },
    {
      lesson: 'three days from the day that was chosen',
      now: mondayNoon,
      wish: { firstDay: '2026-12-30T12:00:00.000Z' },
      from: '2026-12-30',
      until: '2027-01-01',
    },
    {
      lesson: 'a weekend is no beginning',
      now: mondayNoon,
      wish: { firstDay: '2026-11-28T12:00:00.000Z', lastDay: '2026-12-06T12:00:00.000Z' },
      from: '2026-11-30',
      until: '2026-12-04',
    },
  ]

  test.each(defaults)('$lesson', async ({ now, wish, from, until }) => {
    const script = await scriptOf(cms)
    itIs(now)
    const row = await scheduled(cms, { script: script.id, ...wish })
    expect([dayOf(row['firstDay']), dayOf(row['lastDay'])]).toEqual([from, until])
    expect(row).toMatchObject({ days: ['mon', 'tue', 'wed', 'thu', 'fri'], sessions: ['sang', 'chieu'], repeats: 1 })
  })

  test('the priority is that of the script', async () => {
    const script = await scriptOf(cms, { priority: 'priority' })
    expect((await scheduled(cms, { script: script.id }))['priority']).toBe('priority')
  })
})

describe('a row is refused', () => {
  const refusals = [
    { lesson: 'for a session the station has not', wish: { sessions: ['trua'] }, at: 'sessions', says: /không có buổi này/ },
    { lesson: 'for a cluster the station has not', wish: { clusters: ['mars'] }, at: 'clusters', says: /không có cụm loa/ },
    {
      lesson: 'when it ends before it begins',
      wish: { firstDay: '2026-11-26T12:00:00.000Z', lastDay: '2026-11-24T12:00:00.000Z' },
      at: 'lastDay',
      says: /ngày cuối muộn hơn/,
    },
    {
      lesson: 'for days that are over',
      wish: { firstDay: '2026-11-16T12:00:00.000Z', lastDay: '2026-11-20T12:00:00.000Z' },
      at: 'firstDay',
      says: /đã qua/,
    },
    {
      lesson: 'for a session of today that has begun',
      wish: { firstDay: '2026-11-23T12:00:00.000Z', lastDay: '2026-11-23T12:00:00.000Z', sessions: ['sang'] },
      at: 'firstDay',
      says: /đã qua/,
    },
    {
      lesson: 'when it would go on for years',
      wish: { firstDay: '2026-11-24T12:00:00.000Z', lastDay: '2028-11-24T12:00:00.000Z' },
      at: 'lastDay',
      says: /một năm/,
    },
  ]

  test.each(refusals)('$lesson', async ({ wish, at, says }) => {
    const script = await scriptOf(cms)
    const answer = await schedule(cms, { script: script.id, ...wish })
    expect(answer.status).toBe(400)
    expect(objectionsOf(answer)[at]).toMatch(says)
  })

  test('for a script that is not approved', async () => {
    const draft = await scriptOf(cms, { _status: 'draft' })
    const answer = await schedule(cms, { script: draft.id })
    expect(answer.status).toBe(400)
    expect(Object.keys(objectionsOf(answer))).toEqual(['script'])
  })
})

describe('once a row has begun', () => {
  const toMorning = { firstDay: '2026-11-24T12:00:00.000Z', lastDay: '2026-11-27T12:00:00.000Z' }

  test('its past stays as it was planned, and it may end today', async () => {
    const row = await scheduled(cms, { script: (await scriptOf(cms)).id, ...toMorning })
    itIs('2026-11-25T04:00:00.000Z')
    const change = (data: object) => cms.send('editor', 'PATCH', `/broadcast-schedule/${row.id}`, data)
    expect(objectionsOf(await change({ sessions: ['sang'] }))['sessions']).toMatch(/đã bắt đầu phát/)
    expect(objectionsOf(await change({ lastDay: '2026-11-24T12:00:00.000Z' }))['lastDay']).toMatch(/không được trước/)
    expect((await change({ lastDay: '2026-11-25T12:00:00.000Z' })).status).toBe(200)
    expect((await cms.send('editor', 'DELETE', `/broadcast-schedule/${row.id}`)).status).toBe(409)
  })

  test('it may be ended also when its script was withdrawn', async () => {
    const script = await scriptOf(cms)
    const row = await scheduled(cms, { script: script.id, ...toMorning })
    itIs('2026-11-25T04:00:00.000Z')
    await cms.payload.update({
      collection: 'broadcast-scripts',
      id: script.id,
      data: { _status: 'draft' },
      draft: false,
      overrideAccess: true,
    })
    const answer = await cms.send('editor', 'PATCH', `/broadcast-schedule/${row.id}`, { lastDay: '2026-11-25T12:00:00.000Z' })
    expect(answer.status).toBe(200)
  })

  test('before that it may be changed and deleted', async () => {
    const row = await scheduled(cms, { script: (await scriptOf(cms)).id, ...toMorning })
    expect((await cms.send('editor', 'PATCH', `/broadcast-schedule/${row.id}`, { sessions: ['sang'] })).status).toBe(200)
    expect((await cms.send('editor', 'DELETE', `/broadcast-schedule/${row.id}`)).status).toBe(200)
  })
})

describe('before saving', () => {
  const tuesday = { firstDay: '2026-11-24T12:00:00.000Z', lastDay: '2026-11-24T12:00:00.000Z', sessions: ['sang'] }
  const preview = async (row: object) => (await cms.send('editor', 'POST', '/broadcast-schedule/preview', row)).body

  test('the form shows what overflows', async () => {
    await scheduled(cms, { script: (await scriptOf(cms, { durationSeconds: 600 })).id, ...tuesday })
    const long = await scriptOf(cms, { durationSeconds: 400 })
    const said = await preview({ script: long.id, ...tuesday })
    expect(said['summary']).toBe('Phát 1 buổi, ngày 24/11/2026, mỗi buổi 6 phút 40 giây.')
    expect(said['notices']).toContain(
      `Buổi sáng 05:00, 24/11/2026: cần 16 phút 40 giây, buổi chỉ có 15 phút. Không còn chỗ cho “${long.title}”.`,
    )
  })

  test('an urgent item takes the place of what was there', async () => {
    const usual = await scriptOf(cms, { durationSeconds: 600 })
    await scheduled(cms, { script: usual.id, ...tuesday })
    const urgent = await scriptOf(cms, { durationSeconds: 400, priority: 'urgent' })
    const said = await preview({ script: urgent.id, ...tuesday })
    expect(said['sessions']).toMatchObject([
      {
        usedSeconds: 400,
        items: [
          { title: urgent.title, state: 'fits', isThis: true },
          { title: usual.title, state: 'pushed-out', isThis: false },
        ],
      },
    ])
  })

  test('it says when the text is there already, and when three days in a row are not reached', async () => {
    const script = await scriptOf(cms)
    await scheduled(cms, { script: script.id, ...tuesday })
    const notices = (await preview({ script: script.id, ...tuesday }))['notices'] as string[]
    expect(notices).toHaveLength(2)
    expect(notices[0]).toMatch(/đã có lịch khác trong 1 buổi/)
    expect(notices[1]).toMatch(/chỉ phát 1 ngày liền nhau/)
  })

  test('a row being edited is not counted twice', async () => {
    const script = await scriptOf(cms, { durationSeconds: 500 })
    const row = await scheduled(cms, { script: script.id, ...tuesday })
    const said = await preview({ id: row.id, script: script.id, ...tuesday })
    expect(said['sessions']).toMatchObject([{ wantedSeconds: 500 }])
  })

  test('what is no row is refused with a sentence', async () => {
    expect((await preview({ script: 'x' }))['message']).toMatch(/Lịch chưa đúng/)
    expect((await preview({}))['message']).toBe('Hãy chọn bài phát thanh.')
  })
})

describe('the sheet of a script', () => {
  async function airingsOf(id: number, now: string): Promise<string[]> {
    itIs(now)
    const req = await createLocalReq({ user: cms.users.announcer }, cms.payload)
    const station = toStation(await cms.payload.findGlobal({ slug: 'ward', overrideAccess: true }))
    return airingLines(await nextAirings(id, station, new Date(), req))
  }

  test('says when it is read next, beginning with the session that is on', async () => {
    const { id } = await scriptOf(cms)
    await scheduled(cms, { script: id })
    expect(await airingsOf(id, mondayNoon)).toEqual([
      '24/11/2026 (thứ Ba): 05:00, 17:00',
      '25/11/2026 (thứ Tư): 05:00, 17:00',
      '26/11/2026 (thứ Năm): 05:00, 17:00',
    ])
    expect(await airingsOf(id, '2026-11-26T10:14:00.000Z')).toEqual(['26/11/2026 (thứ Năm): 17:00'])
    expect(await airingsOf(id, '2026-11-26T10:16:00.000Z')).toEqual([])
  })

  test('leaves out sessions it has no time in, and knows nothing of other scripts', async () => {
    const [{ id }, urgent] = [await scriptOf(cms), await scriptOf(cms, { durationSeconds: 900, priority: 'urgent' })]
    await scheduled(cms, { script: id, lastDay: '2026-11-24T12:00:00.000Z' })
    await scheduled(cms, { script: urgent.id, sessions: ['chieu'] })
    expect(await airingsOf(id, mondayNoon)).toEqual(['24/11/2026 (thứ Ba): 05:00'])
    expect(await airingsOf((await scriptOf(cms)).id, mondayNoon)).toEqual([])
  })
})

describe('the settings of the station', () => {
  const stationNow = async () => (await cms.payload.findGlobal({ slug: 'ward', overrideAccess: true })).station
  const saveStation = async (part: object) =>
    cms.send('administrator', 'POST', '/globals/ward', { station: { ...(await stationNow()), ...part } })

  test('keep a session the schedule names, but may retire it', async () => {
    await scheduled(cms, { script: (await scriptOf(cms)).id })
    const { sessions } = await stationNow()
    expect(objectionsOf(await saveStation({ sessions: sessions?.slice(1) }))['station.sessions']).toMatch(/Thôi dùng/)
    const retired = sessions?.map((session) => ({ ...session, retired: session.id === 'chieu' }))
    expect((await saveStation({ sessions: retired })).status).toBe(200)
    expect((await saveStation({ sessions })).status).toBe(200)
  })

  test('keep the ids of sessions that come without them', async () => {
    const { sessions } = await stationNow()
    expect((await saveStation({ sessions: sessions?.map(({ name, time }) => ({ name, time })) })).status).toBe(200)
    expect((await stationNow()).sessions?.map(({ id }) => id)).toEqual(['sang', 'chieu'])
  })
})

test('a script that is scheduled cannot be deleted', async () => {
  const script = await scriptOf(cms)
  await scheduled(cms, { script: script.id })
  const answer = await cms.send('administrator', 'DELETE', `/broadcast-scripts/${script.id}`)
  expect(answer.status).toBe(409)
})
