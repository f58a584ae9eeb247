import { access, constants } from 'node:fs/promises'
import chromium from '@sparticuz/chromium'
import { chromium as driver, type Browser } from 'playwright-core'

const systemBrowsers = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Nothing leaves the machine: no updates, no reports, no lookups of the browser's own. The package's own arguments are left out: they
 * run every page in one process and switch web security off, which pages are to be tested with.
 */
const quiet = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--metrics-recording-only',
]

/** Opens a headless Chromium: the one of CHROME_PATH, the one of this machine, or the one that came with the packages. */
export async function openChromium(): Promise<Browser> {
  const own = await firstExisting([process.env['CHROME_PATH'] ?? '', ...systemBrowsers])
  return driver.launch({ executablePath: own ?? (await chromium.executablePath()), args: quiet })
}

async function firstExisting(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const exists = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (exists) return path
  }
  return null
}
