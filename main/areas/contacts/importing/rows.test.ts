import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { contactInput } from '#shared/areas/contacts/contacts.schema.ts'
import { placeOfColumn } from './columns.ts'
import { decodeFile } from './decode.ts'
import { readHeader } from './header.ts'
import { findUnclosedQuote } from './quotes.ts'
import { readRows, type Row } from './readRows.ts'
import { rowToContact } from './rowToContact.ts'

const layoutOf = (header: string, delimiter = ',') => readHeader(Buffer.from(`${header}\n${header.replaceAll(/[^,;\t]/g, '')}\n`.replaceAll(',', delimiter)))
const contactOf = (header: string, row: string[]) => rowToContact(row, layoutOf(header)).contact
const rowsOf = async (text: string) => {
  const bytes = Buffer.from(text)
  const rows: Row[] = []
  for await (const row of readRows(bytes, readHeader(bytes))) rows.push(row)
  return rows
}

describe('columns', () => {
  test.each([
    ['E-mail 3 - Value', { to: 'email', slot: '3', kind: 'other' }],
    ['Phone 1 - Type', { to: 'label', of: 'phone', slot: '1' }],
    ['Address 2 - Postal Code', { to: 'address', slot: '2', kind: 'home', part: 'postalCode' }],
    ['Organization 1 - Name', { to: 'line', field: 'organization' }],
    ['Group Membership', { to: 'line', field: 'tags' }],
    ['Business Street 2', { to: 'address', slot: 'work', kind: 'work', part: 'more' }],
    ['Code postal (domicile)', { to: 'address', slot: 'home', kind: 'home', part: 'postalCode' }],
    ['Tél. mobile', { to: 'phone', slot: 'tel mobile', kind: 'mobile' }],
    ['TÉLÉCOPIE (BUREAU)', { to: 'phone', slot: 'telecopie bureau', kind: 'fax' }],
    ['Prénom', { to: 'line', field: 'givenName' }],
    ['Courriel', { to: 'email', slot: 'courriel', kind: 'other' }],
    ['Shoe size', null],
    ['', null],
  ])('%s', (header, place) => {
    expect(placeOfColumn(header)).toEqual(place)
  })

  test('the delimiter is the one under which most columns are known', () => {
    for (const delimiter of [',', ';', '\t']) expect(layoutOf('First Name,Last Name,"Notes, or; other",Phone', delimiter).delimiter).toBe(delimiter)
  })
})

describe('a row', () => {
  test('with an organization’s name alone is the organization; with a person’s, where they belong', () => {
    const header = 'First Name,Last Name,Organization Name,Organization Title'
    expect(contactOf(header, ['', '', 'Oak Street Tenants', ''])).toMatchObject({ kind: 'organization', organizationName: 'Oak Street Tenants' })
    expect(contactOf(header, ['Amina', '', 'Oak Street Tenants', 'Co-chair'])).toMatchObject({ kind: 'person', givenName: 'Amina', affiliation: 'Co-chair, Oak Street Tenants' })
  })

  test('keeps a name in one field whole, unless a comma says which is which', () => {
    expect(contactOf('Name,Phone', ['Amina Warsame', '1'])).toMatchObject({ givenName: 'Amina Warsame', familyName: '' })
    expect(contactOf('Name,Phone', ['Warsame, Amina', '1'])).toMatchObject({ givenName: 'Amina', familyName: 'Warsame' })
  })

  test('may hold several phones and emails, in one cell or in columns of one name', () => {
    const contact = contactOf('Name,Phone,Phone,Courriel', ['Bo', '416-555-0101 ::: 416-555-0102', '416-555-0103; 416-555-0104', 'Bo <bo@example.org>, mailto:bo@example.net'])
    expect(contact!.phones.map(({ number }) => number.slice(-4))).toEqual(['0101', '0102', '0103', '0104'])
    expect(contact!.emails.map(({ address }) => address)).toEqual(['bo@example.org', 'bo@example.net'])
  })

  test('keeps both of two addresses, that of the home first', () => {
    const header = 'First Name,Business Street,Business City,Home Street,Home City,Home Country/Region,Notes'
    expect(contactOf(header, ['Bo', '1 Bay St', 'Toronto', '2 Elm St', 'Guelph', 'Canada', 'Tall.'])).toMatchObject({
      addresses: [{ kind: 'home', street: '2 Elm St', city: 'Guelph', province: '' }, { kind: 'work', street: '1 Bay St', city: 'Toronto' }], notes: 'Tall.',
    })
  })

  test.each([
    ['three columns too many', ['Bo', 'Elm', '1', 'a@b', 'x', 'y', 'z'], 'tooManyColumns', '7 > 4: x, y, z'],
    ['a column too few', ['Bo', 'Elm', '1'], 'tooFewColumns', '3 < 4'],
    ['no name', ['', '', '416', 'a@b'], 'noName', 'a@b, 416'],
    ['what is no email', ['Bo', '', '', 'ask Ann'], 'badEmail', 'ask Ann'],
    ['a name beyond any', ['B'.repeat(121), '', '', ''], 'tooLong', 'B'.repeat(121)],
    ['lost characters', ['\uFFFDlo\uFFFDse', '', '', ''], 'badBytes', '\uFFFDlo\uFFFDse'],
  ])('with %s is refused with its reason', (_, cells, problem, detail) => {
    expect(rowToContact(cells, layoutOf('First Name,Last Name,Phone,Email'))).toMatchObject({ contact: null, problem, detail })
  })

  test('with empty cells too many is as good as any', () => {
    expect(rowToContact(['Bo', '', '', '', '', ' '], layoutOf('First Name,Last Name,Phone,Email')).problem).toBeNull()
  })

  test('always becomes a contact that the contract takes, or is refused: never an error', () => {
    const header = 'First Name,Last Name,Name,Company,Labels,Notes,Phone,Email,Home Street,Home Postal Code,Languages,Pronouns,Birthday'
    const layout = layoutOf(header)
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 0, maxLength: 14 }), (cells) => {
      const read = rowToContact(cells, layout)
      if (read.contact) expect(contactInput.parse(read.contact)).toEqual(read.contact)
      else expect(read.problem).toMatch(/^(tooManyColumns|tooFewColumns|noName|badEmail|badDate|tooLong|badBytes)$/)
    }), { numRuns: 500 })
  })
})

describe('lines', () => {
  test('are counted as the file has them: empty ones, and those inside quotation marks', async () => {
    const rows = await rowsOf('Name,Notes\n\nAmina,"one\ntwo"\n,\n\n\nBo,\n"Cy","a ""quoted""\n\nnote"\nDi "Ace" Day,x')
    expect(rows.map(({ line, contact }) => [line, contact?.givenName, contact?.notes])).toEqual([
      [3, 'Amina', 'one\ntwo'], [8, 'Bo', ''], [9, 'Cy', 'a "quoted"\n\nnote'], [12, 'Di "Ace" Day', 'x'],
    ])
  })

  test('go on after Excel’s own first line', async () => {
    expect((await rowsOf('sep=;\nName;Phone\nAmina;1')).map(({ line, contact }) => [line, contact?.givenName])).toEqual([[3, 'Amina']])
  })
})

describe('quotation marks', () => {
  test('written as they should be are all closed', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'é') })
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n')
      expect(findUnclosedQuote(Buffer.from(text), ',')).toBeNull()
    }))
  })

  test('one that is never closed is told with the line where it opened', () => {
    const before = fc.array(fc.constantFrom('Amina,"a b"', 'Bo,"one\ntwo"', 'Cy,', '"Di ""Ace"" Day",x', ''), { maxLength: 8 })
    fc.assert(fc.property(before, fc.constantFrom('', '\nmore,rows', '\n"and","quoted"'), (lines, after) => {
      const line = lines.join('\n').split('\n').length + (lines.length > 0 ? 1 : 0)
      const text = [...lines, `Eve,"never closed`].join('\n') + after
      expect(findUnclosedQuote(Buffer.from(text), ',')?.line).toBe(line)
    }))
  })
})

describe('a file’s bytes', () => {
  const text = 'Prénom;Nom\r\nÉloïse;Bélanger\r\nZoë;Łuc\r\n'.replace('Łuc', 'Lœuc')
  test.each([
    ['UTF-8', Buffer.from(text), 'UTF-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), 'UTF-8'],
    ['Windows-1252', iconv.encode(text, 'windows-1252'), 'windows-1252'],
    ['UTF-16 LE with a mark', iconv.encode(text, 'utf-16le', { addBOM: true }), 'UTF-16LE'],
    ['UTF-16 BE with a mark', iconv.encode(text, 'utf-16be', { addBOM: true }), 'UTF-16BE'],
    ['UTF-16 LE without', iconv.encode(text, 'utf-16le'), 'UTF-16LE'],
    ['UTF-16 BE without', iconv.encode(text, 'utf-16be'), 'UTF-16BE'],
    ['old Macintosh line ends', Buffer.from(text.replaceAll('\r\n', '\r')), 'UTF-8'],
  ])('in %s are read as the text they are', (_, bytes, encoding) => {
    const decoded = decodeFile(bytes)
    expect(decoded.text.toString()).toBe(text.replaceAll('\r\n', '\n'))
    expect(decoded.encoding).toBe(encoding)
  })

  test('any Latin text comes back from any of these encodings', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop éèêëàâçùûüîïôœÉÈÀÇŒ'), minLength: 3, maxLength: 12 })
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'), (words, encoding) => {
      const written = `Name,Notes\n${words.map((one) => `${one},x`).join('\n')}\n`
      expect(decodeFile(iconv.encode(written, encoding, { addBOM: true })).text.toString()).toBe(written)
    }))
  })

  test('mostly UTF-8 keep what is whole, and mark what is lost', () => {
    const bytes = Buffer.concat([Buffer.from('Name\nÉloïse Bélanger\nZo'), Buffer.from([0xff]), Buffer.from('\nHélène\n')])
    expect(decodeFile(bytes).text.toString()).toBe('Name\nÉloïse Bélanger\nZo\uFFFD\nHélène\n')
  })
})
