import { expect, test } from 'vitest'
import { forbiddenImports } from './boundaries.ts'

interface Row {
  readonly path: string
  readonly line: string
  readonly refused: string | null
}

const rows: Row[] = [
  { path: 'cms/src/a.ts', line: "import { slugOf } from '@ward/shared/text/slug'", refused: null },
  { path: 'cms/src/a.ts', line: "import { slugOf } from '../../shared/src/text/slug.ts'", refused: 'import shared by its package name.' },
  { path: 'cms/src/a.ts', line: "import { view } from '../../site/src/content/view.ts'", refused: 'cms may not import site.' },
  { path: 'cms/src/a.ts', line: "import type { View } from '../../site/src/content/view.ts'", refused: 'cms may not import site.' },
  { path: 'cms/src/a.ts', line: "const site = await import('../../site/dist/server/entry.mjs')", refused: 'cms may not import site.' },
  { path: 'cms/src/a.ts', line: "export * from '@ward/site'", refused: 'cms may not import site.' },
  { path: 'scripts/src/a.ts', line: "import '../../cms/src/env.ts'", refused: 'scripts may not import cms.' },
  {
    path: 'shared/src/a.ts',
    line: "import { readFile } from 'node:fs/promises'",
    refused: 'shared runs anywhere, so it uses nothing of Node.',
  },
  { path: 'shared/src/a.test.ts', line: "import { readFile } from 'node:fs/promises'", refused: null },
  { path: 'shared/src/a.ts', line: "import {\n  a,\n  b,\n} from '@ward/cms'", refused: 'shared may not import cms.' },
  { path: 'site/src/pages/a.astro', line: "---\nimport { ward } from '../content/questions/ward.ts'\n---", refused: null },
  {
    path: 'site/src/pages/a.astro',
    line: "---\nimport '../styles/site.css'\n---",
    refused: 'site/src/pages may not import site/src/styles.',
  },
  { path: 'site/src/components/a/A.astro', line: "---\nimport B from '../b/B.astro'\n---", refused: null },
  {
    path: 'site/src/components/a/A.astro',
    line: "---\nimport { ward } from '../../content/questions/ward.ts'\n---",
    refused: 'site/src/components may not import site/src/content.',
  },
  { path: 'site/src/components/a/A.astro', line: "---\nimport type { Ward } from '../../content/questions/ward.ts'\n---", refused: null },
  { path: 'site/src/components/a/A.astro', line: "---\nimport { type Ward } from '../../content/questions/ward.ts'\n---", refused: null },
  {
    path: 'site/src/components/a/A.astro',
    line: "---\nimport { type Ward, ward } from '../../content/questions/ward.ts'\n---",
    refused: 'site/src/components may not import site/src/content.',
  },
  {
    path: 'site/server/a.ts',
    line: "import { view } from '../src/content/view.ts'",
    refused: 'site/server may not import site/src/content.',
  },
  { path: 'vitest.config.ts', line: "import './cms/src/env.ts'", refused: null },
]

test.each(rows)('$path with $line', ({ path, line, refused }) => {
  const found = forbiddenImports([{ path, source: line }])
  expect(found.map((sentence) => sentence.split(': ')[1])).toEqual(refused === null ? [] : [refused])
})
