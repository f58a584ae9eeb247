import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Renderer } from '@ward/shared/contract/renderer'

function isRenderer(value: unknown): value is Renderer {
  return typeof value === 'object' && value !== null && 'openEdition' in value && typeof value.openEdition === 'function'
}

/** Returns the built renderer of a folder (`server/entry.mjs`). Throws when it is missing or is not one. */
export async function loadRenderer(rendererDir: string): Promise<Renderer> {
  const entry = path.join(rendererDir, 'server/entry.mjs')
  const loaded: unknown = await import(pathToFileURL(entry).href)
  if (!isRenderer(loaded)) throw new Error(`${entry} exports no openEdition: build the site again`)
  return loaded
}
