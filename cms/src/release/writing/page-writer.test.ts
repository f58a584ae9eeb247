import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { linkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Worker } from 'node:worker_threads'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestOf, type PageFile } from './page-file.ts'
import { openPageWriter } from './page-writer.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ward-writing-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const textOf = (text: string) => `<p>${text}</p>`.repeat(100)
const bytesOf = (text: string) => new TextEncoder().encode(textOf(text))

const page = (file: string, text: string, more: Partial<PageFile> = {}): PageFile => ({
  file,
  bytes: bytesOf(text),
  basePath: '',
  standing: null,
  twin: null,
  ...more,
})

describe.each([
  { where: 'on the thread that asks', files: 1 },
  { where: 'on threads of their own', files: 1000 },
])('written $where', ({ files }) => {
  test('a file stands beside its twins, and all three hold the same', async () => {
    await using writer = openPageWriter(files)
    const texts = Array.from({ length: 40 }, (_, index) => `Trang thứ ${index} của ${files}`)
    await Promise.all(texts.map((text, index) => writer.put(page(path.join(folder, `${files}-${index}.html`), text))))
    for (const [index, text] of texts.entries()) {
      const file = path.join(folder, `${files}-${index}.html`)
      expect(await readFile(file, 'utf8')).toBe(textOf(text))
      expect(brotliDecompressSync(await readFile(`${file}.br`)).toString()).toBe(textOf(text))
      expect(gunzipSync(await readFile(`${file}.gz`)).toString()).toBe(textOf(text))
    }
  })

  test('the release before keeps its bytes', async () => {
    await using writer = openPageWriter(files)
    const [before, after] = [path.join(folder, `truoc-${files}.html`), path.join(folder, `sau-${files}.html`)]
    await writer.put(page(before, 'cũ'))
    for (const ending of ['', '.br', '.gz']) linkSync(before + ending, after + ending)
    await writer.put(page(after, 'mới'))
    expect(await readFile(before, 'utf8')).toBe(textOf('cũ'))
    expect(await readFile(after, 'utf8')).toBe(textOf('mới'))
    expect((await stat(`${before}.br`)).ino).not.toBe((await stat(`${after}.br`)).ino)
  })

  test('what a page names is noted, also what an earlier page named before it', async () => {
    await using writer = openPageWriter(files)
    const html = (name: string) => `<a href="/cchc/tin-tuc">Tin</a><a href="/cchc/${name}">Xem</a><img src="/cchc/media/1f-${name}.webp">`
    const noted = await Promise.all(
      ['mot', 'hai', 'ba'].map(async (name) => {
        const bytes = new TextEncoder().encode(html(name))
        const put = await writer.put({ ...page(path.join(folder, `${files}-${name}.html`), ''), bytes, basePath: '/cchc' })
        return { name, put, digest: digestOf(new TextEncoder().encode(html(name))) }
      }),
    )
    for (const { name, put, digest } of noted)
      expect(put).toEqual({
        links: ['/tin-tuc', `/${name}`, `/media/1f-${name}.webp`],
        mediaFiles: [`media/1f-${name}.webp`],
        digest,
        written: true,
      })
  })

  test('what is no HTML has no links', async () => {
    await using writer = openPageWriter(files)
    const feed = page(path.join(folder, `${files}-rss.xml`), '<a href="/tin-tuc">', { basePath: null })
    expect((await writer.put(feed)).links).toEqual([])
  })

  test('bytes that stand there already are not written again', async () => {
    await using writer = openPageWriter(files)
    const file = path.join(folder, `${files}-cho-cu.html`)
    const { digest } = await writer.put(page(file, 'như cũ'))
    const { ino } = await stat(file)
    expect(await writer.put(page(file, 'như cũ', { standing: digest }))).toMatchObject({ digest, written: false })
    expect((await stat(file)).ino).toBe(ino)
    expect((await writer.put(page(file, 'khác', { standing: digest }))).written).toBe(true)
  })

  test('equal bytes of another release are linked, others and missing ones written', async () => {
    await using writer = openPageWriter(files)
    const place = (name: string) => path.join(folder, `${files}-${name}.html`)
    await writer.put(page(place('ban-kia'), 'giống'))
    const twin = place('ban-kia')
    expect((await writer.put(page(place('giong'), 'giống', { twin }))).written).toBe(false)
    expect((await writer.put(page(place('khac'), 'khác', { twin }))).written).toBe(true)
    expect((await writer.put(page(place('le'), 'lẻ', { twin: place('khong-co') }))).written).toBe(true)
    const inodeOf = async (file: string) => (await stat(file)).ino
    for (const ending of ['', '.br', '.gz']) expect(await inodeOf(place('giong') + ending)).toBe(await inodeOf(twin + ending))
    expect(await readFile(place('khac'), 'utf8')).toBe(textOf('khác'))
    expect(await readFile(place('le'), 'utf8')).toBe(textOf('lẻ'))
  })

  test('bytes that are a part of more are written alone', async () => {
    await using writer = openPageWriter(files)
    const bytes = new TextEncoder().encode('trước GIỮA sau').subarray(8, 14)
    const expected = new TextDecoder().decode(bytes)
    const file = path.join(folder, `${files}-phan.html`)
    await writer.put({ ...page(file, ''), bytes })
    expect(await readFile(file, 'utf8')).toBe(expected)
  })

  test('a file that cannot be written is an error', async () => {
    await using writer = openPageWriter(files)
    await expect(writer.put(page(path.join(folder, 'khong-co-thu-muc', 'a.html'), 'x'))).rejects.toThrow('ENOENT')
  })
})

test('when a thread ends by itself, what it was writing and what it is asked to write later fail instead of waiting for ever', async () => {
  const threads: Worker[] = []
  const take = (worker: Worker) => threads.push(worker)
  process.on('worker', take)
  await using writer = openPageWriter(1000)
  await new Promise((resolve) => setImmediate(resolve))
  process.off('worker', take)
  expect(threads.length).toBeGreaterThan(0)
  const writing = Array.from({ length: 200 }, (_, index) => writer.put(page(path.join(folder, `dut-${index}.html`), `${index}`)))
  const outcomes = Promise.allSettled(writing)
  await Promise.all(threads.map((thread) => thread.terminate()))
  expect((await outcomes).some(({ status }) => status === 'rejected')).toBe(true)
  await expect(writer.put(page(path.join(folder, 'sau-do.html'), 'x'))).rejects.toThrow('the thread that writes pages has ended')
})
