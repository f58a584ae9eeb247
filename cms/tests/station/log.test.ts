import readSheets from 'read-excel-file/node'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { TestCms, Visitor } from '../support/open-cms.ts'
import { itIs, mondayNoon, objectionsOf, openStation, scheduled, scriptOf } from './open-station.ts'

let cms: TestCms

const tuesdayMorning = '2026-11-23T22:04:00.000Z'
const tuesdayEvening = '2026-11-24T10:20:00.000Z'
const tuesday = { firstDay: '2026-11-24T12:00:00.000Z', lastDay: '2026-11-24T12:00:00.000Z' }

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

interface Entry {
  id: number
  outcome: string
  operatorName: string
}

interface Airing {
  place: string
  title: string
  sessionName: string
  state: string
  entry: Entry | null
}

const expectedOn = async (query: string): Promise<Airing[]> =>
  (await cms.send('announcer', 'GET', `/broadcast-log/expected?${query}`)).body['airings'] as Airing[]

const tick = (body: object, visitor: Visitor = 'announcer') => cms.send(visitor, 'POST', '/broadcast-log/tick', body)

/** Schedules a script for Tuesday and returns the places of its two airings. */
async function onTuesday(wishes: Parameters<typeof scriptOf>[1] = {}, row: object = {}) {
  const script = await scriptOf(cms, wishes)
  const { id } = await scheduled(cms, { script: script.id, ...tuesday, ...row })
  return { script, row: id, morning: `${id}/2026-11-24/sang`, evening: `${id}/2026-11-24/chieu` }
}

describe('what is expected', () => {
  test('comes from the schedule, in reading order, and stays in sight until it is ticked', async () => {
    const { script, morning, evening } = await onTuesday()
    const urgent = await onTuesday({ priority: 'urgent' }, { sessions: ['sang'] })
    expect((await expectedOn('from=2026-11-24')).map(({ place, entry }) => [place, entry])).toEqual([
      [urgent.morning, null],
      [morning, null],
      [evening, null],
    ])
    expect(await expectedOn(`from=2026-11-24&script=${script.id}`)).toHaveLength(2)
    expect(await expectedOn('from=2026-11-23')).toEqual([])
  })

  test('says what is pushed out and what was withdrawn', async () => {
    const { script, morning } = await onTuesday({ durationSeconds: 600 }, { sessions: ['sang'] })
    await onTuesday({ durationSeconds: 600 }, { sessions: ['sang'] })
    expect((await expectedOn('from=2026-11-24')).map(({ state }) => state)).toEqual(['fits', 'pushed-out'])
    await cms.payload.update({
      collection: 'broadcast-scripts',
      id: script.id,
      data: { _status: 'draft' },
      draft: false,
      overrideAccess: true,
    })
    const after = await expectedOn('from=2026-11-24')
    expect(after.map(({ state }) => state)).toEqual(['withdrawn', 'fits'])
    expect(after[0]?.place).toBe(morning)
  })
})

describe('a tick', () => {
  test('writes down who read what, when and where', async () => {
    const { morning, row, script } = await onTuesday({ durationSeconds: 90 }, { repeats: 2, clusters: ['phu-son'] })
    itIs(tuesdayMorning)
    const { status, body } = await tick({ place: morning, incident: 'Mất điện một phút' })
    expect(status).toBe(201)
    const entry = await cms.payload.findByID({
      collection: 'broadcast-log',
      id: (body['entry'] as Entry).id,
      depth: 0,
      overrideAccess: true,
    })
    expect(entry).toMatchObject({
      title: script.title,
      day: '2026-11-24T12:00:00.000Z',
      sessionName: 'Buổi sáng 05:00',
      seconds: 90,
      times: 2,
      airing: 1,
      airings: 2,
      outcome: 'aired',
      airedAt: tuesdayMorning,
      clusters: 'Cụm loa Phú Sơn',
      incident: 'Mất điện một phút',
      operatorName: 'Người thử announcer',
      operator: cms.users.announcer.id,
      approverName: 'Người thử approver',
      schedule: row,
      script: script.id,
    })
    expect((await expectedOn('from=2026-11-24'))[0]?.entry).toMatchObject({ outcome: 'aired' })
  })

  test('given twice makes one entry', async () => {
    const { morning } = await onTuesday()
    itIs(tuesdayMorning)
    const first = await tick({ place: morning })
    const second = await tick({ place: morning })
    expect([first.status, second.status]).toEqual([201, 200])
    expect(second.body).toMatchObject({ already: true, entry: first.body['entry'] })
  })

  test('given by two people at the same instant makes one entry', async () => {
    const { morning } = await onTuesday()
    itIs(tuesdayMorning)
    const answers = await Promise.all([tick({ place: morning }), tick({ place: morning }, 'administrator'), tick({ place: morning })])
    expect(new Set(answers.map(({ body }) => (body['entry'] as Entry).id)).size).toBe(1)
    expect(await cms.payload.count({ collection: 'broadcast-log', overrideAccess: true })).toEqual({ totalDocs: 1 })
  })

  test('from a telephone that was without a network finds the airing nearest in time', async () => {
    const { script, evening } = await onTuesday()
    itIs('2026-11-24T14:00:00.000Z')
    const { body } = await tick({ script: script.id, airedAt: tuesdayEvening })
    expect(body['entry']).toMatchObject({ outcome: 'aired', airedAt: tuesdayEvening })
    expect((await expectedOn('from=2026-11-24')).find(({ entry }) => entry !== null)?.place).toBe(evening)
  })

  test('from such a telephone, sent again because the answer was lost, leaves the next airing alone', async () => {
    const { script } = await onTuesday()
    itIs('2026-11-24T14:00:00.000Z')
    const first = await tick({ script: script.id, airedAt: tuesdayEvening })
    const again = await tick({ script: script.id, airedAt: tuesdayEvening })
    expect([first.status, again.status]).toEqual([201, 200])
    expect(again.body['entry']).toEqual(first.body['entry'])
    expect((await expectedOn('from=2026-11-24')).filter(({ entry }) => entry !== null)).toHaveLength(1)
  })

  const refusals = [
    { lesson: 'before its time', body: { place: '{evening}' }, status: 409, says: /Chưa đến giờ/ },
    { lesson: 'for what is not in the schedule', body: { place: '999/2026-11-24/sang' }, status: 404, says: /không có lần phát này/ },
    { lesson: 'without a reason for not reading', body: { place: '{morning}', outcome: 'not-aired' }, status: 400, says: /lý do/ },
    { lesson: 'for nothing', body: {}, status: 400, says: /thiếu lần phát/ },
    { lesson: 'for a day that is none', body: { place: '1/2026-02-31/sang' }, status: 404, says: /không có lần phát này/ },
  ]

  test.each(refusals)('is refused $lesson', async ({ body, status, says }) => {
    const { morning, evening } = await onTuesday()
    itIs(tuesdayMorning)
    const place = 'place' in body ? { place: body.place?.replace('{evening}', evening).replace('{morning}', morning) } : {}
    const answer = await tick({ ...body, ...place })
    expect(answer.status).toBe(status)
    expect(answer.body['message']).toMatch(says)
  })
})

describe('an entry', () => {
  async function entered(): Promise<{ id: number; place: string }> {
    const { morning } = await onTuesday()
    itIs(tuesdayMorning)
    return { id: ((await tick({ place: morning })).body['entry'] as Entry).id, place: morning }
  }

  test('is corrected only with a reason, and what stood there before is kept', async () => {
    const { id } = await entered()
    const change = (data: object) => cms.send('announcer', 'PATCH', `/broadcast-log/${id}`, data)
    expect(objectionsOf(await change({ incident: 'Loa 3 hỏng' }))['correction']).toMatch(/ghi lý do/)
    expect((await change({ incident: 'Loa 3 hỏng', correction: 'Bổ sung sự cố' })).status).toBe(200)
    expect(objectionsOf(await change({ incident: 'Loa 4 hỏng', correction: 'Bổ sung sự cố' }))['correction']).toMatch(/ghi lý do/)
    const { docs } = await cms.payload.findVersions({
      collection: 'broadcast-log',
      where: { parent: { equals: id } },
      sort: 'createdAt',
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ version }) => [version.incident, version.correctedBy])).toEqual([
      [null, null],
      ['Loa 3 hỏng', cms.users.announcer.id],
    ])
  })

  test('cannot be given another operator', async () => {
    const { id } = await entered()
    await cms.send('administrator', 'PATCH', `/broadcast-log/${id}`, { operatorName: 'Ai đó', correction: 'Đổi tên' })
    const entry = await cms.payload.findByID({ collection: 'broadcast-log', id, overrideAccess: true })
    expect(entry.operatorName).toBe('Người thử announcer')
  })

  test('made by mistake gives its place back', async () => {
    const { id, place } = await entered()
    await cms.send('announcer', 'PATCH', `/broadcast-log/${id}`, { outcome: 'mistaken', correction: 'Bấm nhầm bài' })
    expect((await expectedOn('from=2026-11-24')).find((airing) => airing.place === place)?.entry).toBeNull()
    expect((await tick({ place })).status).toBe(201)
  })

  test('may be made for what was not scheduled, but not for a day to come', async () => {
    const unplanned = {
      title: 'Tìm trẻ lạc',
      day: '2026-11-23T12:00:00.000Z',
      sessionName: 'Phát đột xuất 10:15',
      seconds: 40,
      times: 3,
      outcome: 'aired',
    }
    expect((await cms.send('announcer', 'POST', '/broadcast-log', unplanned)).status).toBe(201)
    const tomorrow = await cms.send('announcer', 'POST', '/broadcast-log', { ...unplanned, day: '2026-11-24T12:00:00.000Z' })
    expect(objectionsOf(tomorrow)['day']).toMatch(/chưa tới/)
  })
})

describe('the book', () => {
  /** One airing read, one explained, one nobody wrote about, one still to come. */
  async function fillBook(): Promise<void> {
    const read = await onTuesday({ durationSeconds: 90 }, { clusters: ['phu-son', 'tung-lam'], sessions: ['sang'] })
    const explained = await onTuesday({}, { sessions: ['sang'] })
    await onTuesday({}, { sessions: ['sang'] })
    await onTuesday({}, { sessions: ['chieu'] })
    itIs(tuesdayMorning)
    await tick({ place: read.morning })
    await tick({ place: explained.morning, outcome: 'not-aired', incident: 'Mất điện <b>toàn</b> phường' })
  }

  test('read back from the workbook says what was aired and what was not', async () => {
    await fillBook()
    const response = await cms.request('monitor', '/broadcast-log/export.xlsx?from=2026-11-24', {})
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="so-phat-thanh-2026-11-24-2026-11-24.xlsx"')
    const sheets = await readSheets(Buffer.from(await response.arrayBuffer()))
    const [{ data: [header, ...lines] } = { data: [] }] = sheets
    expect(header?.slice(0, 4)).toEqual(['STT', 'Ngày', 'Buổi', 'Tên bài'])
    expect(lines.map((line) => [line[0], line[1], line[2], line[4], line[7], line[8], line[9], line[11], line[13]])).toEqual([
      [
        1,
        new Date('2026-11-24'),
        'Buổi sáng 05:00',
        90,
        '1/1',
        'Cụm loa Phú Sơn, Cụm loa Tùng Lâm',
        'Đã phát',
        'Người thử announcer',
        null,
      ],
      [
        2,
        new Date('2026-11-24'),
        'Buổi sáng 05:00',
        120,
        '1/1',
        'Toàn phường',
        'Không phát',
        'Người thử announcer',
        'Mất điện <b>toàn</b> phường',
      ],
      [3, new Date('2026-11-24'), 'Buổi sáng 05:00', 120, '1/1', 'Toàn phường', 'Chưa phát', null, null],
    ])
  })

  test('to print has every line, and shows signs as signs', async () => {
    await fillBook()
    const html = await (await cms.request('monitor', '/broadcast-log/book?from=2026-11-24', {})).text()
    expect(html.match(/<tr>/g)).toHaveLength(4)
    expect(html).toContain('Mất điện &lt;b&gt;toàn&lt;/b&gt; phường')
    expect(html).toContain('Đã phát 1 lần, tổng thời lượng 1 phút 30 giây; 2 lần chưa hoặc không phát.')
    expect(html).toContain('size: A4 landscape')
  })

  test('of a period that is none is refused', async () => {
    const answer = await cms.send('monitor', 'GET', '/broadcast-log/figures?from=2026-11-30&until=2026-11-01')
    expect(answer).toMatchObject({ status: 400, body: { message: expect.stringMatching(/400 ngày/) } })
  })
})

test('the figures count texts, readings and seconds, all in all and by topic', async () => {
  const topic = (order: number) =>
    cms.payload.create({
      collection: 'topics',
      data: { name: `Chủ đề ${order}`, description: 'Theo kế hoạch.', order },
      overrideAccess: true,
    })
  const [first, second] = [await topic(1), await topic(2)]
  const about = await onTuesday({ durationSeconds: 60, topics: [first.id] }, { repeats: 2 })
  const other = await onTuesday({ durationSeconds: 100 }, { sessions: ['sang'] })
  itIs(tuesdayEvening)
  for (const place of [about.morning, about.evening, other.morning]) await tick({ place })
  await onTuesday({}, { sessions: ['chieu'], ...{ firstDay: '2026-11-25T12:00:00.000Z', lastDay: '2026-11-25T12:00:00.000Z' } })
  const { body } = await cms.send('monitor', 'GET', '/broadcast-log/figures?from=2026-11-01&until=2026-11-30')
  expect(body).toEqual({
    from: '2026-11-01',
    until: '2026-11-30',
    items: 2,
    airings: 5,
    seconds: 340,
    notAired: 0,
    unaccounted: 0,
    byTopic: [
      { topic: first.name, items: 1, airings: 4, seconds: 240 },
      { topic: second.name, items: 0, airings: 0, seconds: 0 },
      { topic: null, items: 1, airings: 1, seconds: 100 },
    ],
  })
})
