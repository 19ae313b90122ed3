import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { Desk } from '#main/app/desk.ts'
import { migrations } from '#main/app/router.ts'
import type { WriteDb } from '#main/store/database.ts'
import { clientOf, keyCost, passphrase, temporaryFolder, testClinic } from './harness.ts'

/** Opens a store as it was before `step`, fills it, and opens it again with today's program. */
async function replay(step: string, fill: (db: WriteDb) => Promise<unknown>) {
  const folder = temporaryFolder()
  const before = Desk.take({ folder: folder.path, keyCost, migrations: migrations.filter(({ name }) => name < step) })!
  await clientOf(before).staff.setUp({ clinic: testClinic, member: { name: 'Noor', passphrase, language: 'en-CA' } })
  await before.store.write(fill)
  await before.close()
  const desk = Desk.take({ folder: folder.path, keyCost, migrations })!
  const client = clientOf(desk)
  await client.staff.signIn({ memberId: desk.file()!.slots[0]!.id, passphrase })
  return {
    client,
    [Symbol.asyncDispose]: async () => {
      await desk.close()
      folder[Symbol.dispose]()
    },
  }
}

test('the one address of before becomes the first of several; who had none has none', async () => {
  const [withAddress, without] = ['019aa000-0000-7000-8000-000000000001', '019aa000-0000-7000-8000-000000000002']
  await using desk = await replay('2026-11-24T2200-contacts-in-full', async (db) => {
    for (const [id, street] of [[withAddress, '40 Oak Street'], [without, '']]) {
      await sql`insert into contact (id, kind, name, sort_name, match_name, given_name, family_name, organization_name, pronouns, affiliation, needs_interpretation,
        street, city, province, postal_code, neighbourhood, notes, version, created_at, updated_at)
        values (${id}, 'person', 'Amina', 'amina', 'amina', 'Amina', '', '', '', '', 0, ${street}, '', '', '', 'Moss Park', '', 1, 1, 1)`.execute(db)
    }
  })
  const moved = await desk.client.contacts.get({ id: withAddress! })
  expect(moved).toMatchObject({ addresses: [{ kind: 'home', street: '40 Oak Street', city: '', province: '', postalCode: '' }], neighbourhood: 'Moss Park', ward: '', otherNames: [] })
  expect((await desk.client.contacts.get({ id: without! })).addresses).toEqual([])
})

test('contacts of before are found by the middle of a phone and an e-mail, by notes, and misspelled; other areas as ever', async () => {
  const id = '019aa000-0000-7000-8000-000000000003'
  await using desk = await replay('2026-11-24T2250-search-notes-and-spelling', async (db) => {
    await sql`insert into contact (id, kind, name, sort_name, match_name, given_name, family_name, organization_name, pronouns, affiliation, needs_interpretation,
      neighbourhood, notes, version, created_at, updated_at) values (${id}, 'person', 'Amina Warsame', 'warsame amina', 'amina warsame', 'Amina', 'Warsame', '', '', 'Riverdale Tenants', 0, '', 'Speaks at hearings', 1, 1, 1)`.execute(db)
    await sql`insert into contact_phone (contact_id, position, kind, number, digits) values (${id}, 0, 'mobile', '416-555-0134', '4165550134')`.execute(db)
    await sql`insert into contact_email (contact_id, position, kind, address, folded) values (${id}, 0, 'home', 'Rosalind@mail.example', 'rosalind@mail.example')`.execute(db)
    await sql`insert into search (rowid, key, area, title, body) values (41, ${`contacts:${id}`}, 'contacts', 'amina warsame', 'riverdale tenants rosalind mail example 4165550134 5550134 0134 zzpersonkind')`.execute(db)
    await sql`insert into search_row (key, docid) values (${`contacts:${id}`}, 41)`.execute(db)
    await sql`insert into search (rowid, key, area, title, body) values (42, 'loans:x', 'loans', 'megaphone', '')`.execute(db)
    await sql`insert into search_row (key, docid) values ('loans:x', 42)`.execute(db)
  })
  for (const search of ['655501', 'salind', 'hearings', 'aimna', 'wrsame', 'rivredale', 'amina warsame']) {
    expect((await desk.client.contacts.list({ search })).items.map(({ name }) => name), search).toEqual(['Amina Warsame'])
  }
  const archived = await desk.client.contacts.archive({ id })
  expect((await desk.client.contacts.list({ search: 'amina' })).items).toEqual([])
  await desk.client.contacts.restore({ id: archived.id })
  expect((await desk.client.contacts.list({ search: 'hearings' })).items).toHaveLength(1)
})

test('bookings of before the store kept the time really taken keep their rooms; cancelled ones do not', async () => {
  const [room, other] = ['019aa000-0000-7000-8000-000000000010', '019aa000-0000-7000-8000-000000000011']
  const start = Date.UTC(2027, 0, 12, 23)
  const hour = 3_600_000
  await using desk = await replay('2026-11-25T0050-space-in-full', async (db) => {
    const { rows } = await sql<{ id: string }>`select id from member`.execute(db)
    for (const [id, name] of [[room, 'big hall'], [other, 'den']]) await sql`insert into room (id, name, folded, capacity, features, notes, archived_at, created_at) values (${id}, ${name}, ${name}, 20, '["projector"]', '', null, 1)`.execute(db)
    for (const [id, at, cancelled] of [['019aa000-0000-7000-8000-000000000020', start, null], ['019aa000-0000-7000-8000-000000000021', start + 4 * hour, 1], ['019aa000-0000-7000-8000-000000000022', start + 2 * hour, null]] as const) {
      await sql`insert into booking (id, room_id, start_at, end_at, time_zone, title, contact_id, expected, notes, cancelled_at, cancel_reason, created_at, created_by)
        values (${id}, ${room}, ${at}, ${at + 2 * hour}, 'America/Toronto', 'From before', null, null, '', ${cancelled}, '', 1, ${rows[0]!.id})`.execute(db)
    }
  })
  const { space } = desk.client
  const book = (roomId: string, from: number, to: number) => space.book({ roomId, start: start + from * hour, end: start + to * hour, title: 'Now' })
  expect(await space.bookings({ from: start, to: start + 6 * hour })).toMatchObject([{ title: 'From before', status: 'approved', setupMinutes: null, layout: null, equipment: [] }, { start: start + 2 * hour }])
  for (const [from, to] of [[0, 2], [-1, 0.5], [1, 3], [3.5, 5]] as const) {
    await expect(book(room!, from, to), `${from} to ${to}`).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'bookingOverlap' } })
  }
  await book(room!, -1, 0)
  await book(room!, 4, 6)
  await book(other!, 0, 2)
  const both = await space.createRoom({ name: 'Both', capacity: 40, partIds: [room!, other!] })
  await expect(book(both.id, 1, 2)).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(space.reinstate({ id: '019aa000-0000-7000-8000-000000000021' })).rejects.toMatchObject({ code: 'CONFLICT' })
})
