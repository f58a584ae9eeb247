import { glob, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { repositoryRoot } from '../environment/repository.ts'
import { forbiddenImports, type SourceFile } from './boundaries.ts'

const made = ['node_modules', 'dist', '.next', '.astro']
/** Holds imports as sample text. */
const samples = 'scripts/src/check/boundaries.test.ts'

async function sourceFiles(): Promise<SourceFile[]> {
  const exclude = (path: string) => made.includes(basename(path))
  const found: SourceFile[] = []
  for await (const path of glob('{shared,cms,site,scripts}/**/*.{ts,tsx,astro,mjs}', { cwd: repositoryRoot, exclude })) {
    if (path !== samples) found.push({ path, source: await readFile(join(repositoryRoot, path), 'utf8') })
  }
  if (found.length === 0) throw new Error('No source file was found: the check would prove nothing.')
  return found
}

const files = await sourceFiles()
const sentences = forbiddenImports(files)
process.stdout.write([...sentences, `${files.length} files, ${sentences.length} imports across a boundary`, ''].join('\n'))
if (sentences.length > 0) process.exitCode = 1
