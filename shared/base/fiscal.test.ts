import { expect, test } from 'vitest'
import { fiscalYearOf, monthOf } from './fiscal.ts'

test.each([
  ['2026-03-31', '2025-04-01', '2026-03-31'],
  ['2026-04-01', '2026-04-01', '2027-03-31'],
  ['2026-12-31', '2026-04-01', '2027-03-31'],
  ['2027-01-01', '2026-04-01', '2027-03-31'],
])('%s is in the fiscal year from %s to %s', (day, from, to) => {
  expect(fiscalYearOf(day)).toEqual({ from, to })
})

test.each([
  ['2026-02-14', '2026-02-01', '2026-02-28'],
  ['2028-02-29', '2028-02-01', '2028-02-29'],
  ['2026-12-01', '2026-12-01', '2026-12-31'],
  ['2026-01-31', '2026-01-01', '2026-01-31'],
])('%s is in the month from %s to %s', (day, from, to) => {
  expect(monthOf(day)).toEqual({ from, to })
})
