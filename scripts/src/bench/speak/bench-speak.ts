import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { scriptAboutProcedures, scriptUrgentWithAudio, scriptWithNothingOptional } from '@ward/shared/examples'
import { speak } from '@ward/shared/text/spoken/speak'
import { z } from 'zod'
import { median, toTenth } from '../statistics.ts'

const usage = 'Usage: npm run bench -- speak [--words 10000] [--repeat 50]'
const optionsSchema = z.object({ words: z.coerce.number().int().min(1), repeat: z.coerce.number().int().min(1) })

function readOptions(args: readonly string[]): z.infer<typeof optionsSchema> {
  const options = { words: { type: 'string', default: '10000' }, repeat: { type: 'string', default: '50' } } as const
  const read = optionsSchema.safeParse(parseArgs({ args: [...args], options }).values)
  if (read.success) return read.data
  throw new Error(usage)
}

/** Returns the curated scripts over and over, up to a number of words. */
function textOf(count: number): string {
  const words = [scriptAboutProcedures, scriptUrgentWithAudio, scriptWithNothingOptional].flatMap(({ body }) =>
    `${body}\n`.split(/(?<=\s)(?=\S)/),
  )
  return Array.from({ length: count }, (_, index) => words[index % words.length] ?? '').join('')
}

/** Says a text of many words again and again, and prints the best and the median milliseconds as a line of JSON. */
export async function benchSpeak(args: readonly string[]): Promise<void> {
  const { words, repeat } = readOptions(args)
  const text = textOf(words)
  const times = Array.from({ length: repeat }, () => {
    const start = performance.now()
    speak(text)
    return performance.now() - start
  })
  const figures = { bestMs: toTenth(Math.min(...times)), medianMs: toTenth(median(times)), load: loadavg().map(toTenth) }
  process.stdout.write(`${JSON.stringify({ bench: 'speak', words, repeat, ...figures })}\n`)
}
