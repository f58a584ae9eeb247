import { defineConfig } from 'vitest/config'

/** Projects with a later number wait for the ones before: tests that time things have the machine to themselves. */
const inTurn = (groupOrder: number) => ({
  sequence: { groupOrder },
  testTimeout: 120_000,
  hookTimeout: 300_000,
  // A machine that is busy with something else is slow, not wrong.
  expect: { poll: { timeout: 15_000 } },
})

export default defineConfig({
  test: {
    globalSetup: ['scripts/src/testing/global-setup.ts'],
    maxWorkers: 2,
    projects: [
      { test: { name: 'shared', root: 'shared', include: ['{src,examples}/**/*.test.ts'] } },
      { test: { name: 'site', root: 'site', include: ['{src,server,adapter,tests}/**/*.test.ts'] } },
      { test: { name: 'cms', root: 'cms', include: ['{src,tests}/**/*.test.ts'], ...inTurn(1) } },
      { test: { name: 'scripts', root: 'scripts', include: ['src/**/*.test.ts'], exclude: ['src/whole-system/**'], ...inTurn(2) } },
      {
        test: {
          name: 'whole-system',
          root: 'scripts',
          include: ['src/whole-system/**/*.test.ts'],
          exclude: ['src/whole-system/browser/**'],
          fileParallelism: false,
          ...inTurn(3),
        },
      },
      {
        test: {
          name: 'browser',
          root: 'scripts',
          include: ['src/whole-system/browser/**/*.test.ts'],
          globalSetup: ['src/whole-system/browser/start-product.ts'],
          fileParallelism: false,
          ...inTurn(4),
        },
      },
    ],
  },
})
