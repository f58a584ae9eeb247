import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { parseArgs } from 'node:util'
import { openChromium } from '../../testing/chromium.ts'
import { percentile95, toTenth } from '../statistics.ts'
import { printIndex } from './print-index.ts'
import { serveModules } from './serve-modules.ts'
import { timeTyping, type Timings } from './time-typing.ts'

const slowdown = 4

/** What a person types letter by letter: with and without tone marks, short forms, slips, a life event, what the ward does not do. */
const typed = [
  'đăng ký khai sinh cho con',
  'dk tam tru can j z',
  'ba tôi mất hôm qua thì làm giấy gì',
  'lam lai can cuoc cong dan bi mat',
  'xin giay phep xay nha cap 4',
  'cap so do lan dau dat ong ba de lai',
  'dang ki kinh daonh quan an',
  'muốn ly hôn nộp đơn ở đâu',
  'chung thuc hop dong mua ban xe may',
  'giấy xác nhận tình trạng hôn nhân bao lâu có',
]

const line = (record: object) => process.stdout.write(`${JSON.stringify(record)}\n`)

function tellSize(index: string): void {
  const bytes = Buffer.from(index)
  const brotli = (quality: number) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).byteLength
  line({ measured: 'index size', bytes: bytes.byteLength, brotli5: brotli(5), brotli11: brotli(11), gzip: gzipSync(bytes).byteLength })
}

function tellTimings({ openMs, keystrokesMs, entries }: Timings): void {
  const median = keystrokesMs.toSorted((a, b) => a - b)[Math.floor(keystrokesMs.length / 2)] ?? 0
  line({ measured: 'open index', slowdown, entries, ms: toTenth(openMs) })
  line({
    measured: 'keystroke',
    slowdown,
    keystrokes: keystrokesMs.length,
    medianMs: toTenth(median),
    p95Ms: toTenth(percentile95(keystrokesMs)),
    mostMs: toTenth(Math.max(...keystrokesMs)),
  })
}

/**
 * Measures searching in Chromium with the processor slowed fourfold: what is loaded, how long it takes to open, and every
 * keystroke. Prints one JSON line for each.
 *
 * Options: `--from FILE` searches the procedures of an import file instead of the current release.
 */
export async function benchSearch(options: readonly string[], signal: AbortSignal): Promise<void> {
  const { values } = parseArgs({ args: [...options], options: { from: { type: 'string' } } })
  const index = await printIndex(values.from, signal)
  tellSize(index)
  const server = await serveModules(index)
  const browser = await openChromium()
  try {
    tellTimings(await timeTyping(browser, server.address, typed, slowdown))
  } finally {
    await browser.close()
    server.close()
  }
}
