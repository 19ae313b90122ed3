import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type DeskClient, openTestDesk } from '#test/harness.ts'

const file = (name: string) => new Blob([readFileSync(new URL(`../../../../test/fixtures/contacts/${name}`, import.meta.url))])

async function bringIn(client: DeskClient, blob: Blob, name: string): Promise<string> {
  const { token } = await client.contacts.importing.preview({ file: blob, name })
  const { jobId } = await client.contacts.importing.start({ token, skipBadRows: true })
  for await (const state of await client.desk.jobs.watch({ jobId })) if (state.state !== 'running') expect(state.state).toBe('done')
  return jobId
}
const added = async (client: DeskClient, jobId: string) =>
  new Map((await client.contacts.importing.rows({ jobId, limit: 200 })).items.map(({ name, contactId }) => [name, contactId]))

test('an import is kept with who, when and how many; undone, only who was changed or is linked stays', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const before = await client.contacts.create({ kind: 'person', givenName: 'Amina', familyName: 'Warsame', phones: [{ kind: 'mobile', number: '416-555-0134' }] })
  const jobId = await bringIn(client, file('google.csv'), 'google.csv')
  expect((await client.contacts.importing.list({})).items).toMatchObject([{ id: jobId, fileName: 'google.csv', source: 'google', memberName: 'Noor Coordinator', added: 11, known: 1, refused: 0, undone: null }])

  const ids = await added(client, jobId)
  const tenzin = await client.contacts.get({ id: ids.get('Tenzin')! })
  await client.contacts.update({ id: tenzin.id, version: tenzin.version, contact: { ...tenzin, notes: 'Changed since.' } })
  const meeting = await client.meetings.create({ title: 'Tenants', start: Date.now(), end: Date.now() + 3_600_000 })
  await client.meetings.invite({ id: meeting.id, contactIds: [ids.get('Fatou Diop')!] })

  const undone = await client.contacts.importing.undo({ id: jobId })
  expect(undone).toMatchObject({ removed: 9, kept: 2 })
  expect(undone.stay.map(({ name, why }) => [name, why]).sort()).toEqual([['Fatou Diop', 'linked'], ['Tenzin', 'changed']])
  expect((await client.contacts.list({ limit: 200 })).items.map(({ name }) => name).sort()).toEqual(['Amina Warsame', 'Fatou Diop', 'Tenzin'])
  expect((await client.contacts.get({ id: before.id })).version).toBe(1)
  expect((await client.contacts.list({ search: 'hernandez' })).items).toEqual([])
  expect((await client.contacts.importing.list({})).items[0]).toMatchObject({ undone: { removed: 9, kept: 2, memberName: 'Noor Coordinator' } })
  await expect(client.contacts.importing.undo({ id: jobId })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyReversed' } })
  expect(desk.desk.store.check()).toBe('ok')

  // What was undone can come in again, and what stayed is known.
  const again = await bringIn(client, file('google.csv'), 'google.csv')
  expect((await client.contacts.importing.list({})).items[0]).toMatchObject({ id: again, added: 9, known: 3 })
})

test('an import of long ago, whose report is forgotten, can still be undone', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const oldest = await bringIn(client, new Blob(['Name,Email\nAmina Warsame,a@example.org\n']), 'old.csv')
  for (let n = 0; n < 12; n++) await bringIn(client, new Blob([`Name,Email\nBo ${n},b${n}@example.org\n`]), `${n}.csv`)
  expect((await client.contacts.importing.rows({ jobId: oldest })).items).toMatchObject([{ name: '', outcome: 'added' }])
  expect(await client.contacts.importing.undo({ id: oldest })).toEqual({ removed: 1, kept: 0, stay: [] })
  expect((await client.contacts.list({ search: 'amina' })).items).toEqual([])
})

test('the front desk takes back its own imports, and nobody else’s', async () => {
  await using desk = await openTestDesk()
  const frontDesk = await desk.windowAs('front-desk')
  const theirs = await bringIn(desk.client, new Blob(['Name,Email\nAmina,a@example.org\n']), 'a.csv')
  const own = await bringIn(frontDesk, new Blob(['Name,Email\nBo,b@example.org\n']), 'b.csv')
  await expect(frontDesk.contacts.importing.undo({ id: theirs })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await frontDesk.contacts.importing.undo({ id: own })).toMatchObject({ removed: 1 })
})

test('cards bring their photos, and their report says what came without one', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const jobId = await bringIn(client, file('apple-3.0.vcf'), 'phone.vcf')
  const ids = await added(client, jobId)
  const { photo } = await client.contacts.photos.get({ id: ids.get('Amina Halima Warsame')! })
  expect(photo).toMatchObject({ type: 'image/png' })
  expect(Buffer.from(await photo!.arrayBuffer()).subarray(1, 4).toString()).toBe('PNG')
  expect((await client.contacts.photos.get({ id: ids.get('Tenzin')! })).photo).toBeNull()
  const second = await bringIn(client, file('contacts-4.0.vcf'), 'more.vcf')
  expect((await client.contacts.importing.rows({ jobId: second })).items[0]).toMatchObject({ number: 1, outcome: 'added', problem: 'photoUnread' })
  // The same file again: everyone is known.
  const third = await bringIn(client, file('apple-3.0.vcf'), 'phone.vcf')
  expect((await client.contacts.importing.list({})).items.find(({ id }) => id === third)).toMatchObject({ added: 0, known: 3, source: 'vcard' })
  await client.contacts.photos.remove({ id: ids.get('Amina Halima Warsame')! })
  expect((await client.contacts.photos.get({ id: ids.get('Amina Halima Warsame')! })).photo).toBeNull()
})
