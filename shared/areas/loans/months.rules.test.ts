import { expect, test } from 'vitest'
import { nextToClose } from './months.rules.ts'

test.each([
  [null, null, '2026-11-24', null],
  [null, '2026-09', '2026-11-24', '2026-09'],
  [null, '2026-11', '2026-11-30', null],
  [null, '2026-11', '2026-12-01', '2026-11'],
  ['2026-09', '2026-05', '2026-11-24', '2026-10'],
  ['2026-10', '2026-05', '2026-11-24', null],
  ['2025-12', '2025-05', '2026-11-24', '2026-01'],
])('after %s, with lines since %s, on %s the next to close is %s', (last, first, today, next) => {
  expect(nextToClose(last, first, today)).toBe(next)
})
