import type { Content } from '@ward/shared/contract/content'
import type { Edition, RenderedPage, Renderer } from '@ward/shared/contract/renderer'

/** The site as it was built before the tests began. */
const renderer = (await import(new URL('../dist/server/entry.mjs', import.meta.url).href)) as Renderer

/** A rendered page with its body as text. */
export type ReadPage = Omit<RenderedPage, 'body'> & { readonly body: string }

/** An edition whose pages have text for bodies. */
export type ReadEdition = Omit<Edition, 'render'> & { render(address: string): Promise<ReadPage> }

/** Opens the built site, with the bodies of its pages as text. */
export function openEdition(content: Content): ReadEdition {
  const edition = renderer.openEdition(content)
  return {
    addresses: () => edition.addresses(),
    digestOfAnswer: (key: string) => edition.digestOfAnswer(key),
    render: async (address: string) => {
      const page = await edition.render(address)
      return { ...page, body: new TextDecoder().decode(page.body) }
    },
  }
}
