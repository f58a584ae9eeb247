import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { openChromium } from '../../../testing/chromium.ts'
import type { ProductPlace } from '../../running-product.ts'
import { logIn } from './admin-page.ts'
import { Staff } from './staff.ts'
import { openWatchedPage, type WatchedPage } from './watched-page.ts'

export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }

interface Person {
  readonly email: string
  readonly password: string
  readonly name: string
}

/** What a browser test plays on: Chromium, people of the staff by their role, and whatever the test makes, which goes again. */
export class Stage<Role extends string> {
  readonly administrator: Staff
  readonly #product: ProductPlace
  readonly #browser: Browser
  readonly #people: Readonly<Record<Role, Person>>
  #contexts: BrowserContext[] = []
  #undo: (() => Promise<void>)[] = []

  private constructor(product: ProductPlace, people: Readonly<Record<Role, Person>>, administrator: Staff, browser: Browser) {
    this.#product = product
    this.#people = people
    this.administrator = administrator
    this.#browser = browser
  }

  /** Opens a browser and gives every person an account. */
  static async open<Role extends string>(product: ProductPlace, people: Readonly<Record<Role, Person>>): Promise<Stage<Role>> {
    const stage = new Stage(product, people, await Staff.logIn(product), await openChromium())
    for (const [role, person] of Object.entries<Person>(people)) await stage.make('users', { ...person, role })
    return stage
  }

  /** Opens a page that may talk to `origin` only. */
  async openPage(origin: string, screen: BrowserContextOptions): Promise<WatchedPage> {
    const context = await this.#browser.newContext({ ...screen, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
    this.#contexts.push(context)
    return openWatchedPage(context, origin)
  }

  /** Opens the admin as somebody who has just logged in. */
  async openAs(role: Role, screen: BrowserContextOptions): Promise<WatchedPage> {
    const { cmsUrl } = this.#product
    const watched = await this.openPage(cmsUrl, screen)
    await logIn(watched.page, cmsUrl, this.#people[role])
    return watched
  }

  /** Returns somebody at work through the REST interface. */
  async staff(role: Role): Promise<Staff> {
    return Staff.logIn(this.#product, this.#people[role])
  }

  /** Creates a document that goes again, and returns its id. */
  async make(collection: string, data: object): Promise<number> {
    const id = await this.administrator.create(collection, data)
    this.afterwards(() => this.administrator.delete(collection, id))
    return id
  }

  /** Remembers how to undo what a test has done; the newest is undone first. */
  afterwards(undo: () => Promise<void>): void {
    this.#undo.push(undo)
  }

  async closePages(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()))
    this.#contexts = []
  }

  /** Leaves the product as it was found. */
  async close(): Promise<void> {
    await this.closePages()
    const steps = this.#undo.toReversed()
    this.#undo = []
    for (const step of steps) await step()
    await this.#browser.close()
  }
}

/** Expects that nothing on the page is wider than the screen. */
export async function fitsScreen(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  expect(content).toBeLessThanOrEqual(screen ?? 0)
}
