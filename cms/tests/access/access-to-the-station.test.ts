import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { itIs, openStation, scheduled, scriptOf } from '../station/open-station.ts'
import { visitors, type TestCms, type Visitor } from '../support/open-cms.ts'

let cms: TestCms
let deviceId: number

beforeAll(async () => {
  cms = await openStation()
  const { body } = await cms.send('administrator', 'POST', '/device-keys', { name: 'Cụm loa thử' })
  deviceId = (body['doc'] as { id: number }).id
})

afterAll(async () => {
  vi.useRealTimers()
  await cms.close()
})

type Expected = Record<Visitor, number>

const everybody = (staff: number, anonymous: number): Expected => ({
  editor: staff,
  contributor: staff,
  approver: staff,
  announcer: staff,
  monitor: staff,
  administrator: staff,
  anonymous,
})
const nobody = everybody(403, 403)
const schedulers = (code: number): Expected => ({ ...nobody, editor: code, approver: code, administrator: code })
const logKeepers = (code: number): Expected => ({ ...nobody, announcer: code, administrator: code })
const writers = (code: number): Expected => ({ ...schedulers(code), contributor: code })
const approvers = (code: number): Expected => ({ ...nobody, approver: code, administrator: code })
const administrators = (code: number): Expected => ({ ...nobody, administrator: code })

const beforeIt = '2026-11-23T04:00:00.000Z'
const afterIt = '2026-11-24T04:00:00.000Z'
const tuesdayMorning = { firstDay: '2026-11-24T12:00:00.000Z', lastDay: '2026-11-24T12:00:00.000Z', sessions: ['sang'] }

async function row(): Promise<number> {
  itIs(beforeIt)
  return (await scheduled(cms, { script: (await scriptOf(cms)).id, ...tuesdayMorning })).id
}

async function place(): Promise<string> {
  const id = await row()
  itIs(afterIt)
  return `${id}/2026-11-24/sang`
}

async function entry(): Promise<number> {
  const { body } = await cms.send('announcer', 'POST', '/broadcast-log/tick', { place: await place() })
  return (body['entry'] as { id: number }).id
}

let lastWord = 0

const pronunciationData = () => ({ written: `XQZ${(lastWord += 1)}`, spoken: 'tổ xung kích' })

async function pronunciation(): Promise<number> {
  const { id } = await cms.payload.create({ collection: 'pronunciations', data: pronunciationData(), overrideAccess: true })
  return id
}

const unplanned = {
  title: 'Tìm trẻ lạc',
  day: '2026-11-23T12:00:00.000Z',
  sessionName: 'Đột xuất',
  seconds: 40,
  times: 1,
  outcome: 'aired',
}

const status = async (visitor: Visitor, method: string, address: string, body?: unknown) =>
  (await cms.send(visitor, method, address, body)).status

interface Action {
  name: string
  expected: Expected
  act: (visitor: Visitor) => Promise<number>
}

const actions: Action[] = [
  { name: 'schedule: read', expected: everybody(200, 403), act: (v) => status(v, 'GET', '/broadcast-schedule') },
  {
    name: 'schedule: create',
    expected: schedulers(201),
    act: async (v) => {
      itIs(beforeIt)
      return status(v, 'POST', '/broadcast-schedule', { script: (await scriptOf(cms)).id, ...tuesdayMorning })
    },
  },
  {
    name: 'schedule: change',
    expected: schedulers(200),
    act: async (v) => status(v, 'PATCH', `/broadcast-schedule/${await row()}`, { note: 'Đổi' }),
  },
  { name: 'schedule: delete', expected: schedulers(200), act: async (v) => status(v, 'DELETE', `/broadcast-schedule/${await row()}`) },
  {
    name: 'schedule: see what saving would do',
    expected: everybody(200, 401),
    act: async (v) => status(v, 'POST', '/broadcast-schedule/preview', { script: (await scriptOf(cms)).id }),
  },
  { name: 'log: read', expected: everybody(200, 403), act: (v) => status(v, 'GET', '/broadcast-log') },
  { name: 'log: read what stood there before', expected: everybody(200, 403), act: (v) => status(v, 'GET', '/broadcast-log/versions') },
  { name: 'log: see what is expected', expected: everybody(200, 401), act: (v) => status(v, 'GET', '/broadcast-log/expected') },
  { name: 'log: read the figures', expected: everybody(200, 401), act: (v) => status(v, 'GET', '/broadcast-log/figures') },
  { name: 'log: read the book', expected: everybody(200, 401), act: (v) => status(v, 'GET', '/broadcast-log/book') },
  { name: 'log: export the book', expected: everybody(200, 401), act: (v) => status(v, 'GET', '/broadcast-log/export.xlsx') },
  {
    name: 'log: tick off',
    expected: { ...logKeepers(201), anonymous: 401 },
    act: async (v) => status(v, 'POST', '/broadcast-log/tick', { place: await place() }),
  },
  { name: 'log: enter by hand', expected: logKeepers(201), act: (v) => status(v, 'POST', '/broadcast-log', unplanned) },
  {
    name: 'log: correct',
    expected: logKeepers(200),
    act: async (v) => status(v, 'PATCH', `/broadcast-log/${await entry()}`, { incident: 'Loa 3 hỏng', correction: 'Bổ sung' }),
  },
  { name: 'log: delete', expected: nobody, act: async (v) => status(v, 'DELETE', `/broadcast-log/${await entry()}`) },
  { name: 'lexicon: read', expected: everybody(200, 403), act: (v) => status(v, 'GET', '/pronunciations') },
  { name: 'lexicon: create', expected: writers(201), act: (v) => status(v, 'POST', '/pronunciations', pronunciationData()) },
  {
    name: 'lexicon: change',
    expected: writers(200),
    act: async (v) => status(v, 'PATCH', `/pronunciations/${await pronunciation()}`, { spoken: 'đội xung kích' }),
  },
  { name: 'lexicon: delete', expected: approvers(200), act: async (v) => status(v, 'DELETE', `/pronunciations/${await pronunciation()}`) },
  { name: 'keys: read', expected: administrators(200), act: (v) => status(v, 'GET', '/device-keys') },
  { name: 'keys: create', expected: administrators(201), act: (v) => status(v, 'POST', '/device-keys', { name: 'Loa' }) },
  { name: 'keys: make one', expected: administrators(201), act: (v) => status(v, 'POST', `/device-keys/${deviceId}/issue`) },
  { name: 'keys: revoke', expected: administrators(200), act: (v) => status(v, 'PATCH', `/device-keys/${deviceId}`, { revoked: true }) },
  { name: 'keys: delete', expected: nobody, act: (v) => status(v, 'DELETE', `/device-keys/${deviceId}`) },
]

describe.each(actions)('$name', ({ expected, act }) => {
  it.each(visitors)('by %s', async (visitor) => {
    expect(await act(visitor)).toBe(expected[visitor])
  })
})

it('a log kept by hand cannot name an operator or take an airing of the schedule', async () => {
  const { body } = await cms.send('announcer', 'POST', '/broadcast-log', {
    ...unplanned,
    operatorName: 'Ai đó',
    schedule: await row(),
    sessionId: 'sang',
    place: '1/2026-11-24/sang',
  })
  expect(body['doc']).toMatchObject({ operatorName: 'Người thử announcer', schedule: null, sessionId: null, place: null })
})
