import { parentPort } from 'node:worker_threads'
import { putPage, type PageFile } from './page-file.ts'

interface Order extends PageFile {
  number: number
}

function isOrder(message: unknown): message is Order {
  return typeof message === 'object' && message !== null && 'number' in message && 'file' in message && 'bytes' in message
}

/** Numbers of the texts told so far. Every page names the same few hundred: each crosses as a text once, and as a number after that. */
const numbers = new Map<string, number>()

function numbered(texts: readonly string[], unheard: string[]): Uint32Array {
  return Uint32Array.from(texts, (text) => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    unheard.push(text)
    // A copy: a part of a page would keep the whole page in memory.
    numbers.set(Buffer.from(text).toString(), numbers.size)
    return numbers.size - 1
  })
}

function answerTo({ number, ...page }: Order): object {
  try {
    const { links, mediaFiles, ...rest } = putPage(page)
    const texts: string[] = []
    return { number, ...rest, links: numbered(links, texts), mediaFiles: numbered(mediaFiles, texts), texts }
  } catch (error) {
    return { number, error: error instanceof Error ? error : new Error(String(error)) }
  }
}

/** Puts pages in their places one after another, as they are ordered. */
parentPort?.on('message', (message: unknown) => {
  if (!isOrder(message)) throw new TypeError('This is no page to write')
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(answerTo(message))
})
