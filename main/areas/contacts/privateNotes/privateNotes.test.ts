import { expect, test } from 'vitest'
import { openTestDesk } from '#test/harness.ts'

test('private notes are organizers’ own: not for the front desk, not in a search, put away and brought back', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const { id } = await client.contacts.create({ kind: 'person', givenName: 'Amina' })
  const { privateNotes } = client.contacts
  const older = await privateNotes.add({ contactId: id, note: { on: '2026-10-01', text: 'Afraid of the superintendent' } })
  const newer = await privateNotes.add({ contactId: id, note: { on: '2026-11-01', text: 'Would chair' } })
  expect((await privateNotes.list({ contactId: id })).items.map(({ text }) => text)).toEqual(['Would chair', 'Afraid of the superintendent'])
  const page = await privateNotes.list({ contactId: id, limit: 1 })
  expect((await privateNotes.list({ contactId: id, limit: 1, cursor: page.next })).items.map((note) => note.id)).toEqual([older.id])

  const changed = await privateNotes.update({ id: newer.id, version: 1, note: { on: '2026-09-01', text: 'Would co-chair' } })
  expect(changed).toMatchObject({ version: 2, writtenBy: 'Noor Coordinator' })
  await expect(privateNotes.update({ id: newer.id, version: 1, note: { on: '2026-09-01', text: 'x' } })).rejects.toMatchObject({ code: 'CONFLICT' })
  await privateNotes.archive({ id: older.id })
  expect((await privateNotes.list({ contactId: id })).items.map(({ text }) => text)).toEqual(['Would co-chair'])
  await privateNotes.restore({ id: older.id })
  expect((await privateNotes.list({ contactId: id })).items).toHaveLength(2)

  expect(await client.today.find({ words: 'superintendent' })).toEqual([])
  expect((await client.contacts.list({ search: 'superintendent' })).items).toEqual([])
  const frontDesk = await desk.windowAs('front-desk')
  await expect(frontDesk.contacts.privateNotes.list({ contactId: id })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(JSON.stringify(await frontDesk.contacts.get({ id }))).not.toContain('superintendent')
})
