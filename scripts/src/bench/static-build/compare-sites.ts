import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

const mostNamed = 5
const mostCompared = 500

async function pagesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  return files.filter((file) => /\.(?:html|xml|txt)$/.test(file) && !/^(?:_astro|media|\.release)\//.test(file)).toSorted()
}

/** Names of stylesheets and scripts carry digests that differ from build to build although the bytes do not matter here. */
async function bytesOf(folder: string, file: string): Promise<string> {
  return (await readFile(join(folder, file), 'utf8')).replaceAll(/\/_astro\/[A-Za-z0-9_.@-]+\.(css|js)/g, '/_astro/any.$1')
}

function everyNth<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(items.length / most))
  return items.filter((_, index) => index % step === 0)
}

/** Returns what differs between two folders of pages: which pages there are, and the bytes of up to 500 of them, names of assets aside; nothing when they are the same. */
export async function differencesOf(one: string, other: string): Promise<string[]> {
  const [pages, others] = await Promise.all([pagesBelow(one), pagesBelow(other)])
  const known = new Set(others)
  const differences = pages.length === others.length ? [] : [`${pages.length} pages here, ${others.length} there`]
  for (const file of everyNth(pages, mostCompared)) {
    if (!known.has(file)) differences.push(`${file} is only here`)
    else if ((await bytesOf(one, file)) !== (await bytesOf(other, file))) differences.push(`${file} has other bytes`)
  }
  return differences.length > mostNamed ? [...differences.slice(0, mostNamed), `and ${differences.length - mostNamed} more`] : differences
}
