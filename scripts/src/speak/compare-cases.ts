import { speak } from '@ward/shared/text/spoken/speak'
import { z } from 'zod'

const caseSchema = z.object({ category: z.string(), written: z.string(), spoken: z.string() })

/** A pair of written and spoken text that was not said as expected. */
interface Miss {
  readonly category: string
  readonly written: string
  readonly expected: string
  readonly said: string
}

/** How many pairs were said as expected; `accuracy` is a part of 1, to four places. */
interface Score {
  readonly cases: number
  readonly right: number
  readonly accuracy: number
}

/** What came of a file of pairs. */
export interface Comparison extends Score {
  readonly misses: readonly Miss[]
  readonly byCategory: Readonly<Record<string, Score>>
}

const scoreOf = (cases: number, right: number): Score => ({ cases, right, accuracy: Math.round((right / cases) * 10_000) / 10_000 })

function readCases(jsonLines: string): z.infer<typeof caseSchema>[] {
  const lines = jsonLines.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]))
  if (lines.length === 0) throw new Error('The file has no cases.')
  return lines.map(({ line, number }) => {
    try {
      return caseSchema.parse(JSON.parse(line))
    } catch (error) {
      throw new Error(`Line ${number} is no row {"category","written","spoken"}.`, { cause: error })
    }
  })
}

/**
 * Compares what is said with what is expected, letter by letter in NFC, for rows `{"category","written","spoken"}`, one a line.
 *
 * Throws with the number of the line that is no such row, and when there is none.
 */
export function compareCases(jsonLines: string): Comparison {
  const cases = readCases(jsonLines).map(({ category, written, spoken }) => {
    const [expected, said] = [spoken.normalize('NFC').trim(), speak(written).text]
    return { category, written, expected, said }
  })
  const misses = cases.filter(({ expected, said }) => expected !== said)
  const byCategory = [...Map.groupBy(cases, ({ category }) => category)].map(([category, rows]): [string, Score] => [
    category,
    scoreOf(rows.length, rows.filter(({ expected, said }) => expected === said).length),
  ])
  return { ...scoreOf(cases.length, cases.length - misses.length), misses, byCategory: Object.fromEntries(byCategory) }
}
