import { createHash } from 'node:crypto'
import { cp, mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Renderer } from '@ward/shared/contract/renderer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Article } from '../../../src/generated/payload-types.ts'
import type { FreshCms } from '../../fresh-cms.ts'
import { publishArticle } from '../support/documents.ts'
import { openCmsWithWard, openPublisher, type OpenPublisher } from '../support/open-publisher.ts'
import { startWeb, type RunningWeb } from '../support/running-web.ts'

const editsInAll = 100
const editsPerDeploy = 25
const readers = 3

let cms: FreshCms
let web: RunningWeb
let desk: OpenPublisher

beforeAll(async () => {
  cms = await openCmsWithWard()
  web = await startWeb(cms.releasesDir)
})

afterAll(async () => {
  await desk.close()
  await web.stop()
  await cms.close()
})

/** The real renderer as a later state of the site's code would be: every page asks for a stylesheet that only this state brings. */
async function deploy(version: number): Promise<void> {
  const rendererDir = path.join(cms.releasesDir, `../renderer-${version}`)
  await mkdir(rendererDir)
  await symlink(path.join(cms.rendererDir, 'server'), path.join(rendererDir, 'server'))
  await cp(path.join(cms.rendererDir, 'client'), path.join(rendererDir, 'client'), { recursive: true })
  await writeFile(path.join(rendererDir, `client/_astro/doi.${version}.css`), `body{--doi:${version}}`)
  const ofVersion = (real: Renderer): Renderer => ({
    openEdition(content) {
      const edition = real.openEdition(content)
      const render = async (address: string) => {
        const page = await edition.render(address)
        const html = new TextDecoder().decode(page.body)
        const ownSheet = `<link rel="stylesheet" href="/_astro/doi.${version}.css"></head>`
        return { ...page, body: new TextEncoder().encode(html.replace('</head>', ownSheet)) }
      }
      return { addresses: () => edition.addresses(), digestOfAnswer: (key) => edition.digestOfAnswer(key), render }
    },
  })
  desk = await openPublisher({ ...cms, rendererDir }, { webUrl: web.url, renderer: ofVersion, releasesKept: 4 })
  await desk.publisher.work()
}

interface Seen {
  tag: string
  digest: string
}

/** Reads pages with their stylesheets until `isOver`; answers what was wrong and how often a page was found changed. */
async function readAllTheWhile(addresses: readonly string[], isOver: () => boolean) {
  const wrong: string[] = []
  const seen = new Map<string, Seen>()
  let [read, changed] = [0, 0]
  const fetchGood = async (address: string) => {
    const answer = await fetch(web.url + address, { headers: { 'accept-encoding': 'identity' } })
    if (answer.status !== 200) wrong.push(`${address} answered ${answer.status}`)
    return { tag: answer.headers.get('etag') ?? '', body: await answer.text() }
  }
  const readPage = async (address: string) => {
    const { tag, body } = await fetchGood(address)
    const version = /doi\.(\d+)\.css/.exec(body)?.[1]
    if (!body.trimEnd().endsWith('</html>')) wrong.push(`${address} was cut off`)
    const style = await fetchGood(`/_astro/doi.${version}.css`)
    if (!style.body.includes(`--doi:${version}}`)) wrong.push(`${address} got the stylesheet of another state`)
    const now = { tag, digest: createHash('sha1').update(body).digest('hex') }
    const before = seen.get(address)
    if (before !== undefined && (before.tag === now.tag) !== (before.digest === now.digest))
      wrong.push(`${address}: the ETag does not tell its bytes`)
    if (before !== undefined && before.digest !== now.digest) changed += 1
    seen.set(address, now)
    read += 1
  }
  for (let turn = 0; !isOver(); turn += 1) {
    await readPage(addresses[turn % addresses.length] ?? '/').catch((error: unknown) => wrong.push(String(error)))
    await new Promise((resolve) => setTimeout(resolve, 3))
  }
  return { wrong, read, changed }
}

async function edit(article: Article, number: number): Promise<void> {
  const data = { title: `Sửa lần ${number}`, _status: 'published' as const }
  await cms.payload.update({ collection: 'articles', id: article.id, data, draft: false, overrideAccess: true })
}

test(`readers see whole pages, each with its own stylesheet, and no error during ${editsInAll} releases and ${editsInAll / editsPerDeploy} new states of the code`, async () => {
  const articles = await Promise.all(Array.from({ length: 8 }, (_, index) => publishArticle(cms.payload, { title: `Bài ${index}` })))
  await deploy(0)
  const [first] = [(await desk.shelf.liveNumber()) ?? 0]
  const addresses = ['/', '/tin-tuc', ...articles.map(({ slug }) => `/tin-tuc/${slug}`)]
  let isOver = false
  const reading = Array.from({ length: readers }, () => readAllTheWhile(addresses, () => isOver))
  for (let number = 1; number <= editsInAll; number += 1) {
    const article = articles[number % articles.length]
    if (article === undefined) throw new Error('no such article')
    await edit(article, number)
    await desk.publisher.work()
    if (number % editsPerDeploy !== 0) continue
    await desk.close()
    await deploy(number / editsPerDeploy)
  }
  isOver = true
  const seen = await Promise.all(reading)
  expect(seen.flatMap(({ wrong }) => wrong)).toEqual([])
  expect((await desk.shelf.liveNumber()) ?? 0).toBe(first + editsInAll + editsInAll / editsPerDeploy)
  for (const { read, changed } of seen) {
    expect(changed).toBeGreaterThan(20)
    expect(read).toBeGreaterThan(changed)
  }
  expect((await fetch(`${web.url}/_astro/doi.0.css`)).status, 'a page opened long ago still finds its stylesheet').toBe(200)
}, 120_000)
