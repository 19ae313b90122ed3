import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type KeptText, oneSitting, takesPlaceOf } from './versions.rules.ts'

interface Save {
  memberId: string
  at: number
  pinned: boolean
}
interface Kept extends KeptText {
  at: number
}

/** What is kept of a series of saves, each perhaps kept for a reason after it was saved. */
function keep(saves: readonly Save[]): Kept[] {
  const kept: Kept[] = []
  for (const { memberId, at, pinned } of saves) {
    const last = kept.at(-1) ?? null
    const replaced = takesPlaceOf(last, { memberId, at })
    if (replaced) kept.pop()
    kept.push({ kind: pinned ? 'printed' : 'auto', memberId, began: replaced ? last!.began : at, at })
  }
  return kept
}

const saves = fc
  .array(fc.record({ memberId: fc.constantFrom('noor', 'sam'), after: fc.integer({ min: 0, max: 15 * 60_000 }), pinned: fc.boolean() }), { minLength: 1, maxLength: 60 })
  .map((given) => {
    let at = 0
    return given.map(({ memberId, after, pinned }): Save => ({ memberId, at: (at += after), pinned }))
  })

test('the newest text is always kept, and every one that was kept for a reason', () => {
  fc.assert(
    fc.property(saves, (given) => {
      const kept = keep(given)
      expect(kept.at(-1)!.at).toBe(given.at(-1)!.at)
      expect(kept.filter(({ kind }) => kind === 'printed').map(({ at }) => at)).toEqual(given.filter(({ pinned }) => pinned).map(({ at }) => at))
    }),
  )
})

test('no text that somebody else’s takes the place of is lost', () => {
  fc.assert(
    fc.property(saves, (given) => {
      const kept = keep(given)
      for (const [index, save] of given.entries()) {
        const next = given[index + 1]
        if (next && next.memberId !== save.memberId) expect(kept.some(({ at, memberId }) => at === save.at && memberId === save.memberId)).toBe(true)
      }
    }),
  )
})

test('of what one person types without a reason there is one text for ten minutes, and no more lost than those', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 * 60_000 }), { minLength: 1, maxLength: 80 }), (gaps) => {
      let at = 0
      const given = gaps.map((gap): Save => ({ memberId: 'noor', at: (at += gap), pinned: false }))
      const kept = keep(given)
      for (const [index, one] of kept.entries()) {
        expect(one.at - one.began).toBeLessThan(oneSitting)
        if (index > 0) expect(one.began - kept[index - 1]!.began).toBeGreaterThanOrEqual(oneSitting)
      }
    }),
  )
})

test('a clock that was set back takes nothing’s place', () => {
  expect(takesPlaceOf({ kind: 'auto', memberId: 'noor', began: 1000 }, { memberId: 'noor', at: 999 })).toBe(false)
  expect(takesPlaceOf(null, { memberId: 'noor', at: 0 })).toBe(false)
})
