import path from 'node:path'
import { parseArgs } from 'node:util'
import { openIndex } from '@ward/shared/search/index/open-index'
import { search } from '@ward/shared/search/search'
import { env } from '../env.ts'
import { indexFromImport, indexFromRelease } from './open-search.ts'
import { readQuestions } from './read-questions.ts'
import { figuresOf, resultOf, sentenceOf, trial } from './trial.ts'

const usage = `Usage: npm run -s search -- [--json] [--from FILE] "question"
       npm run -s search -- [--from FILE] --file QUERIES.jsonl
       npm run -s search -- [--from FILE] --index
  --from   searches the procedures of an import file, with the starter content's words, instead of the current release
  --file   asks each row's {"query", "codes", "kind"}; no codes: out of scope. Prints the misses and, last, the figures
  --index  prints what browsers load to search
  --json   prints the answer as JSON`

function readCommand() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      index: { type: 'boolean', default: false },
      from: { type: 'string' },
      file: { type: 'string' },
      limit: { type: 'string', default: '10' },
    },
  })
  const question = positionals.join(' ')
  const wishes = [question !== '', values.file !== undefined, values.index].filter(Boolean)
  if (wishes.length !== 1) throw new Error(usage)
  const limit = Number(values.limit)
  if (!Number.isInteger(limit) || limit < 1) throw new Error(usage)
  const placeOf = (place: string | undefined) => (place === undefined ? null : path.resolve(env.startedFrom, place))
  return { question, limit, json: values.json, isIndexWanted: values.index, from: placeOf(values.from), file: placeOf(values.file) }
}

async function run(): Promise<void> {
  const { question, limit, json, isIndexWanted, from, file } = readCommand()
  const files = from === null ? await indexFromRelease(env.releasesDir) : await indexFromImport(from)
  if (isIndexWanted) {
    process.stdout.write(JSON.stringify(files.file))
    return
  }
  const index = openIndex(files.file, files.more)
  if (file === null) {
    const result = resultOf(question, search(index, question, { limit }))
    process.stdout.write(`${json ? JSON.stringify(result, null, 2) : sentenceOf(result)}\n`)
    return
  }
  const trials = (await readQuestions(file)).map((asked) => trial(index, asked))
  for (const { isHit, sentence } of trials) if (!isHit) process.stdout.write(`${sentence}\n`)
  process.stdout.write(`${JSON.stringify(figuresOf(trials))}\n`)
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
