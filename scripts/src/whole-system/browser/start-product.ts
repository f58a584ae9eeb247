import type { TestProject } from 'vitest/node'
import { buildWhenChanged, cms, renderer } from '../../build/build-when-changed.ts'
import { startRunningProduct, type ProductPlace } from '../running-product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The product all browser tests visit; each test leaves its content as it found it. */
    product: ProductPlace
  }
}

/** Before the browser tests: one product for all of them, built first so that the start is not kept waiting. Answers what ends it. */
export default async function prepare({ provide }: TestProject): Promise<() => Promise<void>> {
  const report = (line: string) => process.stderr.write(`test: ${line}\n`)
  for (const part of [renderer, cms]) await buildWhenChanged(part, report)
  const product = await startRunningProduct()
  provide('product', product.place)
  return () => product.stop()
}
