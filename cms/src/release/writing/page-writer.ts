import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { oneCopyOfEach } from './one-copy.ts'
import { lasting, putPage, type PageFile, type PutPage } from './page-file.ts'

/** Starting threads pays from so many pages on. */
const fewestForThreads = 100
const mostThreads = 3

/** Puts pages in their places, with their compressed twins. */
export interface PageWriter extends AsyncDisposable {
  /** Resolves when the page and its twins are written, with what is to be noted of it; the notes outlast the page. Its bytes are given away. */
  put(page: PageFile): Promise<PutPage>
}

/** What a thread answers to the order of a number: what went wrong, or what came of it, with the texts that are new as they stand and the others by number. */
const answerSchema = z.union([
  z.object({ number: z.number(), error: z.instanceof(Error) }),
  z.object({
    number: z.number(),
    digest: z.string(),
    written: z.boolean(),
    links: z.instanceof(Uint32Array),
    mediaFiles: z.instanceof(Uint32Array),
    texts: z.array(z.string()),
  }),
])

class WriterThread implements PageWriter {
  readonly #worker = new Worker(new URL('./page-writer-thread.ts', import.meta.url), {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 8 },
  })
  readonly #waiting = new Map<number, PromiseWithResolvers<PutPage>>()
  readonly #texts: string[] = []
  #count = 0
  #ended: Error | null = null

  constructor() {
    this.#worker.on('message', (message: unknown) => this.#take(message))
    this.#worker.on('error', (error) => this.#end(error))
    this.#worker.on('exit', () => this.#end(new Error('the thread that writes pages has ended')))
  }

  #take(message: unknown): void {
    const answer = answerSchema.parse(message)
    const waiting = this.#waiting.get(answer.number)
    this.#waiting.delete(answer.number)
    if ('error' in answer) {
      waiting?.reject(answer.error)
      return
    }
    this.#texts.push(...answer.texts)
    const textsOf = (numbers: Uint32Array) => Array.from(numbers, (number) => this.#texts[number] ?? '')
    const { digest, written, links, mediaFiles } = answer
    waiting?.resolve({ digest, written, links: textsOf(links), mediaFiles: textsOf(mediaFiles) })
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

  put(page: PageFile): Promise<PutPage> {
    if (this.#ended !== null) return Promise.reject(this.#ended)
    const put = Promise.withResolvers<PutPage>()
    this.#waiting.set(this.#count, put)
    const isWhole = page.bytes.byteLength === page.bytes.buffer.byteLength
    const bytes = isWhole ? page.bytes : new Uint8Array(page.bytes)
    this.#worker.postMessage({ ...page, bytes, number: this.#count }, [bytes.buffer])
    this.#count += 1
    return put.promise
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate()
  }
}

class WriterThreads implements PageWriter {
  readonly #threads: readonly [WriterThread, ...WriterThread[]]

  constructor(count: number) {
    this.#threads = [new WriterThread(), ...Array.from({ length: count - 1 }, () => new WriterThread())]
  }

  put(page: PageFile): Promise<PutPage> {
    return this.#threads.reduce((least, thread) => (thread.load < least.load ? thread : least)).put(page)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread[Symbol.asyncDispose]()))
  }
}

/** Writes on the thread that asks. */
class WriterHere implements PageWriter {
  readonly #one = oneCopyOfEach()

  async put(page: PageFile): Promise<PutPage> {
    return lasting(putPage(page), this.#one)
  }

  async [Symbol.asyncDispose](): Promise<void> {}
}

/** Returns a writer for so many pages: for many of them, one that works beside the thread that renders. */
export function openPageWriter(pages: number): PageWriter {
  return pages < fewestForThreads ? new WriterHere() : new WriterThreads(Math.min(mostThreads, Math.max(1, availableParallelism() - 1)))
}
