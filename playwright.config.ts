import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  retries: 0,
  use: { actionTimeout: 10_000 },
  reporter: [['list'], ['./test/e2e/hosts.reporter.ts']],
  outputDir: 'test-results',
})
