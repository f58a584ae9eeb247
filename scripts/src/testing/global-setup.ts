import type { TestProject } from 'vitest/node'
import { buildWhenChanged, cms, renderer } from '../build/build-when-changed.ts'
import { startTestPostgres } from './test-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of a server's database `postgres`, with the right to create databases. */
    databaseUrl: string
  }
}

const needRenderer = ['site', 'cms', 'whole-system', 'browser']
const needCms = ['whole-system', 'browser']
const needPostgres = ['cms', 'scripts', 'whole-system']

/** Before any test: the builds and the database server that the projects of this run need. Answers what ends them. */
export default async function prepare({ vitest, provide }: TestProject): Promise<() => Promise<void>> {
  const runs = (names: readonly string[]) => vitest.projects.some((project) => names.includes(project.name))
  const report = (line: string) => process.stderr.write(`test: ${line}\n`)
  if (runs(needRenderer)) await buildWhenChanged(renderer, report)
  if (runs(needCms)) await buildWhenChanged(cms, report)
  if (!runs(needPostgres)) return async () => {}
  const postgres = await startTestPostgres()
  provide('databaseUrl', postgres.url)
  return () => postgres.stop()
}
