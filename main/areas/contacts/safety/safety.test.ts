import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import type { saveCardInput } from '#shared/areas/contacts/safety.schema.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'

const now = Date.UTC(2026, 10, 24, 15)
type Card = z.input<typeof saveCardInput>['card']

const person = (client: DeskClient, givenName = 'Amina') =>
  client.contacts.create({ kind: 'person', givenName, familyName: 'Warsame', phones: [{ kind: 'mobile', number: '416-555-0142' }], emails: [{ kind: 'home', address: 'amina@example.org' }] })
const limited: Card = {
  level: 'limited', text: 'yes', call: 'no', voicemail: 'no', nameClinic: 'no', hours: 'School hours', codeName: 'Rosa',
  spans: [{ weekday: 2, from: '09:00', to: '14:00' }], whatToSay: 'Say it is about the bake sale', checkedOn: '2026-11-20', note: 'The brother reads her mail',
}
const save = (client: DeskClient, contactId: string, version: number, card: Card, reason = '') => client.contacts.safety.saveCard({ contactId, version, card, reason })

test('a card with limits marks the contact, keeps phone and e-mail out of every list, and lifting it needs a reason', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const { client } = desk
  const { id } = await person(client)
  expect(await client.contacts.safety.card({ contactId: id })).toBeNull()
  expect(await client.contacts.safety.instruction({ contactId: id })).toBeNull()

  const card = await save(client, id, 0, limited)
  expect(card).toMatchObject({ ...limited, version: 1, savedAt: now, savedBy: 'Noor Coordinator', recheckAfter: 90 })
  expect(await client.contacts.get({ id })).toMatchObject({ unsafe: true, version: 2 })
  for (const [summary] of [await client.contacts.named({ ids: [id] }), (await client.contacts.list({})).items, (await client.contacts.list({ search: '5550142' })).items])
    expect(summary).toMatchObject({ name: 'Amina Warsame', unsafe: true, phone: null, email: null })
  expect(JSON.stringify(await client.today.find({ words: 'warsame' }))).not.toMatch(/-555-|416555|example\.org/)

  await expect(save(client, id, 1, { level: 'safe', checkedOn: '2026-11-24' })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['reason'] }] } })
  expect((await client.contacts.get({ id })).unsafe).toBe(true)
  await save(client, id, 1, { level: 'safe', checkedOn: '2026-11-24' }, 'She moved out and asked us to call')
  expect((await client.contacts.get({ id })).unsafe).toBe(false)
  expect((await client.contacts.named({ ids: [id] }))[0]).toMatchObject({ phone: '416-555-0142', email: 'amina@example.org' })
})

test('editing the record leaves the mark as the card set it', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const { client } = desk
  const { id } = await person(client)
  await save(client, id, 0, { level: 'unsafe', checkedOn: '2026-11-24' })
  const { version } = await client.contacts.get({ id })
  await client.contacts.update({ id, version, contact: { kind: 'person', givenName: 'Amina', familyName: 'W.' } })
  expect((await client.contacts.get({ id })).unsafe).toBe(true)
  await client.contacts.archive({ id })
  expect((await client.contacts.restore({ id })).unsafe).toBe(true)
})

test('two windows do not overwrite each other’s card', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const { id } = await person(desk.client)
  await save(desk.client, id, 0, limited)
  await expect(save(desk.client, id, 0, { ...limited, codeName: 'Lily' })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
  expect(await desk.client.contacts.safety.card({ contactId: id })).toMatchObject({ codeName: 'Rosa', version: 1 })
})

test('the front desk is told what to do and not why; of someone not to be contacted nothing else', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const frontDesk = await desk.windowAs('front-desk')
  const { id } = await person(desk.client)
  await save(desk.client, id, 0, limited)
  const told = await frontDesk.contacts.safety.instruction({ contactId: id })
  expect(told).toMatchObject({ level: 'limited', channels: { text: 'yes', call: 'no', mail: 'notAsked' }, codeName: 'Rosa', hours: 'School hours', recheckDue: false })
  expect(JSON.stringify(told)).not.toContain('brother')
  await save(desk.client, id, 1, { ...limited, level: 'unsafe' })
  expect(JSON.stringify(await frontDesk.contacts.safety.instruction({ contactId: id }))).not.toMatch(/brother|Rosa|School|bake/)
  for (const ask of [frontDesk.contacts.safety.card({ contactId: id }), frontDesk.contacts.safety.history({ contactId: id }), save(frontDesk, id, 2, limited)])
    await expect(ask).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(frontDesk.contacts.safety.instruction({ contactId: '019aa000-0000-7000-8000-000000000009' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('the history tells who changed what and when, page by page, and the store refuses to alter it', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const { client } = desk
  const { id } = await person(client)
  await save(client, id, 0, limited)
  await save(client, id, 1, { ...limited, call: 'yes', codeName: 'Lily' })
  await save(client, id, 2, { ...limited, call: 'yes', codeName: 'Lily' })
  await save(client, id, 3, { level: 'safe', checkedOn: '2026-11-24' }, 'It is over')
  const first = await client.contacts.safety.history({ contactId: id, limit: 2 })
  expect(first.items[0]).toMatchObject({ by: 'Noor Coordinator', at: now, reason: 'It is over' })
  expect(first.items[0]!.changes).toContainEqual({ field: 'level', from: 'limited', to: 'safe' })
  expect(first.items[1]!.changes).toEqual([{ field: 'call', from: 'no', to: 'yes' }, { field: 'codeName', from: null, to: null }])
  const rest = await client.contacts.safety.history({ contactId: id, limit: 2, cursor: first.next })
  expect(rest).toMatchObject({ items: [{ reason: '' }], next: null })
  expect(JSON.stringify([first, rest])).not.toMatch(/Rosa|Lily|brother|School/)
  await expect(desk.desk.store.write((db) => sql`update safety_card_change set reason = 'x'`.execute(db))).rejects.toThrow('appendOnly')
  await expect(desk.desk.store.write((db) => sql`delete from safety_card_change`.execute(db))).rejects.toThrow('appendOnly')
})

test('asking how to reach someone leaves a line in the audit with who asked', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const frontDesk = await desk.windowAs('front-desk')
  const { id } = await person(desk.client)
  await save(desk.client, id, 0, limited)
  expect(await frontDesk.contacts.safety.reveal({ contactId: id })).toEqual({ phones: [{ kind: 'mobile', number: '416-555-0142' }], emails: [{ kind: 'home', address: 'amina@example.org' }], addresses: [] })
  const [line] = (await desk.client.staff.audit({ limit: 1 })).items
  expect(line).toMatchObject({ procedure: 'contacts.safety.reveal', records: [id] })
  expect(line!.member).toMatch(/^A front-desk/)
})

test('who is left out of a selection is told by name, and a permit lets only the named in, for its member, for a quarter of an hour', async () => {
  let at = now
  await using desk = await openTestDesk({ now: () => at })
  const { client } = desk
  const [amina, binta, carla] = [await person(client, 'Amina'), await person(client, 'Binta'), await person(client, 'Carla')]
  for (const { id } of [amina, binta]) await save(client, id, 0, limited)
  const everyone = { by: 'filter' as const }
  expect(await client.contacts.safety.leftOut({ selection: everyone })).toMatchObject({ count: 2, contacts: [{ name: 'Amina Warsame', phone: null }, { name: 'Binta Warsame' }] })
  expect(await client.contacts.safety.leftOut({ selection: { by: 'ids', ids: [carla.id, binta.id] } })).toMatchObject({ count: 1, contacts: [{ id: binta.id }] })
  await client.contacts.archive({ id: binta.id })
  expect((await client.contacts.safety.leftOut({ selection: everyone })).count).toBe(1)

  const meeting = await client.meetings.create({ title: 'Tenants', start: now, end: now + 3_600_000 })
  const invite = (permitId?: string, who: DeskClient = client) => who.meetings.invite({ id: meeting.id, contactIds: [carla.id, amina.id], permitId })
  await expect(invite()).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'unsafeContacts', with: [{ id: amina.id, label: 'Amina Warsame' }] } })
  expect((await client.meetings.get({ id: meeting.id })).invitations).toEqual([])
  const other = await desk.windowAs('organizer')
  const { permitId } = await client.contacts.safety.permit({ contactIds: [amina.id], purpose: 'invitation', reason: 'She asked to come', confirmedTwice: true })
  await expect(invite(permitId, other)).rejects.toMatchObject({ code: 'CONFLICT' })
  at += 15 * 60_000
  await expect(invite(permitId)).rejects.toMatchObject({ code: 'CONFLICT' })
  at -= 1
  const { invitations } = await invite(permitId)
  expect(invitations.map(({ contact }) => [contact.name, contact.phone])).toEqual([['Amina Warsame', null], ['Carla Warsame', '416-555-0142']])
  // Who is invited already is no new invitation.
  await client.meetings.invite({ id: meeting.id, contactIds: [amina.id] })
})

const address = { kind: 'home' as const, street: '40 Oak Street', city: 'Toronto', province: 'ON', postalCode: 'M6K 3P2' }
const number = { kind: 'mobile' as const, number: '416-555-0142' }
const mail = { kind: 'home' as const, address: 'amina@example.org' }

test('the record of someone unsafe to contact is served to nobody with phones, e-mails or addresses, and saving it leaves them as they are', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const { client } = desk
  const { id } = await client.contacts.create({ kind: 'person', givenName: 'Amina', familyName: 'Warsame', phones: [number], emails: [mail], addresses: [address] })
  expect(await client.contacts.get({ id })).toMatchObject({ phones: [number], reachWithheld: false })
  await save(client, id, 0, limited)
  for (const who of [client, await desk.windowAs('organizer'), await desk.windowAs('front-desk')]) {
    const served = await who.contacts.get({ id })
    expect(served).toMatchObject({ phones: [], emails: [], addresses: [], reachWithheld: true })
    const saved = await who.contacts.update({ id, version: served.version, contact: { ...served, ward: `Ward ${served.version}` } })
    expect(saved).toMatchObject({ phones: [], addresses: [], ward: `Ward ${served.version}` })
    for (const answer of [await who.contacts.archive({ id }), await who.contacts.restore({ id })]) expect(JSON.stringify(answer)).not.toMatch(/-555-|416555|example\.org|Oak/)
    expect(await who.contacts.safety.reveal({ contactId: id })).toEqual({ phones: [number], emails: [mail], addresses: [address] })
  }
  expect((await client.contacts.list({ search: '5550142' })).items.map((found) => found.id)).toEqual([id])

  // Who has seen them can change them.
  const { version, ...record } = await client.contacts.get({ id })
  const other = { kind: 'work' as const, number: '647-555-0100' }
  await client.contacts.update({ id, version, contact: { ...record, reachWithheld: false, phones: [other], emails: [], addresses: [] } })
  expect(await client.contacts.safety.reveal({ contactId: id })).toEqual({ phones: [other], emails: [], addresses: [] })
  await save(client, id, 1, { level: 'safe', checkedOn: '2026-11-24' }, 'It is over')
  expect(await client.contacts.get({ id })).toMatchObject({ phones: [other], reachWithheld: false })
})

test('of someone not to be contacted at all, only organizers are shown how', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const frontDesk = await desk.windowAs('front-desk')
  const { id } = await person(desk.client)
  await save(desk.client, id, 0, { level: 'unsafe', checkedOn: '2026-11-24' })
  await expect(frontDesk.contacts.safety.reveal({ contactId: id })).rejects.toMatchObject({ code: 'FORBIDDEN', data: { needs: ['organizer', 'coordinator'] } })
  expect((await desk.client.contacts.safety.reveal({ contactId: id })).phones).toEqual([number])
})

test('two contacts side by side show no phone of one who is unsafe to contact', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const [one, other] = [await person(desk.client), await person(desk.client)]
  await save(desk.client, one.id, 0, limited)
  const { a, b, reasons } = await desk.client.contacts.duplicates.compare({ aId: one.id, bId: other.id })
  expect(reasons.map(({ why }) => why)).toContain('phone')
  expect(JSON.stringify(reasons)).not.toMatch(/-555-|416555|example\.org/)
  expect([a, b]).toMatchObject([{ phones: [], reachWithheld: true }, { phones: [number], reachWithheld: false }])
})
