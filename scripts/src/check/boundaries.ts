import { posix } from 'node:path'
import { importsOf } from './imports-of.ts'

/** A source file: its path from the repository, and its text. */
export interface SourceFile {
  readonly path: string
  readonly source: string
}

/** Which workspace may import which. */
const workspaces: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  cms: ['shared'],
  site: ['shared'],
  scripts: ['shared'],
}

/** Which part of the site may import which; types may be imported from `content` by every part. */
const partsOfSite: Readonly<Record<string, readonly string[]>> = {
  'site/src/pages': ['site/src/content', 'site/src/search', 'site/src/layouts', 'site/src/components', 'site/src/feeds'],
  'site/src/layouts': ['site/src/components', 'site/src/styles', 'site/src/browser'],
  'site/src/components': ['site/src/styles', 'site/src/browser'],
  'site/src/feeds': ['site/src/content', 'site/src/components'],
  'site/src/content': [],
  'site/src/browser': ['site/src/search'],
  'site/src/search': [],
  'site/src/styles': [],
  'site/server': ['site/src/search'],
  'site/adapter': ['site/src/content'],
}

const typesForAll = 'site/src/content'

/** Returns one sentence for every import that crosses a boundary of the design; none means all is well. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, source }) =>
    importsOf(source).flatMap(({ specifier, typeOnly }) => {
      const reason = reasonAgainst(path, specifier, typeOnly)
      return reason === null ? [] : [`${path} imports ${specifier}: ${reason}`]
    }),
  )
}

function reasonAgainst(path: string, specifier: string, typeOnly: boolean): string | null {
  const workspace = workspaceOf(path)
  if (workspace === null) return null
  if (workspace === 'shared' && specifier.startsWith('node:') && !isTest(path)) return 'shared runs anywhere, so it uses nothing of Node.'
  const target = targetOf(path, specifier)
  const targetWorkspace = target === null ? null : workspaceOf(target)
  if (target === null || targetWorkspace === null) return null
  if (targetWorkspace === workspace) return workspace === 'site' ? reasonInSite(path, target, typeOnly) : null
  if (!(workspaces[workspace] ?? []).includes(targetWorkspace)) return `${workspace} may not import ${targetWorkspace}.`
  return specifier.startsWith('@ward/') ? null : `import ${targetWorkspace} by its package name.`
}

function reasonInSite(path: string, target: string, typeOnly: boolean): string | null {
  const from = partOfSite(path)
  const to = partOfSite(target)
  if (from === null || to === null || from === to || isTest(path)) return null
  if (typeOnly && to === typesForAll) return null
  return (partsOfSite[from] ?? []).includes(to) ? null : `${from} may not import ${to}.`
}

/** Returns the path an import of our own leads to, or null for a package. */
function targetOf(path: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier)
  return specifier.startsWith('@ward/') ? specifier.slice('@ward/'.length) : null
}

function workspaceOf(path: string): string | null {
  const first = path.split('/')[0] ?? ''
  return Object.hasOwn(workspaces, first) ? first : null
}

function partOfSite(path: string): string | null {
  return Object.keys(partsOfSite).find((part) => path.startsWith(`${part}/`)) ?? null
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/tests\//.test(path)
}
