import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { configText, middlewareText, pageText, endpointText, pathsText } from './project-texts.ts'

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

/**
 * Returns the pattern of the addresses a file of pages answers.
 *
 * @example routeOf('tin-tuc/[slug].astro') // '/tin-tuc/[slug]'
 * @example routeOf('sitemap/[section].xml.ts') // '/sitemap/[section].xml'
 */
function routeOf(file: string): string {
  const route = `/${file.replace(/\.(?:astro|ts)$/, '')}`.replace(/\/index$/, '')
  return route === '' ? '/' : route
}

/** Writes an Astro project that makes the site's own pages as static files: one thin wrapper for each, with the paths the content gives it. */
export async function writeStaticProject(siteFolder: string, projectFolder: string): Promise<void> {
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(projectFolder, file)), { recursive: true })
    await writeFile(join(projectFolder, file), text)
  }
  const pages = (await filesBelow(join(siteFolder, 'src/pages'))).filter((file) => /\.(?:astro|ts)$/.test(file))
  if (pages.length === 0) throw new Error(`There are no pages in ${siteFolder}.`)
  const routes = pages.map(routeOf)
  await write('package.json', '{ "type": "module" }')
  await write('astro.config.ts', configText)
  await write('src/middleware.ts', middlewareText(siteFolder))
  await write('src/paths.ts', pathsText(siteFolder, routes))
  for (const file of pages) {
    const original = join(siteFolder, 'src/pages', file)
    const paths = routeOf(file).includes('[') ? { route: routeOf(file), module: join(projectFolder, 'src/paths.ts') } : null
    await write(join('src/pages', file), file.endsWith('.astro') ? pageText(original, paths) : endpointText(original, paths))
  }
}
