import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addUp, compareReading, counts, leftFor, libraryRates, mustBeReversible, mustFitReading, quotasFor, rateOn, standingOf, unitOf } from './use.rules.ts'
import { measure, measures, jobKind } from './useTerms.schema.ts'

const kind = fc.constantFrom(...jobKind.options)
const someQuota = fc.record({ contactId: fc.constantFrom(null, 'oak', 'elm'), measure: fc.constantFrom(...measures), most: fc.option(fc.nat(500)) })

test('pages and minutes are never added up together', () => {
  for (const one of jobKind.options) {
    expect(counts('allPages', one)).toBe(unitOf(one) === 'page')
    expect(counts('allMinutes', one)).toBe(unitOf(one) === 'minute')
    expect(jobKind.options.filter((other) => counts(one, other))).toEqual([one])
  }
  expect(jobKind.options.filter((one) => unitOf(one) === 'minute')).toEqual(['teleconference', 'internet'])
  expect(measures.map((one) => measure.parse(one))).toEqual(measures)
})

test('the rate of a day is that of the latest first day gone by, and what was replaced holds no more', () => {
  const rates = [
    { kind: 'faxLocal' as const, cents: 30, from: '2026-06-01', replaced: false },
    { kind: 'faxLocal' as const, cents: 90, from: '2026-03-01', replaced: true },
    { kind: 'faxLocal' as const, cents: 20, from: '2026-03-01', replaced: false },
    { kind: 'internet' as const, cents: 5, from: '2026-01-01', replaced: false },
  ]
  expect(['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01', '2027-01-01'].map((day) => rateOn(rates, 'faxLocal', day))).toEqual([null, 20, 20, 30, 30])
  expect(rateOn(rates, 'internet', '2026-01-01')).toBe(5)
  expect(rateOn(rates, 'teleconference', '2026-01-01')).toBeNull()
})

test('for each measure one quota holds: the group’s own, or else everyone’s', () => {
  fc.assert(
    fc.property(fc.array(someQuota, { maxLength: 20 }), (quotas) => {
      const held = quotasFor(quotas, 'oak')
      expect(new Set(held.map((one) => one.measure)).size).toBe(held.length)
      for (const one of measures) {
        const found = held.find((quota) => quota.measure === one)
        const own = quotas.some((quota) => quota.measure === one && quota.contactId === 'oak')
        const general = quotas.some((quota) => quota.measure === one && quota.contactId === null)
        expect(found?.contactId).toBe(own ? 'oak' : general ? null : undefined)
      }
    }),
  )
})

test('what is left of a kind is the least of what its quotas leave, and never less than nothing', () => {
  fc.assert(
    fc.property(fc.array(someQuota, { maxLength: 6 }), fc.array(fc.record({ kind, quantity: fc.nat(300) }), { maxLength: 10 }), kind, (quotas, used, asked) => {
      const standing = quotas.map((quota) => standingOf(quota, used))
      const sum = (fits: (one: (typeof used)[number]) => boolean) => used.filter(fits).reduce((total, one) => total + one.quantity, 0)
      const limits = quotas.flatMap((quota) => (quota.most !== null && counts(quota.measure, asked) ? [quota.most - sum((one) => counts(quota.measure, one.kind))] : []))
      expect(leftFor(standing, asked)).toBe(limits.length === 0 ? null : Math.max(0, Math.min(...limits)))
    }),
  )
})

const complaint = (work: () => void) => {
  try {
    work()
    return null
  } catch (error) {
    const [issue] = (error as { data: { issues: { path: string[]; message: string }[] } }).data.issues
    return `${issue!.path.join('.')} ${issue!.message}`
  }
}

test('a reading goes up, is of the meter’s kind, and says as many as the job', () => {
  const fits = (start: number, end: number, quantity = end - start, of: 'faxLocal' | 'copyLetterBlack' = 'copyLetterBlack') =>
    complaint(() => mustFitReading({ kind: of, quantity }, { meterId: 'm', start, end }, { kind: 'copyLetterBlack' }))
  expect(fits(100, 140)).toBeNull()
  expect(fits(140, 100)).toBe('end use:reading.endBeforeStart')
  expect(fits(140, 140)).toBe('end use:reading.nothing')
  expect(fits(100, 140, 41)).toBe('quantity use:reading.differs')
  expect(fits(100, 140, 40, 'faxLocal')).toBe('kind use:reading.otherKind')
})

test('what nobody wrote down, and what would be counted twice, is told against the last reading', () => {
  const last = { reading: 1000, day: '2026-11-20' }
  expect(compareReading(last, 1038)).toEqual({ gap: 38, overlap: 0 })
  expect(compareReading(last, 990)).toEqual({ gap: 0, overlap: 10 })
  expect(compareReading(last, 1000)).toEqual({ gap: 0, overlap: 0 })
  expect(compareReading(null, 1038)).toEqual({ gap: 0, overlap: 0 })
})

test('a job is reversed once, and a reversal never', () => {
  expect(() => mustBeReversible({ reverses: null, reversedBy: null })).not.toThrow()
  expect(complaint(() => mustBeReversible({ reverses: 'x', reversedBy: null }))).toBe('jobId loans:reverse.isReversal')
  expect(() => mustBeReversible({ reverses: null, reversedBy: 'x' })).toThrow(expect.objectContaining({ data: expect.objectContaining({ reason: 'alreadyReversed' }) }))
})

test('sums keep pages and minutes apart', () => {
  expect(addUp([{ kind: 'faxLocal', quantity: 3, value: 60 }, { kind: 'internet', quantity: 30, value: 0 }, { kind: 'copyLegalColour', quantity: -1, value: -55 }])).toEqual({ pages: 2, minutes: 30, value: 5 })
})

test('the rates to begin from are one for each kind of copy and print', () => {
  expect(new Set(libraryRates.map((one) => jobKind.parse(one.kind))).size).toBe(12)
  expect(libraryRates).toContainEqual({ kind: 'printTabloidBlack', cents: 20 })
  expect(libraryRates).toContainEqual({ kind: 'copyLegalBlack', cents: 15 })
  expect(libraryRates).toContainEqual({ kind: 'copyTabloidColour', cents: 55 })
})
