import { defineConfig } from 'vitest/config'

const slow = { testTimeout: 60_000, hookTimeout: 120_000 }

export default defineConfig({
  test: {
    globalSetup: ['scripts/src/testing/global-setup.ts'],
    maxWorkers: 2,
    projects: [
      { test: { name: 'shared', root: 'shared', include: ['{src,examples}/**/*.test.ts'] } },
      { test: { name: 'site', root: 'site', include: ['{src,server,adapter,tests}/**/*.test.ts'] } },
      { test: { name: 'cms', root: 'cms', include: ['{src,tests}/**/*.test.ts'], ...slow } },
      { test: { name: 'scripts', root: 'scripts', include: ['src/**/*.test.ts'], exclude: ['src/whole-system/**'], ...slow } },
      {
        test: {
          name: 'whole-system',
          root: 'scripts',
          include: ['src/whole-system/**/*.test.ts'],
          exclude: ['src/whole-system/browser/**'],
          fileParallelism: false,
          ...slow,
        },
      },
      {
        test: {
          name: 'browser',
          root: 'scripts',
          include: ['src/whole-system/browser/**/*.test.ts'],
          globalSetup: ['src/whole-system/browser/start-product.ts'],
          fileParallelism: false,
          ...slow,
        },
      },
    ],
  },
})
