import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeFile } from './decode.ts'
import { readCards } from './cards/readCards.ts'
import type { Row } from './readRows.ts'

const fixture = (name: string) => decodeFile(readFileSync(new URL(`../../../../test/fixtures/contacts/${name}`, import.meta.url))).text
async function cardsOf(text: Buffer | string): Promise<Row[]> {
  const rows: Row[] = []
  for await (const row of readCards(Buffer.from(text))) rows.push(row)
  return rows
}
const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\n')

describe('vCards', () => {
  test('of 3.0 become contacts: folded lines, groups, preference first, a photo', async () => {
    const [amina, network, tenzin] = await cardsOf(fixture('apple-3.0.vcf'))
    expect(amina).toMatchObject({ line: 1, number: 1, problem: null, photo: { type: 'image/png' } })
    expect(amina).not.toHaveProperty('notice')
    expect(amina!.contact).toMatchObject({
      kind: 'person', givenName: 'Amina Halima', familyName: 'Warsame', otherNames: ['Mina', 'Auntie Mina'], pronouns: 'she/her', born: '1984-03-09', affiliation: 'Co-chair, Outreach, Oak Street Tenants',
      phones: [{ kind: 'mobile', number: '416-555-0134' }, { kind: 'home', number: '(416) 555-0135' }, { kind: 'fax', number: '416-555-0136' }],
      emails: [{ kind: 'home', address: 'amina.warsame@example.org' }], tags: ['Tenants', 'Leaders'],
      addresses: [{ kind: 'home', street: '40 Oak Street, Unit 512', city: 'Toronto', province: 'ON', postalCode: 'M5A 1B2' }],
      notes: 'Met at the tenants\\\' fair, on a Sunday.\nPrefers the evening; never before nine in the morning since she works nights.',
    })
    expect(network).toMatchObject({ number: 2, contact: { kind: 'organization', organizationName: 'Bathurst Newcomer Network' } })
    expect(tenzin!.contact).toMatchObject({ kind: 'person', givenName: 'Tenzin', familyName: '', born: '--04-02' })
  })

  test('of 4.0 too: preferences by number, language by preference, letters of any script', async () => {
    const [eloise, committee, lukasz] = await cardsOf(fixture('contacts-4.0.vcf'))
    expect(eloise).toMatchObject({ notice: { problem: 'photoUnread', detail: 'https://example.org/eloise.jpg' } })
    expect(eloise!.contact).toMatchObject({
      givenName: 'Éloïse', familyName: 'Bélanger-Côté', phones: [{ kind: 'mobile', number: '+1-647-555-0151' }, { kind: 'work', number: '+1-416-555-0150;ext=22' }], born: '--04-02',
      languages: ['French', 'English'], pronouns: 'elle', addresses: [{ kind: 'work', street: '12, rue A', postalCode: 'M4Y 1H5' }], notes: 'שלום 👋🏽 e\u0301',
    })
    expect(committee!.contact).toMatchObject({ kind: 'organization', organizationName: 'Comité du logement' })
    expect(lukasz!.contact).toMatchObject({ givenName: 'Łukasz Wiśniewski', born: '1984-03-09' })
  })

  test('of 2.1 as far as they go: quoted-printable of any charset, bare types; an agent’s card is not read', async () => {
    const [linh, francois, ...rest] = await cardsOf(fixture('phone-2.1.vcf'))
    expect(rest).toEqual([])
    expect(linh!.contact).toMatchObject({
      givenName: 'Thị Mỹ', familyName: 'Nguyễn', phones: [{ kind: 'mobile', number: '647-555-0112' }, { kind: 'home', number: '416-555-0113' }], emails: [{ address: 'linh@example.org' }],
      addresses: [{ kind: 'home', street: '85, rue de l\'Église' }], notes: 'First line\nSecond; line',
    })
    expect(francois!.contact).toMatchObject({ givenName: 'François', familyName: 'D’Amours' })
  })

  test('that are malformed are told with their number and line, and the rest goes on', async () => {
    const rows = await cardsOf([
      card('FN:Amina Warsame'), card('FN:Bo', 'no colon here'), 'hello\nworld\n', card('TEL:1'), 'BEGIN:VCARD\nFN:Cut off\n', card('FN:Di', 'BDAY:1984-02-31'), card(`FN:${'B'.repeat(500)}`),
      card('FN:Ed', 'EMAIL:ed at home'), card('FN:Fay'), 'BEGIN:VCARD\nFN:Also cut off',
    ].join(''))
    expect(rows.map(({ number, line, problem, contact }) => [number, line, problem ?? contact?.givenName])).toEqual([
      [1, 1, 'Amina Warsame'], [2, 8, 'badCard'], [null, 10, 'badCard'], [3, 12, 'noName'], [4, 16, 'unclosedCard'], [5, 18, 'badDate'], [6, 23, 'tooLong'], [7, 27, 'badEmail'], [8, 32, 'Fay'], [9, 36, 'unclosedCard'],
    ])
  })

  test('with a photo that is too large come without it, and say so', async () => {
    const large = Buffer.alloc(201 * 1024)
    large.set([0xff, 0xd8, 0xff])
    const [big, odd] = await cardsOf(card('FN:Amina', `PHOTO;ENCODING=b;TYPE=JPEG:${large.toString('base64')}`) + card('FN:Bo', 'PHOTO:data:image/gif;base64,R0lGODlh'))
    expect(big).toMatchObject({ contact: { givenName: 'Amina' }, notice: { problem: 'photoTooLarge', detail: '201 kB' } })
    expect(odd).toMatchObject({ contact: { givenName: 'Bo' }, notice: { problem: 'photoUnread' } })
  })
})
