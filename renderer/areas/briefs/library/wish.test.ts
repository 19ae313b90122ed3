import fc from 'fast-check'
import { expect, test } from 'vitest'
import { briefKind, briefState } from '#shared/areas/briefs/briefs.schema.ts'
import { language } from '#shared/base/language.ts'
import { readWish, type Wish, writeWish } from './wish.ts'

const maybe = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values)
const wish: fc.Arbitrary<Wish> = fc.record({
  search: fc.string({ maxLength: 40, unit: 'grapheme' }).filter((text) => text.isWellFormed()),
  kind: maybe(briefKind.options),
  topic: maybe(['Rent & repairs', 'Loyer = élevé', '1+1']),
  language: maybe(language.options),
  state: maybe(briefState.options),
  campaignId: maybe(['0197a000-0000-7000-8000-000000000000']),
  stale: fc.boolean(),
  archived: fc.boolean(),
  sort: fc.constantFrom('changed', 'title'),
})

test('what the list shows is in its address, and comes back from it', () => {
  fc.assert(fc.property(wish, (asked) => {
    expect(readWish(new URLSearchParams(writeWish(asked).toString()))).toEqual(asked)
  }))
})

test('an address that says nothing known asks for everything', () => {
  const everything = readWish(new URLSearchParams())
  expect(readWish(new URLSearchParams('kind=novel&lang=de&state=lost&campaign=x&stale=yes&sort=length'))).toEqual(everything)
  expect(writeWish(everything).toString()).toBe('')
})
