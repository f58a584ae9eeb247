import { readdir, readFile, readlink, stat } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { fileOf } from '@ward/shared/contract/addresses'
import { expect } from 'vitest'

const locations = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location]) => location ?? '')

/** Returns every address the sitemaps of a release name, without the base path. */
async function addressesInSitemap(folder: string): Promise<string[]> {
  const { basePath } = JSON.parse(await readFile(path.join(folder, '.release/manifest.json'), 'utf8')) as { basePath: string }
  const toAddress = (location: string) => new URL(location).pathname.slice(basePath.length) || '/'
  const sitemaps = locations(await readFile(path.join(folder, 'sitemap.xml'), 'utf8')).map(toAddress)
  expect(sitemaps.length).toBeGreaterThan(0)
  const pages = await Promise.all(sitemaps.map(async (sitemap) => locations(await readFile(path.join(folder, fileOf(sitemap)), 'utf8'))))
  return [...sitemaps, ...pages.flat().map(toAddress)]
}

/** Files whose twins were compared already, by inode: releases share what did not change. */
const compared = new Set<string>()

async function expectEqualTwins(file: string): Promise<void> {
  const [plain, brotli, gzip] = await Promise.all(['', '.br', '.gz'].map((ending) => stat(file + ending)))
  const inodes = `${plain?.ino} ${plain?.mtimeMs} ${brotli?.ino} ${gzip?.ino}`
  if (compared.has(inodes)) return
  const bytes = await readFile(file)
  expect(bytes.length, file).toBeGreaterThan(0)
  expect(brotliDecompressSync(await readFile(`${file}.br`)).equals(bytes), `${file}.br`).toBe(true)
  expect(gunzipSync(await readFile(`${file}.gz`)).equals(bytes), `${file}.gz`).toBe(true)
  compared.add(inodes)
}

/** Expects that a folder is a release with nothing missing: every address of its sitemap has its file, with equal compressed twins. */
export async function expectWholeRelease(folder: string): Promise<void> {
  const addresses = ['/404', '/410', '/rss.xml', '/robots.txt', ...(await addressesInSitemap(folder))]
  for (const address of addresses) await expectEqualTwins(path.join(folder, fileOf(address)))
}

/** Expects that every release that could become live is whole, and that nothing is left of a publisher that is gone. */
export async function expectTidyShelf(releasesDir: string): Promise<void> {
  const names = await readdir(releasesDir)
  const numbered = names.filter((name) => /^\d{6}$/.test(name))
  for (const name of numbered) await expectWholeRelease(path.join(releasesDir, name))
  expect(numbered).toContain(path.basename(await readlink(path.join(releasesDir, 'current'))))
  const others = names.filter((name) => !numbered.includes(name) && name !== 'current' && !name.startsWith(`.making-${process.pid}-`))
  expect(others).toEqual([])
}
