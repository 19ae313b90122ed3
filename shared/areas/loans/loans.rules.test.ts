import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isLow, issuing, largestUnasked, type Movement, receiving, reversing, type Stock, wantsAsking } from './loans.rules.ts'

type Step = { do: 'receive'; quantity: number } | { do: 'issue'; quantity: number } | { do: 'reverse'; which: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('receive' as const), quantity: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ do: fc.constant('issue' as const), quantity: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ do: fc.constant('reverse' as const), which: fc.nat(40) }),
)

interface Line extends Movement {
  reversedBy: string | null
}

const itemId = '0190a0a0-0000-7000-8000-000000000001'
const stockOf = (lines: Line[]): Stock => ({ id: itemId, name: 'TTC ticket', balance: lines.at(-1)?.balance ?? 0 })

/** Writes a step's line, or says why the rules refuse it. */
function write(lines: Line[], one: Step): string | null {
  const stock = stockOf(lines)
  try {
    if (one.do === 'receive') lines.push({ ...receiving(stock, one.quantity), reversedBy: null })
    else if (one.do === 'issue') lines.push({ ...issuing(stock, one.quantity), reversedBy: null })
    else if (lines.length > 0) {
      const line = lines[one.which % lines.length]!
      const undoing = reversing(stock, line)
      line.reversedBy = 'a later line'
      lines.push({ ...undoing, reversedBy: null })
    }
    return null
  } catch (error) {
    const { code, data } = error as { code: string; data: { reason?: string } }
    return data.reason ?? code
  }
}

test('whatever is done, the balance is the sum of all changes and never below zero', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const lines: Line[] = []
      let sum = 0
      for (const one of steps) {
        const before = lines.length
        write(lines, one)
        for (const line of lines.slice(before)) sum += line.change
        expect(stockOf(lines).balance).toBe(sum)
        expect(sum).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})

test('an issue is refused exactly when there are not enough, and a line is reversed at most once', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const lines: Line[] = []
      for (const one of steps) {
        const { balance } = stockOf(lines)
        const target = one.do === 'reverse' && lines.length > 0 ? { ...lines[one.which % lines.length]! } : null
        const refused = write(lines, one)
        if (one.do === 'receive') expect(refused).toBeNull()
        if (one.do === 'issue') expect(refused).toBe(one.quantity > balance ? 'stockShort' : null)
        if (target?.kind === 'reversed') expect(refused).toBe('INVALID')
        else if (target?.reversedBy) expect(refused).toBe('alreadyReversed')
        else if (target) expect(refused).toBe(target.change > balance ? 'stockShort' : null)
      }
    }),
  )
})

test('reversing every line that stands brings the stock back to nothing', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const lines: Line[] = []
      for (const one of steps) write(lines, one)
      // What was given out comes back first, so that what had come in can be taken away.
      for (const kind of ['issued', 'received'])
        for (const [which, line] of [...lines].entries()) if (line.kind === kind && !line.reversedBy) expect(write(lines, { do: 'reverse', which })).toBeNull()
      expect(stockOf(lines).balance).toBe(0)
    }),
  )
})

test('a refusal says what there is and of what', () => {
  const stock = { id: itemId, name: 'TTC ticket', balance: 3 }
  expect(() => issuing(stock, 4)).toThrow(
    expect.objectContaining({ code: 'CONFLICT', data: { reason: 'stockShort', available: 3, with: [{ area: 'loans', id: itemId, label: 'TTC ticket' }] } }),
  )
})

test('an item is low at its warning level, and never when archived', () => {
  expect(isLow({ balance: 21, lowAt: 20, archived: false })).toBe(false)
  expect(isLow({ balance: 20, lowAt: 20, archived: false })).toBe(true)
  expect(isLow({ balance: 0, lowAt: 0, archived: false })).toBe(true)
  expect(isLow({ balance: 0, lowAt: 20, archived: true })).toBe(false)
})

test('only more than the usual is asked about', () => {
  expect(wantsAsking(largestUnasked)).toBe(false)
  expect(wantsAsking(largestUnasked + 1)).toBe(true)
})
