import { expect, test } from 'vitest'
import { closingLineOf, totalsOf } from './test-totals.ts'

const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
}

test.each([
  { run: 'a good run', report, exitedWell: true, line: '5 passed, 0 failed' },
  { run: 'a run with a failed test', report: { ...report, numFailedTests: 2 }, exitedWell: false, line: '5 passed, 2 failed' },
  {
    run: 'a run with skipped tests',
    report: { ...report, numPendingTests: 1, numTodoTests: 1 },
    exitedWell: true,
    line: '5 passed, 0 failed, 2 skipped',
  },
  {
    run: 'a file that could not be loaded',
    report: { ...report, testResults: [{ status: 'failed', assertionResults: [] }] },
    exitedWell: false,
    line: '5 passed, 1 failed',
  },
  {
    run: 'a file that could not be prepared',
    report: {
      ...report,
      numPendingTests: 2,
      testResults: [{ status: 'failed', assertionResults: [{ status: 'skipped' }, { status: 'skipped' }] }],
    },
    exitedWell: false,
    line: '5 passed, 1 failed, 2 skipped',
  },
  {
    run: 'a file with a failed test',
    report: { ...report, numFailedTests: 1, testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }] },
    exitedWell: false,
    line: '5 passed, 1 failed',
  },
  { run: 'an error outside of every test', report, exitedWell: false, line: '5 passed, 1 failed' },
  { run: 'no test at all', report: { ...report, numPassedTests: 0, testResults: [] }, exitedWell: true, line: '0 passed, 1 failed' },
  { run: 'no report', report: undefined, exitedWell: false, line: '0 passed, 1 failed' },
])('$run closes with "$line"', ({ report: given, exitedWell, line }) => {
  expect(closingLineOf(totalsOf(given, exitedWell))).toBe(line)
})
