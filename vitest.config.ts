import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // Where files share a process, the code is read once for all of them: that was half of the time. Each has a database of its own.
    // Pages rendered in tests carry their real style, and the contrast test reads it.
    css: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: [
            'src/**/rules.test.ts',
            'src/**/rules/*.test.ts',
            'src/ui/**/*.test.ts?(x)',
            'src/foundation/*.test.ts',
            'src/checker/**/*.test.ts',
            'src/aloud/*.test.ts',
            'src/*.test.ts',
          ],
          exclude: ['src/foundation/postgres*.test.ts'],
          globalSetup: ['test/words.ts'],
          isolate: false,
        },
      },
      {
        // Servers that are begun, killed and adopted: each file is a process of its own.
        extends: true,
        test: { name: 'postgres', include: ['src/foundation/postgres*.test.ts'], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'areas',
          include: ['src/areas/**/*.test.ts?(x)'],
          exclude: ['**/rules.test.ts', '**/rules/*.test.ts'],
          globalSetup: ['test/database.ts', 'test/words.ts'],
          testTimeout: 20_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'walls',
          include: ['test/walls/*.test.ts'],
          globalSetup: ['test/database.ts', 'test/words.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/*.test.ts'],
          globalSetup: ['test/furnished.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'access',
          include: ['test/access/*.test.ts'],
          globalSetup: ['test/access/fixed-day.ts'],
          // Two browsers side by side, where a test says that it can be.
          maxConcurrency: 2,
          testTimeout: 600_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          include: ['test/bench/*.test.ts'],
          globalSetup: ['test/database.ts'],
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
})
