import type { BrowserContext, Page } from 'playwright-core'

/** A page of the browser, and what went wrong on it so far, in one line each. */
export interface WatchedPage {
  readonly page: Page
  /** Returns the faults since it was last asked: requests to other hosts, failed requests, errors of the console, of scripts, of the CSP. */
  takeFaults(): string[]
}

/** Opens a page that may talk to `origin` only; every request to another host is counted as a fault and not sent. */
export async function openWatchedPage(context: BrowserContext, origin: string): Promise<WatchedPage> {
  let faults: string[] = []
  await context.route(
    (url) => url.origin !== origin && /^(https?|wss?):$/.test(url.protocol),
    async (route) => {
      faults.push(`asks another host: ${route.request().url()}`)
      await route.abort()
    },
  )
  const page = await context.newPage()
  // Chromium reports every breach of the CSP as an error of the console.
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // Going to the next page ends what the last one was still loading.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`)
  })
  return {
    page,
    takeFaults() {
      const taken = faults
      faults = []
      return taken
    },
  }
}

/** Brings everything on a page into view once, so that pictures that wait for that are loaded, and goes back to the top. */
export async function showWholePage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    if (document.querySelector('img[loading="lazy"]') === null) return
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y)
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }
    scrollTo(0, 0)
    await Promise.all([...document.images].filter((image) => image.checkVisibility()).map((image) => image.decode()))
  })
}
