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
    desk,
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

test('the ledger of before lots and drawers keeps every line, its id, its order and its balance, in one lot of one drawer', async () => {
  const [ticket, pass] = ['019aa000-0000-7000-8000-000000000030', '019aa000-0000-7000-8000-000000000031']
  const line = (n: number) => `019aa000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`
  const contactId = '019aa000-0000-7000-8000-000000000032'
  // Eleven in the evening in Toronto is the next day elsewhere.
  const at = Date.UTC(2026, 9, 1, 3)
  const lines: [number, string, string, number, number, string | null, string | null][] = [
    [1, ticket, 'received', 100, 100, null, null],
    [2, ticket, 'issued', -12, 88, contactId, null],
    [3, pass, 'received', 10, 10, null, null],
    [5, ticket, 'reversed', 12, 100, contactId, line(2)],
    [9, ticket, 'issued', -30, 70, contactId, null],
  ]
  await using replayed = await replay('2026-11-27T0010-closed-months', async (db) => {
    for (const [id, name, worth] of [[ticket, 'Ticket', 335], [pass, 'Pass', 1350], ['019aa000-0000-7000-8000-000000000033', 'Nothing yet', 1]]) {
      await sql`insert into loan_item (id, name, unit_value, low_at, archived_at, created_at) values (${id}, ${name}, ${worth}, 5, null, 1764000000000)`.execute(db)
    }
    for (const [seq, itemId, kind, change, balance, contact, reverses] of lines) {
      await sql`insert into loan_entry (seq, id, item_id, kind, change, balance, unit_value, contact_id, meeting_id, note, member_id, at, reverses)
        values (${seq}, ${line(seq)}, ${itemId}, ${kind}, ${change}, ${balance}, ${300 + seq}, ${contact}, null, ${`note ${seq}`}, 'm', ${at + seq}, ${reverses})`.execute(db)
    }
  })
  const { stock } = replayed.client.loans
  const entries = (await stock.entries({})).items.toReversed()
  expect(entries.map((entry) => [entry.id, entry.itemId, entry.kind, entry.change, entry.balance, entry.contactId, entry.reverses])).toEqual(lines.map(([seq, ...rest]) => [line(seq), ...rest]))
  expect(entries.map(({ unitValue, note, at: when, day }) => [unitValue, note, when, day])).toEqual(lines.map(([seq]) => [300 + seq, `note ${seq}`, at + seq, '2026-09-30']))
  expect(entries.map(({ there }) => there)).toEqual(lines.map(([, , , , balance]) => balance))
  const [drawer] = await stock.drawers()
  expect(await stock.shelf({})).toMatchObject([
    { itemId: pass, drawerId: drawer!.id, quantity: 10, unitValue: 1350, expiresOn: null, serialFrom: '' },
    { itemId: ticket, drawerId: drawer!.id, quantity: 70, unitValue: 335 },
  ])
  expect(new Set(entries.filter(({ itemId }) => itemId === ticket).map(({ lotId }) => lotId)).size).toBe(1)
  expect((await stock.items()).map(({ name, kind, expiryDays, balance, usable }) => [name, kind, expiryDays, balance, usable])).toEqual([
    ['Nothing yet', 'fare', 30, 0, 0], ['Pass', 'fare', 30, 10, 10], ['Ticket', 'fare', 30, 70, 70],
  ])
  expect((await stock.shelf({ day: '2026-09-29' }))).toEqual([])
  expect((await stock.shelf({ day: '2026-09-30', itemId: ticket })).map(({ quantity }) => quantity)).toEqual([70])

  // What was written before is returned, reversed and closed like what is written now.
  expect(await stock.takeBack({ entryId: line(9), quantity: 30 })).toMatchObject({ balance: 100 })
  await expect(stock.reverse({ entryId: line(2), reason: 'again' })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyReversed' } })
  const issued = await stock.issue({ itemId: pass, quantity: 10, code: 'R-1' })
  const seqs = await replayed.desk.store.read.selectFrom('loan_entry').select('seq').orderBy('seq').execute()
  expect(seqs.map(({ seq }) => seq)).toEqual([1, 2, 3, 5, 9, 10, 11])
  expect(issued.entries[0]).toMatchObject({ balance: 0, there: 0 })
  expect(await replayed.client.loans.months.list()).toMatchObject({ next: '2026-09' })
  await expect(replayed.desk.store.write(async (db) => void (await sql`delete from loan_entry`.execute(db)))).rejects.toThrow('desk:appendOnly')
  expect(replayed.desk.store.check()).toBe('ok')
})
