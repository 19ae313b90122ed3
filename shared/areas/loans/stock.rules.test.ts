import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#shared/base/time.ts'
import { allocate, freshness, isExpired, isLow, largestUnasked, mustBeReturnable, mustBeReversible, mustFitSerials, outstanding, serialCount, wantsAsking } from './stock.rules.ts'

const today = '2026-11-24'
const standing = fc.record({ lotId: fc.uuid(), drawerId: fc.constantFrom('front', 'back'), free: fc.nat(50), expiresOn: fc.option(fc.integer({ min: -40, max: 400 }).map((days) => addDays(today, days))) })

test('an issue takes exactly what is wanted when there is enough, and says how much there is when not', () => {
  fc.assert(
    fc.property(fc.array(standing, { maxLength: 12 }), fc.integer({ min: 1, max: 400 }), (shelf, quantity) => {
      const { parts, available, short } = allocate(shelf, quantity, today)
      const good = shelf.filter((line) => !isExpired(line, today)).reduce((sum, line) => sum + line.free, 0)
      expect(available).toBe(good)
      expect(parts.reduce((sum, part) => sum + part.quantity, 0)).toBe(Math.min(quantity, good))
      expect(short).toBe(Math.max(quantity - good, 0))
      for (const part of parts) expect(part.quantity).toBeGreaterThan(0)
    }),
  )
})

test('no lot is begun while one that expires earlier has any left, and none that has expired', () => {
  fc.assert(
    fc.property(fc.array(standing, { maxLength: 12 }), fc.integer({ min: 1, max: 400 }), (shelf, quantity) => {
      const { parts } = allocate(shelf, quantity, today)
      for (const part of parts) expect(isExpired(part.line, today)).toBe(false)
      for (const [index, part] of parts.entries()) {
        expect(part.quantity).toBeLessThanOrEqual(part.line.free)
        if (index < parts.length - 1) expect(part.quantity).toBe(part.line.free)
        for (const other of shelf) {
          const earlier = (other.expiresOn ?? '9999') < (part.line.expiresOn ?? '9999') && !isExpired(other, today) && other.free > 0
          if (earlier) expect(parts.slice(0, index).some(({ line, quantity: taken }) => line === other && taken === other.free)).toBe(true)
        }
      }
    }),
  )
})

test('a lot is good on its last day, warns the days before, and is over the day after', () => {
  expect(isExpired({ expiresOn: today }, today)).toBe(false)
  expect(isExpired({ expiresOn: today }, '2026-11-25')).toBe(true)
  expect(isExpired({ expiresOn: null }, '2099-01-01')).toBe(false)
  expect([0, 29, 30, 31].map((days) => freshness({ expiresOn: addDays(today, days) }, 30, today))).toEqual(['soon', 'soon', 'soon', 'good'])
  expect(freshness({ expiresOn: '2026-11-23' }, 30, today)).toBe('expired')
})

test.each([
  ['A0101', 'A0200', 100], ['1', '1', 1], ['000998', '001003', 6], ['TTC-7-09', 'TTC-7-11', 3],
  ['A0101', 'B0200', null], ['0200', '0101', null], ['A', 'B', null], ['', '12', null],
])('from %s to %s there are %s', (from, to, count) => {
  expect(serialCount(from, to)).toBe(count)
})

test('printed numbers are as many as came in, or the field that is wrong is named', () => {
  const wrong = (serialFrom: string, serialTo: string, quantity: number) => {
    try {
      mustFitSerials({ serialFrom, serialTo, quantity })
      return null
    } catch (error) {
      const [issue] = (error as { data: { issues: { path: string[]; message: string }[] } }).data.issues
      return `${issue!.path.join('.')} ${issue!.message}`
    }
  }
  expect(wrong('', '', 12)).toBeNull()
  expect(wrong('A001', 'A012', 12)).toBeNull()
  expect(wrong('A001', 'A012', 11)).toBe('quantity stock:serial.differs')
  expect(wrong('A001', '', 11)).toBe('serialTo stock:serial.both')
  expect(wrong('', 'A012', 11)).toBe('serialFrom stock:serial.both')
  expect(wrong('A012', 'A001', 12)).toBe('serialTo stock:serial.noRange')
})

const issued = { kind: 'issued' as const, change: -12, reversedBy: null, returned: 5 }

test('what is still out can come back, and no more', () => {
  expect(outstanding(issued)).toBe(7)
  expect(outstanding({ ...issued, reversedBy: 'x' })).toBe(0)
  expect(() => mustBeReturnable(issued, 7)).not.toThrow()
  expect(() => mustBeReturnable(issued, 8)).toThrow(expect.objectContaining({ code: 'INVALID', data: { issues: [expect.objectContaining({ path: ['quantity'] })] } }))
  expect(() => mustBeReturnable({ ...issued, kind: 'spoiled' }, 1)).toThrow(expect.objectContaining({ code: 'INVALID' }))
  expect(() => mustBeReturnable({ ...issued, reversedBy: 'x' }, 1)).toThrow(expect.objectContaining({ data: expect.objectContaining({ reason: 'alreadyReversed' }) }))
})

test('a line is reversed once, and not while some of it came back, nor when it is itself a reversal or a count’s', () => {
  expect(() => mustBeReversible({ ...issued, returned: 0 })).not.toThrow()
  expect(() => mustBeReversible(issued)).toThrow(expect.objectContaining({ code: 'CONFLICT', data: expect.objectContaining({ reason: 'returnedSince' }) }))
  expect(() => mustBeReversible({ ...issued, returned: 0, reversedBy: 'x' })).toThrow(expect.objectContaining({ data: expect.objectContaining({ reason: 'alreadyReversed' }) }))
  for (const kind of ['reversed', 'adjusted'] as const) expect(() => mustBeReversible({ kind, returned: 0, reversedBy: null })).toThrow(expect.objectContaining({ code: 'INVALID' }))
})

test('an item is low at its warning level, expired ones not counted, and never when archived', () => {
  expect(isLow({ usable: 21, lowAt: 20, archived: false })).toBe(false)
  expect(isLow({ usable: 20, lowAt: 20, archived: false })).toBe(true)
  expect(isLow({ usable: 0, lowAt: 0, archived: false })).toBe(true)
  expect(isLow({ usable: 0, lowAt: 20, archived: true })).toBe(false)
})

test('only more than the usual is asked about', () => {
  expect(wantsAsking(largestUnasked)).toBe(false)
  expect(wantsAsking(largestUnasked + 1)).toBe(true)
})
