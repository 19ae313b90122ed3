import { describe, expect, test } from 'vitest'
import type { ColumnPlace, LineField } from '#shared/areas/contacts/importing.schema.ts'
import { openTestDesk } from '#test/harness.ts'
import { ended, everything, fixture, ignored, imported, written } from '#test/imports.ts'

describe('a CiviCRM export', () => {
  test('becomes contacts, with a wish not to be called kept in the notes', async () => {
    await using desk = await openTestDesk()
    const { preview, items } = await imported(desk.client, fixture('civicrm.csv'), true)
    expect(preview).toMatchObject({ source: 'civicrm', rows: 4, good: 3, problems: [{ line: 5, problem: 'badDate', detail: '1984-02-31' }] })
    expect(ignored(preview)).toEqual([])
    expect(items.map(({ outcome, name }) => [outcome, name])).toEqual([['added', 'Amina Warsame'], ['added', 'Oak Street Tenants'], ['added', 'Nguyen household'], ['refused', 'Bob Roy']])
    const contacts = new Map((await everything(desk.client)).map((one) => [one.name, one]))
    expect(contacts.get('Amina Warsame')).toMatchObject({
      kind: 'person', otherNames: ['Mina'], born: '1984-03-09', affiliation: 'Co-chair, Oak Street Tenants', tags: ['Door knocker', 'Leaders', 'Tenants'], notes: 'Met at the fair.\nDo Not Phone',
      addresses: [{ street: '40 Oak Street, Unit 512', city: 'Toronto', province: 'Ontario', postalCode: 'M5A 1B2' }],
    })
    expect(contacts.get('Oak Street Tenants')!.kind).toBe('organization')
    expect(contacts.get('Nguyen household')!.kind).toBe('organization')
  })

  test('with locations in its columns keeps what is of which', async () => {
    await using desk = await openTestDesk()
    const { preview } = await imported(desk.client, fixture('civicrm-locations.csv'))
    expect(ignored(preview)).toEqual([])
    expect((await everything(desk.client))[0]).toMatchObject({
      phones: [{ kind: 'other', number: '416-555-0171' }, { kind: 'mobile', number: '416-555-0172' }, { kind: 'home', number: '416-555-0173' }, { kind: 'fax', number: '416-555-0174' }],
      emails: [{ kind: 'other', address: 's@example.org' }, { kind: 'work', address: 's@work.example.org' }],
      addresses: [{ kind: 'home', street: '1 Elm Street', city: 'Toronto', postalCode: 'M5A 1A1' }, { kind: 'home', street: '2 Fir Street', city: 'Guelph' }],
    })
  })
})

describe('columns', () => {
  const line = (field: LineField): ColumnPlace => ({ to: 'line', field })
  const file = () => written('Member,Reach,Alt,Since\nAmina Warsame,416-555-0134,amina@example.org,2019\nBo Elm,,bo@example.org,2020\n')
  const places: (ColumnPlace | null)[] = [line('fullName'), { to: 'phone', slot: '1', kind: 'mobile' }, { to: 'email', slot: '2', kind: 'home' }, line('notes')]

  test('that nobody knows can be sent where a person says, and the next file with the same ones goes there by itself', async () => {
    await using desk = await openTestDesk()
    const { client } = desk
    const first = await client.contacts.importing.preview({ file: file(), name: 'members.csv' })
    expect(first).toMatchObject({ source: 'plain', good: 0, problemCount: 2, remembered: false, columns: [{ name: 'Member', place: null, cells: ['Amina Warsame', 'Bo Elm'] }, { name: 'Reach', cells: ['416-555-0134'] }, {}, {}] })
    const mapped = await client.contacts.importing.remap({ token: first.token, places })
    expect(mapped).toMatchObject({ token: first.token, good: 2, problemCount: 0, sample: [{ givenName: 'Amina Warsame', phones: [{ kind: 'mobile' }], emails: [{ kind: 'home' }], notes: '2019' }, {}] })
    expect(await client.contacts.count()).toEqual({ people: 0, organizations: 0 })
    await ended(client, (await client.contacts.importing.start({ token: first.token, skipBadRows: false })).jobId)
    expect(await client.contacts.count()).toEqual({ people: 2, organizations: 0 })
    const again = await client.contacts.importing.preview({ file: written('SINCE,Member,Alt,Reach\n2021,Cy Fir,,647-555-0101\n') })
    expect(again).toMatchObject({ remembered: true, good: 1, sample: [{ givenName: 'Cy Fir', phones: [{ kind: 'mobile', number: '647-555-0101' }], notes: '2021' }] })
  })

  test('of which two go to one field are refused, each named; several phones, e-mails and notes are fine', async () => {
    await using desk = await openTestDesk()
    const { token } = await desk.client.contacts.importing.preview({ file: file() })
    const remap = (chosen: (ColumnPlace | null)[]) => desk.client.contacts.importing.remap({ token, places: chosen })
    await expect(remap([line('fullName'), line('born'), null, line('born')])).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['places', 1], code: 'clash' }, { path: ['places', 3], code: 'clash' }] } })
    await expect(remap([line('fullName'), line('notes'), line('notes'), line('notes')])).resolves.toMatchObject({ good: 2, sample: [{ notes: '416-555-0134\namina@example.org\n2019' }, {}] })
  })
})

describe('a date of birth', () => {
  test.each([
    ['1984-03-09', '1984-03-09'], ['3/9/1984', '1984-03-09'], ['0/0/00', ''], ['1984', '1984'], ['--03-09', '--03-09'], ['2/29/2004', '2004-02-29'],
  ])('%s becomes %s, in a file whose dates have the month first', async (cell, born) => {
    await using desk = await openTestDesk()
    const preview = await desk.client.contacts.importing.preview({ file: written(`Name,Birthday\nBo,${cell}\nCy,12/31/1999\n`) })
    expect(preview.sample[0]!.born).toBe(born)
  })

  test('that no calendar has, or that can be read in two ways, is told with its row', async () => {
    await using desk = await openTestDesk()
    const of = async (cell: string) => (await desk.client.contacts.importing.preview({ file: written(`Name,Birthday\nBo,${cell}\n`) })).problems
    expect(await of('1984-02-31')).toEqual([{ line: 2, number: null, problem: 'badDate', detail: '1984-02-31' }])
    expect(await of('31/02/1984')).toMatchObject([{ line: 2, problem: 'badDate' }])
    expect(await of('3/9/1984')).toMatchObject([{ line: 2, problem: 'badDate' }])
  })
})
