import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '#shared/base/text.ts'
import {
  contactName, foldEmail, kindWord, matchesWords, matchName, oddPostalCode, phoneDigits, searchBody, searchWords, sortName, tagWord, tidyPostalCode,
} from './contacts.rules.ts'
import { type ContactInput, contactInput } from './contacts.schema.ts'

const person = (more: Partial<ContactInput>) => contactInput.parse({ kind: 'person', givenName: 'Amina', familyName: 'Warsame', ...more })
const foundBy = (contact: ContactInput, typed: string) => matchesWords(fold(`${contactName(contact)} ${searchBody(contact)}`), searchWords(typed))

const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéèçñłđøœ'), minLength: 1, maxLength: 10 })
const nanp = fc.tuple(fc.integer({ min: 200, max: 999 }), fc.integer({ min: 200, max: 999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([area, exchange, line]) => `${area}${exchange}${String(line).padStart(4, '0')}`)

describe('names', () => {
  test('a one-word name stands alone', () => {
    expect(contactName(person({ givenName: 'Tenzin', familyName: '' }))).toBe('Tenzin')
    expect(contactName(person({ givenName: '', familyName: 'Tenzin' }))).toBe('Tenzin')
  })

  test('lists go by family name, without accents and case', () => {
    expect(sortName(person({ givenName: 'Éloïse', familyName: 'Bélanger-Côté' }))).toBe('belanger cote eloise')
    expect(sortName(contactInput.parse({ kind: 'organization', organizationName: 'École Saint-Jean' }))).toBe('ecole saint jean')
  })

  test('a name split in two fields and the same name in one are the same', () => {
    fc.assert(fc.property(word, word, (given, family) => {
      expect(matchName(person({ givenName: given, familyName: family }))).toBe(matchName(person({ givenName: `${given} ${family}`, familyName: '' })))
    }))
  })

  test('the order fits a cursor, however long the name', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
      expect(sortName({ kind: 'person', givenName: name, familyName: name, organizationName: '' }).length).toBeLessThanOrEqual(200)
    }))
  })
})

describe('phones', () => {
  test.each([
    ['416-555-0134', '4165550134'],
    ['+1 (416) 555-0134', '4165550134'],
    ['1.416.555.0134', '4165550134'],
    ['416 555 0134 x 22', '4165550134'],
    ['416-555-0134 ext. 4', '4165550134'],
    ['416-555-0134, poste 221', '4165550134'],
    ['+48 22 555 01 23', '48225550123'],
    ['no phone', ''],
  ])('%s has the digits %s', (number, digits) => {
    expect(phoneDigits(number)).toBe(digits)
  })

  test('any way to write a number has the same digits', () => {
    const separator = fc.constantFrom('', '-', '.', ' ', ') ')
    fc.assert(fc.property(nanp, fc.constantFrom('', '1 ', '+1 ', '+1-'), separator, separator, (digits, before, one, two) => {
      expect(phoneDigits(`${before}${digits.slice(0, 3)}${one}${digits.slice(3, 6)}${two}${digits.slice(6)}`)).toBe(digits)
    }))
  })

  test('a contact is found by any beginning of the digits or of the last seven', () => {
    fc.assert(fc.property(nanp, fc.integer({ min: 1, max: 10 }), (digits, length) => {
      const contact = person({ phones: [{ kind: 'mobile', number: `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}` }] })
      expect(foundBy(contact, digits.slice(0, length))).toBe(true)
      expect(foundBy(contact, digits.slice(-7).slice(0, length))).toBe(true)
    }))
  })

  test.each(['416-555-01', '(416) 555-0134', '+1 416 555 0134', '1 416-555-0134', '14165550134', '555-0134', '555 01'])('a number typed as %s finds it', (typed) => {
    expect(foundBy(person({ phones: [{ kind: 'mobile', number: '416-555-0134' }] }), typed)).toBe(true)
  })
})

describe('words', () => {
  test('a contact is found by beginnings of its words in any order, with or without accents', () => {
    fc.assert(fc.property(word, word, word, fc.nat(9), (given, family, place, cut) => {
      const contact = person({ givenName: given, familyName: family, affiliation: place })
      const typed = [place, given, family].map((one) => one.slice(0, cut + 1).toUpperCase()).join(' ')
      expect(foundBy(contact, typed)).toBe(true)
    }))
  })

  test.each(["o'brien", 'obrien', 'OBRIEN-NG', 'O’Brien', 'nguyen', 'soeur', 'sœur'])('Sœur O’Brien-Nguyễn is found as %s', (typed) => {
    expect(foundBy(person({ givenName: 'Sœur', familyName: 'O’Brien-Nguyễn' }), typed)).toBe(true)
  })

  test('it is not found by words it does not have', () => {
    expect(foundBy(person({ affiliation: 'Oak Street Tenants' }), 'amina elm')).toBe(false)
    expect(foundBy(person({}), 'arsame')).toBe(false)
  })

  test('email addresses and postal codes are found whole or begun', () => {
    const contact = person({ emails: [{ kind: 'home', address: 'amina.w@example.org' }], addresses: [{ kind: 'home', street: '', city: '', province: '', postalCode: 'M5A 1B2' }] })
    for (const typed of ['amina.w@', 'example.org', 'm5a', 'm5a 1b2', 'm5a1b2']) expect(foundBy(contact, typed)).toBe(true)
    expect(foldEmail(' Amina.W@Example.ORG ')).toBe('amina.w@example.org')
  })

  test('words are at most twelve and never hold punctuation, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const words = searchWords(typed)
      expect(words.length).toBeLessThanOrEqual(12)
      for (const one of words) expect(one).toMatch(/^[\p{L}\p{N}]+$/u)
    }))
  })

  test('the words of a kind and a tag are single words of the index', () => {
    expect(fold(kindWord('person'))).toBe('zzpersonkind')
    expect(fold(tagWord('Tenants’ leaders'))).toBe('zztenants0leaderstag')
    expect(tagWord('tenants leaders')).not.toBe(tagWord('tenant sleaders'))
  })
})

describe('postal codes', () => {
  test.each(['M5A 1B2', 'm5a1b2', 'K1A 0B1', ' p3e-2c6 ', ''])('%s is not odd', (code) => {
    expect(oddPostalCode(code)).toBe(false)
  })
  test.each(['D5A 1B2', 'M5A 1O2', 'W5A 1B2', '90210', 'M5A 1B', 'M5A  1B22'])('%s is odd', (code) => {
    expect(oddPostalCode(code)).toBe(true)
  })
  test('tidying writes a code as the post does and leaves what is none', () => {
    expect(tidyPostalCode('m5a1b2')).toBe('M5A 1B2')
    expect(tidyPostalCode(' 90210 ')).toBe('90210')
    fc.assert(fc.property(fc.string(), (code) => {
      expect(tidyPostalCode(tidyPostalCode(code))).toBe(tidyPostalCode(code))
    }))
  })
})
