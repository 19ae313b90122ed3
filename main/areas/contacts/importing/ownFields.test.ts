import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { ended, everything, imported, written } from '#test/imports.ts'

async function withFields(client: DeskClient) {
  const { create } = client.contacts.fields
  return {
    buzzer: await create({ name: 'Buzzer code', type: 'text' }),
    units: await create({ name: 'Units', type: 'number' }),
    since: await create({ name: 'Membre depuis', type: 'date' }),
    role: await create({ name: 'Rôle', type: 'choice', choices: ['Capitaine', 'Driver'] }),
    keys: await create({ name: 'Has keys', type: 'yesNo' }),
  }
}

describe('the clinic’s own fields in a file', () => {
  test('are recognized by their names, whatever case and accents, and read in both languages', async () => {
    await using desk = await openTestDesk()
    const { buzzer, units, since, role, keys } = await withFields(desk.client)
    const { preview, end } = await imported(desk.client, written('Name,buzzer CODE,UNITS,membre depuis,role,has keys\nBo,12 A,"1 250,5",2026-03-04,capitaine,oui\nCy,,3,13/04/2026,Driver,No\n'))
    expect(preview.columns.map(({ place }) => place)).toEqual([{ to: 'line', field: 'fullName' }, ...[buzzer, units, since, role, keys].map(({ id }) => ({ to: 'custom', fieldId: id }))])
    expect(end.result).toEqual({ added: 2, known: 0, refused: 0 })
    expect((await everything(desk.client)).map(({ custom }) => custom)).toEqual([
      { [buzzer.id]: '12 A', [units.id]: 1250.5, [since.id]: '2026-03-04', [role.id]: 'Capitaine', [keys.id]: true },
      { [units.id]: 3, [since.id]: '2026-04-13', [role.id]: 'Driver', [keys.id]: false },
    ])
    expect((await desk.client.contacts.list({ search: '12 a bo' })).items).toHaveLength(1)
  })

  test('that do not take what stands there are told with their rows', async () => {
    await using desk = await openTestDesk()
    await withFields(desk.client)
    const { preview, items } = await imported(desk.client, written('Name,Units,Membre depuis,Role,Has keys\nA,many,,,\nB,"1,250",,,\nC,,2026-02-30,,\nD,,3/4/2026,,\nE,,,King,\nF,,,,perhaps\nG,1,0/0/00,,\nH,12 34,,,\n'), true)
    expect(preview.problems.map(({ line, problem, detail }) => [line, problem, detail])).toEqual([
      [2, 'customNumber', 'Units: many'], [3, 'customNumber', 'Units: 1,250'], [4, 'customDate', 'Membre depuis: 2026-02-30'], [5, 'customDate', 'Membre depuis: 3/4/2026'],
      [6, 'customChoice', 'Rôle: King'], [7, 'customYesNo', 'Has keys: perhaps'], [9, 'customNumber', 'Units: 12 34'],
    ])
    expect(items.map(({ outcome }) => outcome)).toEqual([...new Array<string>(6).fill('refused'), 'added', 'refused'])
  })

  test('can be chosen for a column; two columns for one, and one no longer in use, are refused', async () => {
    await using desk = await openTestDesk()
    const { client } = desk
    const { buzzer, units } = await withFields(client)
    const { token } = await client.contacts.importing.preview({ file: written('Name,Porte,Étage\nBo,7,3\n') })
    const to = (fieldId: string) => ({ to: 'custom' as const, fieldId })
    const name = { to: 'line' as const, field: 'fullName' as const }
    await expect(client.contacts.importing.remap({ token, places: [name, to(buzzer.id), to(buzzer.id)] })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['places', 1] }, { path: ['places', 2] }] } })
    await expect(client.contacts.importing.remap({ token, places: [name, to(token), null] })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['places', 1] }] } })
    expect((await client.contacts.importing.remap({ token, places: [name, to(buzzer.id), to(units.id)] })).sample[0]!.custom).toEqual({ [buzzer.id]: '7', [units.id]: 3 })
    await client.contacts.fields.archive({ id: units.id })
    const { jobId } = await client.contacts.importing.start({ token, skipBadRows: false })
    expect(await ended(client, jobId)).toMatchObject({ state: 'failed', error: { code: 'CONFLICT', data: { with: [{ label: 'Units' }] } } })
    expect(await client.contacts.count()).toEqual({ people: 0, organizations: 0 })
  })

  test.each(['csv', 'vcard4', 'vcard3'] as const)('come back from an export as %s as they were, harmless to spreadsheets', async (format) => {
    await using here = await openTestDesk()
    await using there = await openTestDesk()
    const own = await withFields(here.client)
    const notes = await here.client.contacts.fields.create({ name: 'Notes', type: 'text' })
    const same = Object.values(await withFields(there.client))
    const notesThere = await there.client.contacts.fields.create({ name: 'notes', type: 'text' })
    const values = ['=1+1', -4.5, '2026-03-04', 'Driver', false]
    await here.client.contacts.create({ kind: 'person', givenName: 'Bo', notes: 'x', custom: { ...Object.fromEntries(Object.values(own).map(({ id }, index) => [id, values[index]!])), [notes.id]: 'y' } })
    const { file } = await here.client.contacts.exports.make({ selection: { by: 'filter' }, format })
    if (format === 'csv') expect(await file.text()).not.toMatch(/"[=+\-@]/)
    await imported(there.client, file)
    expect(await everything(there.client)).toMatchObject([{ notes: 'x', custom: { ...Object.fromEntries(same.map(({ id }, index) => [id, values[index]!])), [notesThere.id]: 'y' } }])
    const bare = await openTestDesk()
    await using _ = bare
    if (format !== 'csv') {
      await imported(bare.client, file)
      expect((await everything(bare.client))[0]!.notes).toContain('Buzzer code: =1+1')
      expect((await bare.client.contacts.importing.preview({ file })).notices).toMatchObject([{ problem: 'ownFieldInNotes', detail: expect.stringContaining('Buzzer code: =1+1') as string }])
    }
  })

  test('have a column each in a workbook, as text', async () => {
    await using desk = await openTestDesk()
    const { buzzer, keys } = await withFields(desk.client)
    await desk.client.contacts.create({ kind: 'person', givenName: 'Bo', custom: { [buzzer.id]: '=1+1', [keys.id]: true } })
    const { file } = await desk.client.contacts.exports.make({ selection: { by: 'filter' }, format: 'xlsx' })
    const parts = Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))).filter(([path]) => /sheet1\.xml$|sharedStrings\.xml$/.test(path)).map(([, bytes]) => Buffer.from(bytes).toString()).join('')
    for (const text of ['Buzzer code', 'Membre depuis', 'Rôle', 'Has keys', '=1+1', 'Yes']) expect(parts).toContain(text)
    expect(parts).not.toContain('<f>')
  })
})
