import type { TestProject } from 'vitest/node'
import { startRunningProduct, type ProductPlace } from '../running-product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The product all browser tests visit; each test leaves its content as it found it. */
    product: ProductPlace
  }
}

/** Before the browser tests: one product for all of them. Answers what ends it. */
export default async function prepare({ provide }: TestProject): Promise<() => Promise<void>> {
  const product = await startRunningProduct()
  provide('product', product.place)
  return () => product.stop()
}
