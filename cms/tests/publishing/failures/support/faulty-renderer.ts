import type { Renderer } from '@ward/shared/contract/renderer'

/** What a renderer does wrong; `null` as long as it does nothing wrong. */
export interface Faults {
  /** Pages that cannot be made, as a function of the address and the page that would have been. */
  throwsAt: ((address: string, body: string) => boolean) | null
}

/** The real renderer, which throws for the pages the test chooses. */
export function faultyRenderer(real: Renderer, faults: Faults): Renderer {
  return {
    openEdition(content) {
      const edition = real.openEdition(content)
      return {
        addresses: () => edition.addresses(),
        digestOfAnswer: (key) => edition.digestOfAnswer(key),
        render: async (address) => {
          const page = await edition.render(address)
          if (faults.throwsAt?.(address, new TextDecoder().decode(page.body))) throw new Error('the template broke')
          return page
        },
      }
    },
  }
}
