import { invalidField } from '#shared/base/errors.ts'
import type { CountLine, CountState } from './counts.schema.ts'

/** What someone found of a lot, and what should have been there at that moment. */
export interface Found {
  lotId: string
  counted: number
  expected: number
}

/** How far off each lot is, as one person found it. */
export function differencesOf(sheet: readonly Found[]): Map<string, number> {
  return new Map(sheet.map(({ lotId, counted, expected }) => [lotId, counted - expected]))
}

/**
 * Whether two people found the same. What was given out between the two counts is no difference:
 * each is held against what should have been there when they counted.
 */
export function compareSheets(first: readonly Found[], second: readonly Found[]): Extract<CountState, 'agreed' | 'differing'> {
  const [one, other] = [differencesOf(first), differencesOf(second)]
  return one.size === other.size && [...one].every(([lotId, difference]) => other.get(lotId) === difference) ? 'agreed' : 'differing'
}

/** What is off of all that both found: pieces missing, pieces too many, and cents, below zero when more is missing. */
export function sumOff(lines: readonly Pick<CountLine, 'secondDifference' | 'unitValue'>[]): { missing: number; over: number; value: number } {
  const sum = { missing: 0, over: 0, value: 0 }
  for (const { secondDifference, unitValue } of lines) {
    const off = secondDifference ?? 0
    if (off < 0) sum.missing -= off
    else sum.over += off
    sum.value += off * unitValue
  }
  return sum
}

/** Throws INVALID unless every lot of the drawer is counted once, and no other. */
export function mustCountAll(lines: readonly { lotId: string }[], lotIds: readonly string[]): void {
  const counted = new Set(lines.map(({ lotId }) => lotId))
  if (counted.size !== lines.length || counted.size !== lotIds.length || !lotIds.every((lotId) => counted.has(lotId))) throw invalidField(['lines'], 'stock:count.others')
}
