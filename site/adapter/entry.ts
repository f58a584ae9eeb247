import { createApp } from 'astro/app/entrypoint'
import { addresses, basePathOf } from '@ward/shared/contract/addresses'
import type { Content } from '@ward/shared/contract/content'
import type { Edition, RenderedPage } from '@ward/shared/contract/renderer'
import { addressesOf } from '../src/content/addresses-of.ts'
import { EditionIndex } from '../src/content/edition/edition-index.ts'
import { digestOfAnswer, openView } from '../src/content/view.ts'
import { putUnder } from '../src/content/put-under.ts'

const app = createApp({ streaming: false })

// Astro imports a page's module anew for every page it renders.
for (const [page, load] of app.manifest.pageMap ?? []) {
  const loaded = await load()
  app.manifest.pageMap?.set(page, async () => loaded)
}

/** Opens the site as one content makes it. */
export function openEdition(content: Content): Edition {
  const index = new EditionIndex(content)
  return {
    addresses: () => addressesOf(index),
    render: (address) => renderPage(index, address),
    digestOfAnswer: (questionKey) => digestOfAnswer(index, questionKey),
  }
}

async function renderPage(index: EditionIndex, address: string): Promise<RenderedPage> {
  const { view, answers } = openView(index)
  const failures: unknown[] = []
  const locals = { content: view, fail: (error: unknown) => failures.push(error) }
  const response = await app.render(new Request(`http://site.invalid${address}`), { locals })
  if (failures.length > 0) throw new Error(`The page ${address} cannot be made`, { cause: failures[0] })
  if (response.status === 404 && address !== addresses.notFound) throw new Error(`This site has no page ${address}`)
  const contentType = response.headers.get('content-type') ?? ''
  const body = await response.bytes()
  if (body.byteLength === 0) throw new Error(`The page ${address} is empty (status ${response.status})`)
  const isHtml = contentType.startsWith('text/html')
  const basePath = isHtml ? basePathOf(view.ward().baseAddress) : ''
  return { status: response.status, contentType, body: basePath === '' ? body : bytesUnder(body, basePath), answers: answers() }
}

function bytesUnder(html: Uint8Array, basePath: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(putUnder(new TextDecoder().decode(html), basePath))
}
