import { z } from 'zod'

/** Tests counted. */
export interface Totals {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
})

/**
 * Returns the totals of vitest's JSON report.
 *
 * A file that failed without a failed test (it could not be loaded, or prepared) counts as one, and so does a run that ended badly without naming a failed test or that
 * ran none at all: a total never looks better than the run was.
 */
export function totalsOf(report: unknown, exitedWell: boolean): Totals {
  const read = reportSchema.safeParse(report)
  if (!read.success) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, testResults } = read.data
  const hasFailedTest = (tests: readonly { status: string }[]) => tests.some(({ status }) => status === 'failed')
  const failedFiles = testResults.filter(({ status, assertionResults }) => status === 'failed' && !hasFailedTest(assertionResults))
  const failed = numFailedTests + failedFiles.length
  const isHonest = failed > 0 || (exitedWell && passed > 0)
  return { passed, failed: isHonest ? failed : 1, skipped: numPendingTests + numTodoTests }
}

/** Returns the closing line of a run, e.g. `120 passed, 0 failed`. */
export function closingLineOf({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
