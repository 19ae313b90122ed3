import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{shared,main,renderer,test}/**/*.test.{ts,tsx}'],
    globalSetup: 'test/setUps.ts',
    // Each test opens a desk of its own; loading the whole program anew for each file would take a third of the time.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
