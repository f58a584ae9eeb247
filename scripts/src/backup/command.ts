import { z } from 'zod'
import type { KeptThings } from './back-up.ts'
import type { Manifest } from './manifest.ts'

const variables = z.object({ DATA_DIR: z.string(), DATABASE_URL: z.string(), MEDIA_DIR: z.string() })

/** Returns where the product keeps its things, from the variables `with-environment.ts` gives. */
export function keptThings(environment: NodeJS.ProcessEnv): KeptThings & { readonly dataFolder: string } {
  const { DATA_DIR, DATABASE_URL, MEDIA_DIR } = variables.parse(environment)
  return { dataFolder: DATA_DIR, databaseUrl: DATABASE_URL, mediaFolder: MEDIA_DIR }
}

/** Runs a command with its first argument: its answer is printed, its error becomes one sentence and exit code 1. */
export async function runCommand(command: (argument: string | undefined) => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await command(process.argv[2])}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}

/** Returns what a backup holds, in words. */
export function summaryOf({ tables, files }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const media = Object.keys(files).filter((name) => name.startsWith('media/')).length
  return `${rows} rows of ${tables.length} tables and ${media} media files`
}
