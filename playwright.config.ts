import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  timeout: 240_000,
  expect: { timeout: 15_000 },
  // Each spec has a desk of its own, on a port of its own; Electron allows one program at a time.
  fullyParallel: true,
  workers: process.env.DESK_HOST === 'electron' ? 1 : 2,
  retries: 0,
  use: { actionTimeout: 20_000 },
  reporter: [['list'], ['./test/e2e/hosts.reporter.ts']],
  outputDir: 'test-results',
})
