import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockKeys, blockKinds, pairsOfBlock, skeleton, window } from './blocks.rules.ts'
import { comparableOf, compareContacts, likeness, shippedRules, streetWords } from './duplicates.rules.ts'
import { duplicateRules, type TypedContact, typedContact } from './duplicates.schema.ts'
import { areNicknames } from './nicknames.rules.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcdeéßñ łз'), maxLength: 8 })
const someone = fc.record({
  kind: fc.constantFrom('person' as const, 'organization' as const),
  givenName: word, familyName: word, organizationName: word, otherNames: fc.array(word, { maxLength: 2 }),
  born: fc.constantFrom('', '1975', '1975-04-02', '1976-04-02', '--04-02', '1975-02-31'),
  phones: fc.array(fc.constantFrom({ number: '416-555-0134' }, { number: '(416) 555 0134' }, { number: '12' }), { maxLength: 2 }),
  emails: fc.array(fc.constantFrom({ address: 'a@example.org' }, { address: 'A@Example.org ' }, { address: 'b@' }), { maxLength: 2 }),
  addresses: fc.array(fc.record({ street: fc.constantFrom('', '40 Oak Street', '5-40 Oak St', 'General delivery'), postalCode: fc.constantFrom('', 'M5A 1B2', 'm5a1b2') }), { maxLength: 2 }),
})

const person = (more: Partial<TypedContact>) => comparableOf(typedContact.parse({ kind: 'person', ...more }))
const score = (a: Partial<TypedContact>, b: Partial<TypedContact>) => compareContacts(person(a), person(b), shippedRules)
const amina = { givenName: 'Amina', familyName: 'Warsame' }
const phone = (number: string) => ({ phones: [{ number }] })
const at = (street: string, postalCode = '') => ({ addresses: [{ street, postalCode }] })

describe('likeness', () => {
  test('is the same whichever comes first, within 0 and 1, and 1 for the same text alone', () => {
    fc.assert(fc.property(word, word, (one, other) => {
      const alike = likeness(one, other)
      expect(alike).toBe(likeness(other, one))
      expect(alike).toBeGreaterThanOrEqual(0)
      expect(alike).toBeLessThanOrEqual(1)
      expect(likeness(one, one)).toBe(1)
    }), { numRuns: 2000 })
  })

  test.each([['martha', 'marhta', 0.961], ['dwayne', 'duane', 0.84], ['dixon', 'dicksonx', 0.813], ['abc', 'xyz', 0]])('%s and %s: %f, as in the paper', (one, other, expected) => {
    expect(likeness(one, other)).toBeCloseTo(expected, 3)
  })
})

describe('comparing', () => {
  test('gives the same points whichever comes first, never below zero, and none for blanks', () => {
    fc.assert(fc.property(someone, someone, (one, other) => {
      const [a, b] = [comparableOf(one), comparableOf(other)]
      const points = compareContacts(a, b, shippedRules).score
      expect(points).toBe(compareContacts(b, a, shippedRules).score)
      expect(points).toBeGreaterThanOrEqual(0)
    }), { numRuns: 1000 })
    expect(score({}, {})).toEqual({ score: 0, reasons: [] })
    expect(compareContacts(comparableOf(typedContact.parse({ kind: 'organization' })), comparableOf(typedContact.parse({ kind: 'organization' })), shippedRules).reasons).toEqual([])
  })

  test('an e-mail alone is enough, however it is written', () => {
    expect(score({ emails: [{ address: 'Amina@example.org' }] }, { emails: [{ address: ' amina@EXAMPLE.org' }] })).toEqual({
      score: 15, reasons: [{ why: 'email', points: 15, shown: 'amina@example.org', likeness: null }],
    })
  })

  test('a name is not enough; with its street, its phone or its birth date it is', () => {
    expect(score(amina, amina).score).toBe(10)
    expect(score({ ...amina, ...at('40 Oak Street, apt. 5') }, { ...amina, ...at('5-40 Oak St.') }).score).toBe(15)
    expect(score({ ...amina, ...phone('416-555-0134') }, { ...amina, ...phone('+1 (416) 555-0134') }).reasons).toContainEqual({ why: 'phone', points: 8, shown: '416-555-0134', likeness: null })
    expect(score({ ...amina, born: '1975-04-02' }, { ...amina, born: '1975-04-02' }).score).toBe(15)
  })

  test('swapped fields, one field, nicknames, other names, and a slip of the pen are seen', () => {
    expect(score(amina, { givenName: 'Warsame', familyName: 'Amina' })).toMatchObject({ score: 10, reasons: [{ why: 'swapped' }] })
    expect(score(amina, { givenName: 'amina warsame' }).score).toBe(10)
    expect(score({ givenName: 'Bob', familyName: 'Fraser' }, { givenName: 'Robert', familyName: 'Fraser' }).reasons[0]!.why).toBe('nickname')
    expect(score({ ...amina, otherNames: ['Hodan Ali'] }, { givenName: 'Hodan', familyName: 'Ali' })).toMatchObject({ score: 8, reasons: [{ why: 'otherName' }] })
    const slip = score(amina, { givenName: 'Aminah', familyName: 'Warsaame' })
    expect(slip.reasons.map(({ why }) => why)).toEqual(['givenNameAlike', 'familyNameAlike'])
    expect(slip.reasons[0]!.likeness).toBeGreaterThan(0.88)
  })

  test('a family at one address with one phone is not one person, and neither are namesakes born on other days', () => {
    const home = { ...phone('416-555-0134'), ...at('40 Oak Street', 'M5A 1B2') }
    expect(score({ ...amina, ...home }, { givenName: 'Yusuf', familyName: 'Warsame', ...home }).score).toBeLessThan(15)
    expect(score({ ...amina, ...home, born: '1975-04-02' }, { ...amina, ...home, born: '1999-01-02' }).reasons).toContainEqual(expect.objectContaining({ why: 'bornDiffers', points: -10 }))
  })

  test('streets are the same with other words for the same, and without the unit; other units and other numbers are not', () => {
    expect(streetWords('40, rue Oak, app. 5')).toEqual(streetWords('5-40 Oak St'))
    expect(streetWords('General delivery')).toEqual([])
    expect(score({ ...amina, ...at('40 Oak Street') }, { ...amina, ...at('40 Oak St #5') }).score).toBe(15)
    expect(score({ ...amina, ...at('40 Oak Street #6') }, { ...amina, ...at('40 Oak St #5') }).score).toBe(10)
  })

  test('only forms of one name are nicknames', () => {
    expect(areNicknames('kathy', 'kathleen')).toBe(true)
    expect(areNicknames('bob', 'bob')).toBe(false)
    expect(areNicknames('bob', 'liz')).toBe(false)
  })

  test('the rules shipped are rules that can be set', () => {
    expect(duplicateRules.parse(shippedRules)).toEqual(shippedRules)
  })
})

describe('blocks', () => {
  test('two that reach the shipped threshold with a slip in one name share a key', () => {
    const a = person({ ...amina, ...phone('416-555-0134') })
    const b = person({ givenName: 'Amina', familyName: 'Warsane', ...phone('647-555-0100') })
    const keys = (one: typeof a) => blockKinds.flatMap((kind) => blockKeys(one, kind))
    expect(keys(a).filter((key) => keys(b).includes(key))).not.toEqual([])
    expect(skeleton('mohammed')).toBe(skeleton('muhamad'))
  })

  test('are bounded: each is compared with few others, and in a small block everyone with everyone', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 80 }), (size) => {
      const pairs = [...pairsOfBlock(Array.from({ length: size }, (_, at) => at))]
      expect(pairs.length).toBeLessThanOrEqual(size * window)
      if (size <= window + 1) expect(pairs.length).toBe((size * (size - 1)) / 2)
      expect(new Set(pairs.map(String)).size).toBe(pairs.length)
    }))
  })
})
