import type { Content } from './content.ts'

/** A page, feed or other text file the renderer made for an address. */
export interface RenderedPage {
  readonly status: number
  readonly contentType: string
  /** UTF-8. */
  readonly body: Uint8Array<ArrayBuffer>
  /** Every question the page asked of the content, as a key, with the digest of the answer it was given. */
  readonly answers: ReadonlyMap<string, string>
}

/** The site as one content makes it. */
export interface Edition {
  /** Every address of the site without the base path (`/`, `/tin-tuc/abc`, `/rss.xml`, `/404` …), in no promised order. */
  addresses(): readonly string[]
  /** Renders one address. Throws when a page cannot be made; never answers an error page in its place. */
  render(address: string): Promise<RenderedPage>
  /** Digest of the answer this content gives to a question key of an earlier page. */
  digestOfAnswer(questionKey: string): string
}

/** What the built site exports (`site/dist/server/entry.mjs`); it listens on no port and reads no file while rendering. */
export interface Renderer {
  openEdition(content: Content): Edition
}
