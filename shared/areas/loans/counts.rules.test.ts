import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareSheets, differencesOf, mustCountAll, sumOff } from './counts.rules.ts'

const lots = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 6 })

test('what was given out between the two counts is no difference between them', () => {
  fc.assert(
    fc.property(lots, fc.array(fc.tuple(fc.nat(40), fc.integer({ min: -5, max: 5 }), fc.nat(10)), { minLength: 6, maxLength: 6 }), (lotIds, numbers) => {
      const at = (lotId: string) => numbers[lotIds.indexOf(lotId)]!
      const first = lotIds.map((lotId) => ({ lotId, expected: at(lotId)[0] + 20, counted: at(lotId)[0] + 20 + at(lotId)[1] }))
      const second = first.map(({ lotId, expected, counted }) => ({ lotId, expected: expected - at(lotId)[2], counted: counted - at(lotId)[2] }))
      expect(compareSheets(first, second)).toBe('agreed')
      expect([...differencesOf(second).values()]).toEqual(lotIds.map((lotId) => at(lotId)[1]))
      const slip = second.with(0, { ...second[0]!, counted: second[0]!.counted + 1 })
      expect(compareSheets(first, slip)).toBe('differing')
    }),
  )
})

test('what is missing and what is too much are told apart, and their worth together', () => {
  const lines = [{ secondDifference: -3, unitValue: 335 }, { secondDifference: 1, unitValue: 1350 }, { secondDifference: 0, unitValue: 670 }]
  expect(sumOff(lines)).toEqual({ missing: 3, over: 1, value: 1350 - 3 * 335 })
})

test('every lot is counted once, and none that is not there', () => {
  const lines = (...lotIds: string[]) => lotIds.map((lotId) => ({ lotId }))
  expect(() => mustCountAll(lines('b', 'a'), ['a', 'b'])).not.toThrow()
  for (const wrong of [lines('a'), lines('a', 'a'), lines('a', 'b', 'c'), lines('a', 'c')])
    expect(() => mustCountAll(wrong, ['a', 'b'])).toThrow(expect.objectContaining({ code: 'INVALID', data: { issues: [expect.objectContaining({ path: ['lines'] })] } }))
})
