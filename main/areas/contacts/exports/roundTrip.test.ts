import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvOf, harmlessCell, plainCell } from '#shared/areas/contacts/cells.rules.ts'
import { addressKind, type ContactInput, contactInput, emailKind, organizationKind, phoneKind } from '#shared/areas/contacts/contacts.schema.ts'
import { type CustomField, customField } from '#shared/areas/contacts/fields.schema.ts'
import { fold } from '#shared/base/text.ts'
import { decodeFile } from '../importing/decode.ts'
import { readHeader } from '../importing/header.ts'
import { readCards } from '../importing/cards/readCards.ts'
import { readRows, type Row } from '../importing/readRows.ts'
import { rowOf, tableColumns } from './table.ts'
import { cardOf } from './vcard.ts'

const hostile = ['=1+1', '+1 416 555 0101', '-2', '@x', "'=a", "''", "'", '"', ',', ';', '\\', '\\n', ':', 'é', 'e\u0301', 'שלום', 'مرحبا', '👩🏽‍🌾', 'Nguyễn', 'œ', '--', '|', '#', '{', ' ', 'a', 'B', '7']
const word = (most: number) => fc.string({ unit: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...hostile) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) }), maxLength: 12 })
  // One line, as fields of the screens are; control characters are told as damage when a file is read.
  .map((text) => text.replace(/[\p{Cc}\uFFFD\u2028\u2029]/gu, '').trim().slice(0, most).trim())
  .filter((text) => text.isWellFormed() && !text.includes(':::'))
const some = (most: number) => word(most).filter(Boolean)
const unique = (most: number) => fc.uniqueArray(some(most), { maxLength: 3 })
const notes = fc.array(word(200), { maxLength: 4 }).map((lines) => lines.join('\n'))
const born = fc.constantFrom('', '1975', '1975-04-02', '--04-02', '2004-02-29')
const address = fc.record({ kind: fc.constantFrom(...addressKind.options), street: word(200), city: word(80), province: word(40), postalCode: word(10) })
  .filter(({ street, city, province, postalCode }) => Boolean(street || city || province || postalCode))

const idOf = (index: number) => `01932f00-0000-7000-8000-00000000000${index}`
/** Names that are the program's own columns, that begin formulas, and that have every sign in them. */
const fieldNames = fc.uniqueArray(fc.oneof(some(60), fc.constantFrom('Notes', 'Notes (own field)', 'Notes (champ maison) (own field)', 'Quartier', 'Phone 1', '=Buzzer', '+', '-', 'Rôle', 'E-mail 2 kind')), { minLength: 5, maxLength: 5, selector: (name) => fold(name) || name })
const fields = fc.record({ names: fieldNames, choices: fc.uniqueArray(some(60).filter((choice) => fold(choice) !== ''), { minLength: 1, maxLength: 3, selector: (choice) => choice.toLowerCase() }) })
  .map(({ names, choices }) => (['text', 'number', 'date', 'choice', 'yesNo'] as const).map((type, index) => customField.parse({ id: idOf(index), name: names[index], type, choices: type === 'choice' ? choices : [], archived: false, version: 1 })))
const valueOf = ({ type, choices }: CustomField) => ({
  text: some(200), number: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map((one) => one + 0), date: fc.constantFrom('2026-03-04', '1999-12-31', '2024-02-29'), choice: fc.constantFrom('', ...choices).filter(Boolean), yesNo: fc.boolean(),
})[type] as fc.Arbitrary<string | number | boolean>
const common = {
  pronouns: word(40), affiliation: word(200), languages: unique(60), needsInterpretation: fc.boolean(), born, otherNames: unique(200),
  phones: fc.array(fc.record({ kind: fc.constantFrom(...phoneKind.options), number: some(40) }), { maxLength: 4 }),
  emails: fc.array(fc.record({ kind: fc.constantFrom(...emailKind.options), address: fc.constantFrom('a@example.org', '+b@x', '=c@example.org', '-d@é.ca') }), { maxLength: 3 }),
  addresses: fc.array(address, { maxLength: 3 }), neighbourhood: word(120), ward: word(120), riding: word(120), tags: unique(60), notes,
}
const person = fc.record({ ...common, kind: fc.constant('person'), givenName: word(120), familyName: word(120) }).filter(({ givenName, familyName }) => Boolean(givenName || familyName))
const organization = fc.record({ ...common, kind: fc.constant('organization'), organizationName: some(200), organizationKind: fc.option(fc.constantFrom(...organizationKind.options)) })

const withFields = fields.chain((own) => fc.record({
  own: fc.constant(own),
  all: fc.array(fc.tuple(fc.oneof(person, organization), fc.record(Object.fromEntries(own.map((field) => [field.id, valueOf(field)])), { requiredKeys: [] })), { minLength: 1, maxLength: 6 })
    .map((made) => made.map(([contact, custom]) => contactInput.parse({ ...contact, custom }))),
}))

async function contactsIn(rows: AsyncIterable<Row>): Promise<ContactInput[]> {
  const found: ContactInput[] = []
  for await (const row of rows) {
    expect(row.problem).toBeNull()
    found.push(row.contact!)
  }
  return found
}

const csv = (all: ContactInput[], language: 'en-CA' | 'fr-CA', own: CustomField[]) => {
  const widest = (list: (contact: ContactInput) => unknown[]) => Math.max(...all.map((contact) => list(contact).length))
  const columns = tableColumns({ phones: widest((one) => one.phones), emails: widest((one) => one.emails), addresses: widest((one) => one.addresses) }, language, own)
  return csvOf([columns.map(({ name }) => name), ...all.map((contact) => rowOf(columns, contact))])
}

describe('exported and imported again, contacts are the same', () => {
  test.each(['en-CA', 'fr-CA'] as const)('as CSV in %s', async (language) => {
    await fc.assert(fc.asyncProperty(withFields, async ({ own, all }) => {
      const { text } = decodeFile(Buffer.from(csv(all, language, own)))
      const layout = readHeader(text, own)
      expect(layout.source).toBe('desk')
      expect(layout.columns.every(({ place }) => place !== null)).toBe(true)
      expect(await contactsIn(readRows(text, layout, own))).toEqual(all)
    }), { numRuns: 300 })
  })

  test.each(['3.0', '4.0'] as const)('as vCard %s', async (version) => {
    await fc.assert(fc.asyncProperty(withFields, async ({ own, all }) => {
      const { text } = decodeFile(Buffer.from(all.map((contact) => cardOf(contact, version, undefined, own)).join('')))
      expect(await contactsIn(readCards(text, own))).toEqual(all)
    }), { numRuns: 300 })
  })
})

describe('cells', () => {
  test('never begin a formula, and come back as they were', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...hostile, '\t', '\r', '\n') }), (text) => {
      expect(harmlessCell(text)).not.toMatch(/^[=+\-@\t\r\n]/)
      expect(plainCell(harmlessCell(text))).toBe(text)
    }))
  })

  test('of a card’s lines are folded within 75 octets', () => {
    const contact = contactInput.parse({ kind: 'person', givenName: 'Éloïse'.repeat(15), notes: 'ü'.repeat(300) })
    for (const line of cardOf(contact, '4.0').split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(76)
  })
})
