import { expect, test } from 'vitest'
import { runProcess } from './run-process.ts'
import { supervise } from './supervise.ts'

const quick = { firstMs: 20, longestMs: 80, steadyMs: 60_000 }
const environment = { PATH: process.env['PATH'] }
const shell = (code: string, onLine: (line: string) => void = () => {}) =>
  runProcess({ command: ['sh', '-c', code], folder: '.', environment, onLine })

test('what keeps dying is started again after ever longer waits, up to the longest', async () => {
  const waits: string[] = []
  const supervised = await supervise(
    async () => shell('exit 3'),
    (line) => waits.push(line),
    quick,
  )
  await expect.poll(() => waits.length, { timeout: 5000 }).toBeGreaterThanOrEqual(4)
  await supervised.stop()
  const sentence = (seconds: string) => `ended unexpectedly (exit code 3); starting it again in ${seconds} s`
  expect(waits.slice(0, 4)).toEqual(['0.02', '0.04', '0.08', '0.08'].map(sentence))
})

test('a first start that fails is told at once', async () => {
  const start = () => Promise.reject(new Error('no data folder'))
  await expect(supervise(start, () => {}, quick)).rejects.toThrow('no data folder')
})

test('stopping while the next start is awaited starts nothing more', async () => {
  let starts = 0
  const supervised = await supervise(
    async () => {
      starts += 1
      return shell('exit 1')
    },
    () => {},
    { ...quick, firstMs: 5000 },
  )
  await new Promise((resolve) => setTimeout(resolve, 200))
  await supervised.stop()
  expect(starts).toBe(1)
})

test.each([
  { command: 'exit 0', ending: { succeeded: true, words: 'exit code 0' } },
  { command: 'exit 7', ending: { succeeded: false, words: 'exit code 7' } },
  { command: 'kill -9 $$', ending: { succeeded: false, words: 'exit code 137' } },
  { command: 'no-such-program', ending: { succeeded: false, words: 'exit code 127' } },
])('a process that does "$command" ended with $ending.words', async ({ command, ending }) => {
  expect(await shell(command).ended).toEqual(ending)
})

test('what a process started ends with it', async () => {
  const lines: string[] = []
  const running = shell('sleep 300 & echo $!; wait', (line) => lines.push(line))
  await expect.poll(() => lines.length).toBe(1)
  await running.stop()
  await expect
    .poll(() => shell(`case "$(ps -o stat= -p ${lines[0]})" in '' | Z*) ;; *) exit 1 ;; esac`).ended)
    .toMatchObject({ succeeded: true })
})
