import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Contact, contact as contactShape } from './contacts.schema.ts'
import { differingFields, takeBack, uniteContacts } from './merging.rules.ts'
import { singleField } from './duplicates.schema.ts'

const known = (more: Partial<Contact>): Contact =>
  contactShape.parse({
    kind: 'person', givenName: 'Amina', familyName: 'Warsame', id: '01932f00-0000-7000-8000-000000000001', name: '', archived: false, unsafe: false, version: 1, createdAt: 1, updatedAt: 1, ...more,
  })
const keep = { fromGone: [], customFromGone: [] }
const text = fc.constantFrom('', 'Ali', 'Noor', 'Moss Park')
const someone: fc.Arbitrary<Contact> = fc.record({
  givenName: fc.constantFrom('Amina', 'Hodan'), familyName: text, pronouns: text, affiliation: text, neighbourhood: text, ward: text, notes: text, needsInterpretation: fc.boolean(),
  otherNames: fc.uniqueArray(fc.constantFrom('Mimi', 'Hodan Ali', 'amina noor')),
  phones: fc.uniqueArray(fc.constantFrom('416-555-0134', '(416) 555-0134', '647-555-0100')).map((all) => all.map((number) => ({ kind: 'mobile' as const, number }))),
  tags: fc.uniqueArray(fc.constantFrom('Tenants', 'Leaders', 'Workers')),
}).map(known)
const choice = fc.record({ fromGone: fc.subarray(singleField.options), customFromGone: fc.constant<string[]>([]) })

describe('uniting', () => {
  test('keeps each value that either has: a blank never stands in place of something', () => {
    fc.assert(fc.property(someone, someone, choice, (kept, gone, chosen) => {
      const united = uniteContacts(kept, gone, chosen)
      for (const field of singleField.options) {
        expect(Boolean(united[field])).toBe(Boolean(kept[field] || gone[field]))
        expect([kept[field], gone[field]]).toContain(united[field])
      }
      for (const one of [kept, gone]) {
        for (const tag of one.tags) expect(united.tags).toContain(tag)
        for (const { number } of one.phones) expect(united.phones.map((phone) => phone.number.replace(/\D/g, ''))).toContain(number.replace(/\D/g, ''))
        expect(united.notes).toContain(one.notes)
      }
      expect(new Set(united.phones.map(({ number }) => number.replace(/\D/g, ''))).size).toBe(united.phones.length)
    }))
  })

  test('takes the chosen value, and the name that goes becomes an other name', () => {
    const united = uniteContacts(known({ pronouns: 'she/her' }), known({ givenName: 'Mina', pronouns: 'they/them', otherNames: ['Mimi'] }), { ...keep, fromGone: ['pronouns'] })
    expect(united).toMatchObject({ givenName: 'Amina', pronouns: 'they/them', otherNames: ['Mimi', 'Mina Warsame'] })
    expect(uniteContacts(known({}), known({ givenName: 'Mina' }), { ...keep, fromGone: ['givenName'] })).toMatchObject({ givenName: 'Mina', otherNames: ['Amina Warsame'] })
  })

  test('own fields: the kept value, the chosen one, and what only one has', () => {
    const [a, b, c] = ['1', '2', '3'].map((digit) => `01932f00-0000-7000-8000-00000000000${digit}`) as [string, string, string]
    const [kept, gone] = [known({ custom: { [a]: 'x', [b]: 1 } }), known({ custom: { [a]: 'y', [b]: 2, [c]: true } })]
    expect(uniteContacts(kept, gone, { ...keep, customFromGone: [b] }).custom).toEqual({ [a]: 'x', [b]: 2, [c]: true })
    expect(differingFields(kept, gone)).toEqual({ fields: [], custom: [a, b] })
  })

  test('notes stand one after the other, the same ones once', () => {
    expect(uniteContacts(known({ notes: 'Evenings.' }), known({ notes: 'Met at the fair.' }), keep).notes).toBe('Evenings.\n\nMet at the fair.')
    expect(uniteContacts(known({ notes: 'Evenings.' }), known({ notes: 'Evenings.' }), keep).notes).toBe('Evenings.')
  })
})

describe('taking back', () => {
  test('without a later change gives what was before', () => {
    fc.assert(fc.property(someone, someone, choice, (kept, gone, chosen) => {
      const merged = known({ ...uniteContacts(kept, gone, chosen), id: kept.id })
      expect(known({ ...takeBack(kept, merged, merged) })).toEqual(kept)
    }))
  })

  test('a later change stays, and so does what was added later', () => {
    const before = known({ phones: [{ kind: 'mobile', number: '416-555-0134' }], tags: ['Tenants'] })
    const merged = known({ ...before, pronouns: 'she/her', ward: 'Ward 13', phones: [...before.phones, { kind: 'home', number: '647-555-0100' }], tags: ['Tenants', 'Leaders'] })
    const now = known({ ...merged, pronouns: 'they/them', phones: [...merged.phones, { kind: 'work', number: '905-555-0101' }], tags: ['Leaders'] })
    expect(takeBack(before, merged, now)).toMatchObject({ pronouns: 'they/them', ward: '', phones: [{ number: '416-555-0134' }, { number: '905-555-0101' }], tags: [] })
  })
})
