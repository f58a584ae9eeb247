import { parentPort } from 'node:worker_threads'
import { writeText, type TextContent } from './write-text.ts'

interface Order {
  number: number
  file: string
  content: TextContent
}

function isOrder(message: unknown): message is Order {
  return typeof message === 'object' && message !== null && 'number' in message && 'file' in message && 'content' in message
}

function failureOf(file: string, content: TextContent): Error | null {
  try {
    writeText(file, content)
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Writes text files one after another, as they are ordered. */
parentPort?.on('message', (message: unknown) => {
  if (!isOrder(message)) throw new TypeError('This is no file to write')
  const { number, file, content } = message
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ number, error: failureOf(file, content) })
})
