import { expect, test } from 'vitest'
import { exampleRelease } from './example-release.ts'
import type { ReleaseForTest } from './shelf.ts'
import { siteForTest, type SiteForTest } from './site-for-test.ts'

const pageCount = 3

/** A release whose pages and stylesheet say its number. */
function numbered(number: number): ReleaseForTest {
  const stylesheet = `_astro/trang.r${number}.css`
  const pageOf = (index: number) => `<link rel="stylesheet" href="/${stylesheet}"><p>bản ${number}, trang ${index}</p>`
  const pages = Array.from({ length: pageCount }, (_, index) => [`trang-${index}.html`, pageOf(index)] as const)
  return { number, files: { ...Object.fromEntries(pages), [stylesheet]: `p{--ban:${number}}` } }
}

async function readOnce(site: SiteForTest, index: number): Promise<number> {
  const answer = await site.ask(`/trang-${index}`)
  expect(answer.status).toBe(200)
  const said = /trang\.r(\d+)\.css"><p>bản (\d+), trang (\d+)</.exec(answer.body.toString())
  expect(said?.[2]).toBe(said?.[1])
  expect(said?.[3]).toBe(String(index))
  const style = await site.ask(`/_astro/trang.r${said?.[1]}.css`)
  expect(style.status).toBe(200)
  expect(style.body.toString()).toBe(`p{--ban:${said?.[1]}}`)
  return Number(said?.[1])
}

test('readers see whole releases and no error during 100 switches', async () => {
  const site = await siteForTest(numbered(1), numbered(2))
  const seen = new Map<number, number>()
  let isSwitching = true
  const reader = async (start: number) => {
    for (let index = start; isSwitching; index += 1) {
      const release = await readOnce(site, index % pageCount)
      seen.set(release, (seen.get(release) ?? 0) + 1)
    }
  }
  const readers = Promise.all([0, 1, 2, 3].map(reader))
  for (let switches = 0; switches < 100; switches += 1) {
    const live = 1 + (switches % 2)
    await site.shelf.switchTo(live)
    // A page asked for after the switch is of the new release.
    expect(await readOnce(site, 0)).toBe(live)
  }
  isSwitching = false
  await readers
  expect([...seen.keys()].sort()).toEqual([1, 2])
  expect(site.reports).toEqual([])
}, 30_000)

test('what an earlier release had under a hashed name is still served, until it is pruned', async () => {
  const site = await siteForTest(exampleRelease, { number: 8, files: { 'index.html': 'x' } })
  for (const path of ['/_astro/trang.Ab12.css', '/media/1f3a9c02-anh.webp']) {
    const answer = await site.ask(path)
    expect(answer.status).toBe(200)
    expect(answer.headers['cache-control']).toContain('immutable')
  }
  expect((await site.ask('/_astro/trang.Ab12.css', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br')
  expect((await site.ask('/tin-tuc')).status).toBe(404)
  await site.shelf.remove(7)
  expect((await site.ask('/_astro/trang.Ab12.css')).status).toBe(404)
})

test('a picture that was taken down is not served from an earlier release', async () => {
  const site = await siteForTest(exampleRelease, { number: 8, files: { 'index.html': 'x' }, gone: ['/media/1f3a9c02-anh.webp'] })
  expect((await site.ask('/media/1f3a9c02-anh.webp')).status).toBe(410)
})

test('a new release under an old number is noticed', async () => {
  const site = await siteForTest({ number: 1, files: { 'index.html': 'cũ' } })
  expect((await site.ask('/')).body.toString()).toBe('cũ')
  await site.shelf.remove(1)
  await site.shelf.put({ number: 1, files: { 'trang-moi.html': 'mới' }, redirects: { '/': '/trang-moi' } })
  expect((await site.ask('/trang-moi')).body.toString()).toBe('mới')
  expect((await site.ask('/')).status).toBe(301)
})
