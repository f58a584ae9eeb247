import type { Browser } from 'playwright-core'
import { z } from 'zod'

const timingsSchema = z.object({ entries: z.number(), openMs: z.number(), keystrokesMs: z.array(z.number()).min(1) })

/** What was measured in the browser. */
export type Timings = z.infer<typeof timingsSchema>

/** Runs in the page, with the very modules the site ships. */
const measure = `async (typed) => {
  const [{ readSearchFile }, { openIndex }, { search }, { warmUp }] = await Promise.all([
    import('/search/file/read-search-file.ts'),
    import('/search/index/open-index.ts'),
    import('/search/search.ts'),
    import('/search/warm-up.ts'),
  ])
  const file = readSearchFile(await (await fetch('/index.json')).json())
  const begin = performance.now()
  const index = openIndex(file)
  const openMs = performance.now() - begin
  warmUp(index)
  const keystrokesMs = []
  for (const question of typed) {
    for (let length = 1; length <= question.length; length += 1) {
      await new Promise((done) => setTimeout(done))
      const pressed = performance.now()
      search(index, question.slice(0, length), { isTyping: true, limit: 6 })
      keystrokesMs.push(performance.now() - pressed)
    }
  }
  return { entries: index.entries.length, openMs, keystrokesMs }
}`

/** Types questions letter by letter in a page whose processor is slowed, and times each answer. */
export async function timeTyping(browser: Browser, address: string, typed: readonly string[], slowdown: number): Promise<Timings> {
  const page = await browser.newPage()
  await page.goto(address)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const timings: unknown = await page.evaluate(`(${measure})(${JSON.stringify(typed)})`)
  await page.close()
  return timingsSchema.parse(timings)
}
