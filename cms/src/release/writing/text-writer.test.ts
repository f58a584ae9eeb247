import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { linkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Worker } from 'node:worker_threads'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTextWriter } from './text-writer.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ward-writing-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const bytesOf = (text: string) => Buffer.from(`<p>${text}</p>`.repeat(100))

describe.each([
  { where: 'on the thread that asks', files: 1 },
  { where: 'on threads of their own', files: 1000 },
])('written $where', ({ files }) => {
  test('a file stands beside its twins, and all three hold the same', async () => {
    await using writer = openTextWriter(files)
    const texts = Array.from({ length: 40 }, (_, index) => `Trang thứ ${index} của ${files}`)
    await Promise.all(texts.map((text, index) => writer.write(path.join(folder, `${files}-${index}.html`), bytesOf(text))))
    for (const [index, text] of texts.entries()) {
      const file = path.join(folder, `${files}-${index}.html`)
      expect(await readFile(file)).toEqual(bytesOf(text))
      expect(brotliDecompressSync(await readFile(`${file}.br`))).toEqual(bytesOf(text))
      expect(gunzipSync(await readFile(`${file}.gz`))).toEqual(bytesOf(text))
    }
  })

  test('the release before keeps its bytes', async () => {
    await using writer = openTextWriter(files)
    const [before, after] = [path.join(folder, `truoc-${files}.html`), path.join(folder, `sau-${files}.html`)]
    await writer.write(before, bytesOf('cũ'))
    for (const ending of ['', '.br', '.gz']) linkSync(before + ending, after + ending)
    await writer.write(after, bytesOf('mới'))
    expect(await readFile(before)).toEqual(bytesOf('cũ'))
    expect(await readFile(after)).toEqual(bytesOf('mới'))
    expect((await stat(`${before}.br`)).ino).not.toBe((await stat(`${after}.br`)).ino)
  })

  test('a file that cannot be written is an error', async () => {
    await using writer = openTextWriter(files)
    await expect(writer.write(path.join(folder, 'khong-co-thu-muc', 'a.html'), bytesOf('x'))).rejects.toThrow('ENOENT')
  })
})

test('when a thread ends by itself, what it was writing and what it is asked to write later fail instead of waiting for ever', async () => {
  const threads: Worker[] = []
  const take = (worker: Worker) => threads.push(worker)
  process.on('worker', take)
  await using writer = openTextWriter(1000)
  await new Promise((resolve) => setImmediate(resolve))
  process.off('worker', take)
  expect(threads.length).toBeGreaterThan(0)
  const writing = Array.from({ length: 200 }, (_, index) => writer.write(path.join(folder, `dut-${index}.html`), bytesOf(`${index}`)))
  const outcomes = Promise.allSettled(writing)
  await Promise.all(threads.map((thread) => thread.terminate()))
  expect((await outcomes).some(({ status }) => status === 'rejected')).toBe(true)
  await expect(writer.write(path.join(folder, 'sau-do.html'), bytesOf('x'))).rejects.toThrow('the thread that writes files has ended')
})
