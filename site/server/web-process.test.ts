import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { exampleRelease } from './tests/example-release.ts'
import { emptyShelf } from './tests/shelf.ts'

const entry = fileURLToPath(new URL('./web-process.ts', import.meta.url))

function start(env: Record<string, string>): { child: ChildProcess; said: () => string; ended: Promise<unknown[]> } {
  const child = spawn(process.execPath, [entry], { env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'exit')
  onTestFinished(() => void child.kill('SIGKILL'))
  let text = ''
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return { child, said: () => text, ended }
}

test.each([
  { env: {}, sentence: 'RELEASES_DIR is missing' },
  { env: { RELEASES_DIR: '' }, sentence: 'RELEASES_DIR must not be empty' },
  { env: { RELEASES_DIR: '/tmp', WEB_PORT: 'http' }, sentence: 'WEB_PORT must be a whole number' },
  { env: { RELEASES_DIR: '/tmp', WEB_PORT: '70000' }, sentence: 'WEB_PORT must be between 0 and 65535' },
])('with $env the process ends and says why', async ({ env, sentence }) => {
  const { said, ended } = start(env)
  expect((await ended)[0]).toBe(1)
  expect(said()).toMatch(new RegExp(`^web: ${sentence}[^\\n]*\\n$`))
})

test('a taken port is named and the process ends', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { said, ended } = start({ RELEASES_DIR: '/tmp', WEB_PORT: String(port) })
  expect((await ended)[0]).toBe(1)
  expect(said()).toBe(`web: Port 127.0.0.1:${port} is already in use. Stop the program that holds it, or set WEB_PORT to a free port.\n`)
})

test('SIGTERM lets a running download finish and then ends the process', async () => {
  const shelf = await emptyShelf()
  const size = 30_000_000
  await shelf.put({ ...exampleRelease, files: { 'media/11111111-lon.mp3': Buffer.alloc(size) } })
  await shelf.switchTo(exampleRelease.number)
  const { child, said, ended } = start({ RELEASES_DIR: shelf.dir, WEB_PORT: '0' })
  await expect.poll(said, { timeout: 10_000 }).toMatch(/on http:\/\/127\.0\.0\.1:\d+\n/)
  const address = /http:\S+/.exec(said())?.[0] ?? ''
  const [response] = (await once(get(`${address}/media/11111111-lon.mp3`), 'response')) as [IncomingMessage]
  child.kill('SIGTERM')
  await expect
    .poll(() =>
      fetch(`${address}/suc-khoe`).then(
        () => 'answers',
        () => 'refused',
      ),
    )
    .toBe('refused')
  let bytes = 0
  for await (const chunk of response) bytes += (chunk as Buffer).byteLength
  expect(bytes).toBe(size)
  expect((await ended)[0]).toBe(0)
}, 20_000)
