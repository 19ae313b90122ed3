import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { WriteDb } from '#main/store/database.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { movingLinks } from './links.ts'
import { evening, fillers, hour, knowing, person } from './merging.fixture.ts'

type Desk = Awaited<ReturnType<typeof openTestDesk>>

/** Every row of the store but those of the audit, of merges, and of the search index. */
async function dump({ desk }: Desk): Promise<Record<string, unknown[]>> {
  const db = desk.store.read as unknown as WriteDb
  const { rows } = await sql<{ name: string }>`select name from sqlite_schema where type = 'table' and name not like 'search%' and name not like 'sqlite_%'`.execute(db)
  const tables: Record<string, unknown[]> = {}
  for (const { name } of rows.filter((table) => !['audit', 'contact_merge'].includes(table.name))) {
    tables[name] = (await sql<object>`select * from ${sql.table(name)}`.execute(db)).rows.map((row) => JSON.stringify(row)).toSorted()
  }
  return tables
}

/** A picture comes with an import alone. */
const givePhoto = ({ desk }: Desk, contact_id: string, n: number) =>
  desk.store.write((db) => db.insertInto('contact_photo').values({ contact_id, type: 'image/png', bytes: Buffer.from(`picture ${n}`), added_at: n }).onConflict((on) => on.doNothing()).execute())

async function openFilled() {
  const desk = await openTestDesk({ now: () => evening })
  await desk.client.space.createRoom({ name: 'Room', capacity: 20 })
  const item = await desk.client.loans.stock.createItem({ name: 'Fares', unitValue: 335, lowAt: 0 })
  await desk.client.loans.stock.receive({ itemId: item.id, quantity: 10_000 })
  return desk
}

const merge = async (client: DeskClient, keptId: string, goneId: string, more: object = {}) =>
  client.contacts.duplicates.merge({ kept: await client.contacts.get({ id: keptId }), gone: await client.contacts.get({ id: goneId }), ...more })

test('every table whose rows move has a filler here', () => {
  expect(movingLinks.map(({ table, column }) => `${table}.${column}`).filter((name) => !(name in fillers))).toEqual([])
})

describe('merge, then undo', () => {
  const part = fc.constantFrom('', 'Ali', 'Noor', 'Warsame')
  const contact = fc.record({
    givenName: fc.constantFrom('Amina', 'Hodan'), familyName: part, pronouns: part, affiliation: part, ward: part, born: fc.constantFrom('', '1975'), notes: part,
    phones: fc.subarray(['416-555-0134', '(416) 555-0134', '647-555-0100']).map((all) => all.map((number) => ({ kind: 'mobile' as const, number }))),
    emails: fc.subarray(['a@example.org', 'A@example.org', 'b@example.org']).map((all) => all.map((address) => ({ kind: 'home' as const, address }))),
    addresses: fc.subarray(['40 Oak Street', '7 Elm']).map((all) => all.map((street) => ({ kind: 'home' as const, street }))),
    tags: fc.subarray(['Tenants', 'Leaders', 'tenants']), languages: fc.subarray(['Somali', 'English']), otherNames: fc.subarray(['Mimi', 'Amina Ali']),
  }).map((given) => ({ kind: 'person' as const, ...given }))
  const links = fc.array(fc.record({ of: fc.integer({ min: 0, max: 1 }), what: fc.constantFrom(...Object.keys(fillers)) }), { maxLength: 8 })
  const choice = fc.subarray(['givenName', 'familyName', 'pronouns', 'affiliation', 'ward'] as const)

  test('is as if nothing had been: every table and every search, whoever the two and whatever is linked to them', async () => {
    await using desk = await openFilled()
    const { client } = desk
    const searches = ['amina', 'hodan', '416555', 'oak', 'tenants', 'mimi']
    const found = async () => Promise.all(searches.map(async (search) => (await client.contacts.list({ search, limit: 200 })).items.map(({ id }) => id).toSorted()))
    let n = 0
    await fc.assert(fc.asyncProperty(contact, contact, links, choice, fc.boolean(), async (one, other, linked, fromGone, unsafe) => {
      const ids = [(await client.contacts.create(one)).id, (await client.contacts.create(other)).id] as const
      for (const { of, what } of linked) await fillers[what]!(client, ids[of]!, n++)
      for (const { of, what } of linked) if (what === 'contact_photo.contact_id') await givePhoto(desk, ids[of]!, n++)
      if (unsafe) await desk.desk.store.write((db) => db.updateTable('contact').set({ unsafe: 1 }).where('id', '=', ids[1]).execute())
      const [before, foundBefore] = [await dump(desk), await found()]
      const made = await merge(client, ids[0], ids[1], { fromGone })
      expect(await dump(desk)).not.toEqual(before)
      await client.contacts.duplicates.undo({ mergeId: made.id })
      expect(await dump(desk)).toEqual(before)
      expect(await found()).toEqual(foundBefore)
    }), { numRuns: 40 })
  })

  test('leaves what was changed and added since with the one that was kept', async () => {
    await using desk = await openFilled()
    const { client } = desk
    const kept = await client.contacts.create(person('Amina', 'Warsame', { phones: [{ kind: 'mobile', number: '416-555-0134' }] }))
    const gone = await client.contacts.create(person('Mina', 'Warsame', { phones: [{ kind: 'home', number: '647-555-0100' }], pronouns: 'she/her' }))
    await fillers['booking.contact_id']!(client, gone.id, 1)
    const made = await merge(client, kept.id, gone.id)
    const merged = await client.contacts.get({ id: kept.id })
    await client.contacts.update({ id: kept.id, version: merged.version, contact: { ...merged, ward: 'Ward 13', phones: [...merged.phones, { kind: 'work', number: '905-555-0101' }] } })
    await fillers['booking.contact_id']!(client, kept.id, 2)
    await client.contacts.duplicates.undo({ mergeId: made.id })
    expect(await client.contacts.get({ id: kept.id })).toMatchObject({ ward: 'Ward 13', pronouns: '', otherNames: [], phones: [{ number: '416-555-0134' }, { number: '905-555-0101' }] })
    expect(await client.contacts.get({ id: gone.id })).toEqual(gone)
    const bookings = await desk.desk.store.read.selectFrom('booking').select(['title', 'contact_id']).orderBy('title').execute()
    expect(bookings).toEqual([{ title: 'Booking 1', contact_id: gone.id }, { title: 'Booking 2', contact_id: kept.id }])
  })
})

describe('a merge', () => {
  test('moves what is linked, keeps the survivor’s answer where both were invited, and brings the other back on undo', async () => {
    await using desk = await openFilled()
    const { client } = desk
    const [kept, gone] = [await client.contacts.create(person('Amina', 'Warsame')), await client.contacts.create(person('Amina', 'Warsame'))]
    const meeting = await client.meetings.create({ title: 'Tenants', kind: 'community', start: evening, end: evening + hour })
    await client.meetings.invite({ id: meeting.id, contactIds: [kept.id, gone.id] })
    await client.meetings.setReply({ id: meeting.id, contactId: kept.id, reply: 'no' })
    await client.meetings.setReply({ id: meeting.id, contactId: gone.id, reply: 'yes' })
    const made = await merge(client, kept.id, gone.id)
    const replies = async () => (await client.meetings.get({ id: meeting.id })).invitations.map(({ contact, reply }) => [contact.id, reply]).toSorted()
    expect(await replies()).toEqual([[kept.id, 'no']])
    await client.contacts.duplicates.undo({ mergeId: made.id })
    expect(await replies()).toEqual([[kept.id, 'no'], [gone.id, 'yes']].toSorted())
  })

  test('lets the ledger, which never changes, be read under the one name', async () => {
    await using desk = await openFilled()
    const { client } = desk
    const [kept, gone] = [await client.contacts.create(person('Amina', 'Warsame')), await client.contacts.create(person('Mina', 'Warsame'))]
    await fillers['loan_entry.contact_id']!(client, gone.id, 0)
    await fillers['loan_entry.contact_id']!(client, kept.id, 0)
    const made = await merge(client, kept.id, gone.id)
    expect((await client.loans.stock.entries({ contactId: kept.id })).items.map(({ contactName }) => contactName)).toEqual(['Amina Warsame', 'Amina Warsame'])
    await client.contacts.duplicates.undo({ mergeId: made.id })
    expect((await client.loans.stock.entries({ contactId: kept.id })).items).toHaveLength(1)
    expect((await client.loans.stock.entries({ contactId: gone.id })).items[0]).toMatchObject({ contactId: gone.id, contactName: 'Mina Warsame' })
  })

  test('of someone unsafe to contact leaves one who is', async () => {
    await using desk = await openFilled()
    const [kept, gone] = [await desk.client.contacts.create(person('Amina', 'Warsame')), await desk.client.contacts.create(person('Amina', 'W.'))]
    await desk.desk.store.write((db) => db.updateTable('contact').set({ unsafe: 1 }).where('id', '=', gone.id).execute())
    const made = await merge(desk.client, kept.id, gone.id)
    expect((await desk.client.contacts.get({ id: kept.id })).unsafe).toBe(true)
    await desk.client.contacts.duplicates.undo({ mergeId: made.id })
    expect((await desk.client.contacts.get({ id: kept.id })).unsafe).toBe(false)
  })

  test('of two with limits leaves one with the limits of both, and the history of both', async () => {
    await using desk = await openFilled()
    const { client } = desk
    const [kept, gone] = [await client.contacts.create(person('Amina', 'Warsame')), await client.contacts.create(person('Amina', 'W.'))]
    const card = { level: 'limited' as const, checkedOn: '2026-11-20', call: 'yes' as const }
    await client.contacts.safety.saveCard({ contactId: kept.id, version: 0, card: { ...card, text: 'no', codeName: 'Rosa' } })
    await client.contacts.safety.saveCard({ contactId: gone.id, version: 0, card: { ...card, call: 'no', text: 'yes', checkedOn: '2026-10-01', codeName: 'Lily' } })
    const [before, beforeGone] = [await client.contacts.safety.card({ contactId: kept.id }), await client.contacts.safety.card({ contactId: gone.id })]
    const made = await merge(client, kept.id, gone.id)
    expect(await client.contacts.safety.card({ contactId: kept.id })).toMatchObject({ level: 'limited', call: 'no', text: 'no', codeName: 'Rosa / Lily', checkedOn: '2026-10-01', version: 2 })
    expect((await client.contacts.safety.history({ contactId: kept.id })).items).toHaveLength(2)
    await client.contacts.duplicates.undo({ mergeId: made.id })
    expect(await client.contacts.safety.card({ contactId: kept.id })).toEqual(before)
    expect(await client.contacts.safety.card({ contactId: gone.id })).toEqual(beforeGone)
    expect((await client.contacts.safety.history({ contactId: kept.id })).items).toHaveLength(1)
  })

  test('undone clears no mark that was confirmed since', async () => {
    await using desk = await openFilled()
    const { client } = desk
    const [kept, gone] = [await client.contacts.create(person('Amina', 'Warsame')), await client.contacts.create(person('Amina', 'W.'))]
    await client.contacts.safety.saveCard({ contactId: gone.id, version: 0, card: { level: 'limited', checkedOn: '2026-11-20' } })
    const made = await merge(client, kept.id, gone.id)
    await client.contacts.safety.saveCard({ contactId: kept.id, version: 1, card: { level: 'limited', checkedOn: '2026-11-24' } })
    await client.contacts.duplicates.undo({ mergeId: made.id })
    for (const { id } of [kept, gone]) {
      expect((await client.contacts.get({ id })).unsafe).toBe(true)
      expect((await client.contacts.safety.instruction({ contactId: id }))?.level).not.toBe('safe')
    }
  })

  test('shows the loans of both on one timeline', async () => {
    await using desk = await openFilled()
    const { client } = desk
    const [kept, gone] = [await client.contacts.create(person('Amina', 'Warsame')), await client.contacts.create(person('Mina', 'Warsame'))]
    for (const { id } of [kept, gone]) await fillers['loan_entry.contact_id']!(client, id, 0)
    const made = await merge(client, kept.id, gone.id)
    const loans = async (contactId: string) => (await client.contacts.timeline.list({ contactId, kinds: ['loan'] })).items.length
    expect(await loans(kept.id)).toBe(2)
    await client.contacts.duplicates.undo({ mergeId: made.id })
    expect([await loans(kept.id), await loans(gone.id)]).toEqual([1, 1])
  })

  test('gives the picture of the other to one that has none, and leaves a picture where there is one', async () => {
    await using desk = await openFilled()
    const { client } = desk
    const three = []
    for (const name of ['One', 'Two', 'Three']) three.push(await client.contacts.create(person('Amina', name)))
    const [none, first, second] = three as [typeof three[0], typeof three[0], typeof three[0]]
    await givePhoto(desk, first.id, 1)
    await givePhoto(desk, second.id, 2)
    const pictureOf = async (id: string) => (await client.contacts.photos.get({ id })).photo?.text() ?? null
    const one = await merge(client, none.id, first.id)
    expect([await pictureOf(none.id), await pictureOf(first.id)]).toEqual(['picture 1', null])
    const two = await merge(client, none.id, second.id)
    expect(await pictureOf(none.id)).toBe('picture 1')
    for (const { id } of [two, one]) await client.contacts.duplicates.undo({ mergeId: id })
    expect([await pictureOf(none.id), await pictureOf(first.id), await pictureOf(second.id)]).toEqual([null, 'picture 1', 'picture 2'])
  })

  test('joins ties that say the same, also turned round where it is alike both ways', async () => {
    await using desk = await openFilled()
    const { client } = desk
    const [kept, gone, friend] = [await client.contacts.create(person('Amina', 'Warsame')), await client.contacts.create(person('Mina', 'Warsame')), await client.contacts.create(person('Binta', 'Diallo'))]
    const kindId = await knowing(client)
    await client.contacts.ties.add({ fromId: kept.id, toId: friend.id, kindId })
    await client.contacts.ties.add({ fromId: friend.id, toId: gone.id, kindId })
    const before = await dump(desk)
    const made = await merge(client, kept.id, gone.id)
    expect((await client.contacts.ties.list({ contactId: kept.id })).items).toHaveLength(1)
    await client.contacts.duplicates.undo({ mergeId: made.id })
    expect(await dump(desk)).toEqual(before)
  })

  test('undone after someone was marked unsafe leaves both unsafe', async () => {
    await using desk = await openFilled()
    const [kept, gone] = [await desk.client.contacts.create(person('Amina', 'Warsame')), await desk.client.contacts.create(person('Amina', 'W.'))]
    const made = await merge(desk.client, kept.id, gone.id)
    await desk.desk.store.write((db) => db.updateTable('contact').set({ unsafe: 1 }).where('id', '=', kept.id).execute())
    await desk.client.contacts.duplicates.undo({ mergeId: made.id })
    for (const { id } of [kept, gone]) expect((await desk.client.contacts.get({ id })).unsafe).toBe(true)
  })

  test('leaves one that is found by both names, and one that is in no list and cannot be changed or restored', async () => {
    await using desk = await openFilled()
    const { client } = desk
    const [kept, gone] = [await client.contacts.create(person('Amina', 'Warsame')), await client.contacts.create(person('Mina', 'Ali'))]
    const made = await merge(client, kept.id, gone.id)
    expect((await client.contacts.list({ search: 'mina ali' })).items.map(({ id }) => id)).toEqual([kept.id])
    expect(await client.contacts.duplicates.mergedInto({ id: gone.id })).toEqual({ id: kept.id, name: 'Amina Warsame', mergeId: made.id })
    const refused = { code: 'CONFLICT', data: { reason: 'mergedAway', with: [{ id: kept.id, label: 'Amina Warsame' }] } }
    await expect(client.contacts.restore({ id: gone.id })).rejects.toMatchObject(refused)
    const { version } = await client.contacts.get({ id: gone.id })
    await expect(client.contacts.update({ id: gone.id, version, contact: person('Mina', 'Noor') })).rejects.toMatchObject(refused)
  })

  test('is refused for one contact, for two kinds, for an archived one, for a version of before, and when there would be too much', async () => {
    await using desk = await openFilled()
    const { client } = desk
    const phones = (from: number) => Array.from({ length: 12 }, (_, at) => ({ kind: 'mobile' as const, number: `416-555-0${from + at}` }))
    const [a, b] = [await client.contacts.create(person('Amina', 'Warsame', { phones: phones(100) })), await client.contacts.create(person('Amina', 'W.', { phones: phones(200) }))]
    const group = await client.contacts.create({ kind: 'organization', organizationName: 'Tenants' })
    const merges = client.contacts.duplicates.merge
    await expect(merges({ kept: a, gone: b })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['phones'], message: 'duplicates:merge.tooMuch' }] } })
    await expect(merges({ kept: a, gone: a })).rejects.toMatchObject({ code: 'INVALID' })
    await expect(merges({ kept: a, gone: group })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ message: 'duplicates:merge.kinds' }] } })
    await expect(merges({ kept: a, gone: { ...b, version: 7 } })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
    const away = await client.contacts.archive({ id: b.id })
    await expect(merges({ kept: a, gone: away })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ message: 'duplicates:merge.archived' }] } })
    expect((await client.contacts.duplicates.merges({})).items).toEqual([])
  })

  test('is undone last first, from a list, once; the front desk merges nobody', async () => {
    await using desk = await openFilled()
    const { client } = desk
    const [a, b, c] = [await client.contacts.create(person('A', 'One')), await client.contacts.create(person('B', 'Two')), await client.contacts.create(person('C', 'Three'))] as const
    const first = await merge(client, a.id, b.id)
    const second = await merge(client, c.id, a.id)
    expect((await client.contacts.duplicates.merges({ limit: 1 })).items).toMatchObject([{ id: second.id, keptName: 'C Three', goneName: 'A One', undoneAt: null }])
    expect((await client.contacts.duplicates.mergedInto({ id: b.id }))?.id).toBe(c.id)
    await expect(client.contacts.duplicates.undo({ mergeId: first.id })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'mergedSince' } })
    await client.contacts.duplicates.undo({ mergeId: second.id })
    expect((await client.contacts.duplicates.mergedInto({ id: b.id }))?.id).toBe(a.id)
    const undone = await client.contacts.duplicates.undo({ mergeId: first.id })
    expect(await client.contacts.duplicates.undo({ mergeId: first.id })).toEqual(undone)
    expect(await client.contacts.get({ id: b.id })).toEqual(b)
    const frontDesk = await desk.windowAs('front-desk')
    await expect(frontDesk.contacts.duplicates.merge({ kept: a, gone: b })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
