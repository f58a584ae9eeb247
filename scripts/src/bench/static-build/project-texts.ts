interface Paths {
  readonly route: string
  /** File that exports `pathsOf`. */
  readonly module: string
}

/** Options of the site's own configuration, without its adapter. */
export const configText = `import { defineConfig, passthroughImageService } from 'astro/config'

export default defineConfig({
  output: 'static',
  trailingSlash: 'never',
  compressHTML: true,
  build: { format: 'file', inlineStylesheets: 'never' },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
})
`

/** Reads the content once, and knows which addresses belong to which page. */
export const pathsText = (siteFolder: string, routes: readonly string[]) => `import { readFileSync } from 'node:fs'
import { addressesOf } from '${siteFolder}/src/content/addresses-of.ts'
import { EditionIndex } from '${siteFolder}/src/content/edition/edition-index.ts'

export const index = new EditionIndex(JSON.parse(readFileSync(process.env.STATIC_CONTENT, 'utf8')))

const routes = ${JSON.stringify(routes)}.sort((a, b) => a.split('[').length - b.split('[').length)
const patternOf = (route) => new RegExp('^' + route.replaceAll('.', '\\\\.').replaceAll(/\\[(\\w+)\\]/g, '(?<$1>[^/]+)') + '$')
const patterns = routes.map((route) => ({ route, pattern: patternOf(route) }))
const paths = Map.groupBy(
  addressesOf(index).map((address) => {
    const { route, pattern } = patterns.find(({ pattern }) => pattern.test(address))
    return { route, params: { ...pattern.exec(address).groups } }
  }),
  ({ route }) => route,
)

export const pathsOf = (route) => (paths.get(route) ?? []).map(({ params }) => ({ params }))
`

/** Gives every page the view of the content. */
export const middlewareText = (siteFolder: string) => `import { openView } from '${siteFolder}/src/content/view.ts'
import { index } from './paths.ts'

export const onRequest = (context, next) => {
  context.locals.content = openView(index).view
  return next()
}
`

const staticPaths = (paths: Paths | null): string =>
  paths === null ? '' : `import { pathsOf } from '${paths.module}'\nexport const getStaticPaths = () => pathsOf('${paths.route}')\n`

/** A page that is the original one, with the paths the content gives it. */
export const pageText = (original: string, paths: Paths | null) => `---
import Page from '${original}'
${staticPaths(paths)}---
<Page />
`

/** An endpoint that is the original one, with the paths the content gives it. */
export const endpointText = (original: string, paths: Paths | null) => `export { GET } from '${original}'
${staticPaths(paths)}`
