import type { Renderer } from '@ward/shared/contract/renderer'

/** The site as it was built before the tests began. */
export const { openEdition } = (await import(new URL('../dist/server/entry.mjs', import.meta.url).href)) as Renderer
