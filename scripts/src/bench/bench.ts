import { benchPublish } from './publish/bench-publish.ts'
import { benchSearch } from './search/bench-search.ts'
import { benchSpeak } from './speak/bench-speak.ts'

/** Every bench, by the name it is asked for: `npm run bench -- publish --documents 2000`. */
const benches = new Map([
  ['publish', benchPublish],
  ['search', benchSearch],
  ['speak', benchSpeak],
])

const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort(new Error(`stopped by ${signal}`)))

async function main([name = '', ...options]: readonly string[]): Promise<void> {
  const bench = benches.get(name)
  if (bench === undefined) throw new Error(`There is no bench "${name}". There is: ${[...benches.keys()].join(', ')}.`)
  await bench(options, stopping.signal)
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
