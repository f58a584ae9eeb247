import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { warningKinds, warningLabels } from '@ward/shared/warnings/warning'
import { tallyWarnings } from './tally.ts'

/** Prints how many procedures of a file of the national database have each kind of warning: `npm run warnings -- FILE`. */
try {
  const [file] = process.argv.slice(2)
  if (file === undefined) throw new Error('Usage: npm run warnings -- <file.jsonl>')
  const { procedures, withKind, unread } = tallyWarnings(await readFile(path.resolve(file), 'utf8'))
  for (const kind of warningKinds) process.stdout.write(`${String(withKind[kind]).padStart(6)}  ${kind}  (${warningLabels[kind]})\n`)
  process.stdout.write(`${JSON.stringify({ procedures, ...withKind, unread })}\n`)
} catch (error) {
  process.stderr.write(`warnings: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
