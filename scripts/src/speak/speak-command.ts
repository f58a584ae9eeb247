import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { markedSegments } from '@ward/shared/text/spoken/spoken-text'
import { speak } from '@ward/shared/text/spoken/speak'
import { compareCases } from './compare-cases.ts'

const usage = 'Usage: npm run -s speak -- "VĂN BẢN" | --text FILE | --file CASES.jsonl'

const print = (line: string) => process.stdout.write(`${line}\n`)

/** Prints what is said, and on standard error every doubt with its reason. */
function sayText(written: string): void {
  const said = speak(written)
  print(said.text)
  for (const { written: stretch, mark } of markedSegments(said)) process.stderr.write(`? ${stretch.trim()} — ${mark.reason}\n`)
}

/** Prints the pairs that are said otherwise, and last one line of JSON. */
function compareFile(file: string): void {
  const { misses, ...scores } = compareCases(readFileSync(file, 'utf8'))
  for (const { category, written, expected, said } of misses) print(`${category}: ${written}\n  expected: ${expected}\n  said:     ${said}`)
  print(JSON.stringify(scores))
}

function main(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    options: { text: { type: 'string' }, file: { type: 'string' } },
    allowPositionals: true,
  })
  if (values.file !== undefined) compareFile(values.file)
  else if (values.text !== undefined) sayText(readFileSync(values.text, 'utf8'))
  else if (positionals.length > 0) sayText(positionals.join(' '))
  else throw new Error(usage)
}

try {
  main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`speak: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
