import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { writeText, type TextContent } from './write-text.ts'

/** Starting threads pays from so many files on. */
const fewestForThreads = 100
const mostThreads = 3

/** Writes text files with their compressed twins. */
export interface TextWriter extends AsyncDisposable {
  /** Resolves when the file and its twins are written. Its folder has to be there. A text is handed to a thread cheaper than its bytes. */
  write(file: string, content: TextContent): Promise<void>
}

/** What a thread answers: the number of the file, and what went wrong with it. */
const answerSchema = z.object({ number: z.number(), error: z.instanceof(Error).nullable() })

class WriterThread implements TextWriter {
  readonly #worker = new Worker(new URL('./text-writer-thread.ts', import.meta.url), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 8 },
  })
  readonly #waiting = new Map<number, PromiseWithResolvers<void>>()
  #count = 0
  #ended: Error | null = null

  constructor() {
    this.#worker.on('message', (message: unknown) => {
      const { number, error } = answerSchema.parse(message)
      const waiting = this.#waiting.get(number)
      this.#waiting.delete(number)
      if (error === null) waiting?.resolve()
      else waiting?.reject(error)
    })
    this.#worker.on('error', (error) => this.#end(error))
    this.#worker.on('exit', () => this.#end(new Error('the thread that writes files has ended')))
  }

  /** Nothing that is or will be written waits for a thread that is gone. */
  #end(error: Error): void {
    this.#ended ??= error
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }

  get load(): number {
    return this.#waiting.size
  }

  write(file: string, content: TextContent): Promise<void> {
    if (this.#ended !== null) return Promise.reject(this.#ended)
    const written = Promise.withResolvers<void>()
    this.#waiting.set(this.#count, written)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.#worker.postMessage({ number: this.#count, file, content })
    this.#count += 1
    return written.promise
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate()
  }
}

class WriterThreads implements TextWriter {
  readonly #threads: readonly [WriterThread, ...WriterThread[]]

  constructor(count: number) {
    this.#threads = [new WriterThread(), ...Array.from({ length: count - 1 }, () => new WriterThread())]
  }

  write(file: string, content: TextContent): Promise<void> {
    return this.#threads.reduce((least, thread) => (thread.load < least.load ? thread : least)).write(file, content)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread[Symbol.asyncDispose]()))
  }
}

/** Writes on the thread that asks. */
export const writerHere: TextWriter = {
  write: async (file, content) => writeText(file, content),
  [Symbol.asyncDispose]: async () => {},
}

/** Returns a writer for so many files: for many of them, one that works beside the thread that renders. */
export function openTextWriter(files: number): TextWriter {
  return files < fewestForThreads ? writerHere : new WriterThreads(Math.min(mostThreads, Math.max(1, availableParallelism() - 1)))
}
