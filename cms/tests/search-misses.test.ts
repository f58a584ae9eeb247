import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCms, type TestCms } from './support/open-cms.ts'

let cms: TestCms

beforeAll(async () => {
  cms = await openCms()
})

afterAll(() => cms.close())

const report = async (body: unknown) => (await cms.send('anonymous', 'POST', '/search/misses', body)).status

const rows = async () => {
  const { docs } = await cms.payload.find({ collection: 'search-misses', sort: 'text', overrideAccess: true })
  return docs.map(({ text, count }) => ({ text, count }))
}

test('questions are counted by their folded text, and nothing that could point to a person is kept', async () => {
  expect(await report({ misses: [{ text: 'Xin giấy thông hành', count: 2 }] })).toBe(204)
  expect(
    await report({
      misses: [
        { text: 'xin giay thong hanh', count: 3 },
        { text: 'so 0912345678', count: 9 },
        { text: 'toi la nguyen van an', count: 1 },
      ],
    }),
  ).toBe(204)
  expect(await rows()).toEqual([{ text: 'xin giay thong hanh', count: 5 }])
})

test.each([
  { what: 'no report', body: {} },
  { what: 'an endless text', body: { misses: [{ text: 'x'.repeat(1000), count: 1 }] } },
  { what: 'a negative count', body: { misses: [{ text: 'xin gi do', count: -1 }] } },
  { what: 'too many at once', body: { misses: Array.from({ length: 51 }, (_, place) => ({ text: `cau so ${place}`, count: 1 })) } },
])('$what is refused', async ({ body }) => {
  expect(await report(body)).toBe(400)
})

test('a flood of reports is turned away', async () => {
  const statuses: number[] = []
  for (let asked = 0; asked < 40; asked += 1) statuses.push(await report({ misses: [{ text: 'lam viec gi do', count: 1 }] }))
  expect(statuses).toContain(429)
})
