import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import type { consentInput } from '#shared/areas/contacts/consents.schema.ts'
import { addDays } from '#shared/base/time.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'

// Late in the evening of the 24th in Toronto, the 25th in UTC.
const now = Date.UTC(2026, 10, 25, 3)
const today = '2026-11-24'
type Given = z.input<typeof consentInput>

const person = (client: DeskClient, givenName = 'Amina') => client.contacts.create({ kind: 'person', givenName, familyName: 'Warsame' })
const express: Given = { channel: 'email', purpose: 'newsletter', type: 'express', givenOn: '2026-05-12', method: 'form', wording: 'Yes, write to me.', wordingVersion: '2026-1', language: 'Somali', takenBy: 'Devon', evidence: 'Binder 3' }
const gift: Given = { channel: 'email', purpose: 'fundraising', type: 'implied', basis: 'gift', givenOn: '2025-01-10', method: 'web' }

test('a consent keeps its proof and tells its last day', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const { client } = desk
  const { id } = await person(client)
  expect(await client.contacts.consents.give({ contactId: id, consent: express })).toMatchObject({ ...express, state: 'valid', validUntil: null, recordedBy: 'Noor Coordinator', recordedAt: now })
  expect(await client.contacts.consents.give({ contactId: id, consent: gift })).toMatchObject({ state: 'expiresSoon', validUntil: '2027-01-10' })
  expect(await client.contacts.consents.give({ contactId: id, consent: { ...gift, givenOn: '2024-11-23' } })).toMatchObject({ state: 'expired', validUntil: '2026-11-23' })
  expect(await client.contacts.consents.give({ contactId: id, consent: { ...gift, givenOn: '2024-11-24' } })).toMatchObject({ state: 'expiresSoon', validUntil: today })
  const listed = await client.contacts.consents.list({ contactId: id, limit: 3 })
  expect(listed.items.map(({ givenOn }) => givenOn)).toEqual(['2026-05-12', '2025-01-10', '2024-11-24'])
  expect((await client.contacts.consents.list({ contactId: id, limit: 3, cursor: listed.next })).items.map(({ givenOn }) => givenOn)).toEqual(['2024-11-23'])
  await expect(client.contacts.consents.give({ contactId: id, consent: { ...express, givenOn: '2026-11-25' } })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['consent', 'givenOn'] }] } })
})

test('a membership’s consent lasts while it goes on and two years more', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const { consents } = desk.client.contacts
  const { id } = await person(desk.client)
  const member = await consents.give({ contactId: id, consent: { ...gift, basis: 'membership', givenOn: '2019-04-01' } })
  expect(member).toMatchObject({ state: 'valid', validUntil: null })
  expect(await consents.endMembership({ id: member.id, endedOn: '2024-12-31' })).toMatchObject({ state: 'expiresSoon', validUntil: '2026-12-31' })
  const other = await consents.give({ contactId: id, consent: gift })
  await expect(consents.endMembership({ id: other.id, endedOn: today })).rejects.toMatchObject({ code: 'INVALID' })
})

test('a withdrawal starts the clock of ten business days, stays on the list until it is acted on, and can be undone after a slip', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const { consents } = desk.client.contacts
  const { id } = await person(desk.client)
  const [early, late] = [await consents.give({ contactId: id, consent: express }), await consents.give({ contactId: id, consent: { ...express, channel: 'text' } })]
  await consents.withdraw({ id: late.id, withdrawnOn: today, how: 'By phone' })
  expect(await consents.withdraw({ id: early.id, withdrawnOn: '2026-11-20' })).toMatchObject({ state: 'toActOn', actBy: '2026-12-04' })
  await expect(consents.withdraw({ id: early.id, withdrawnOn: today })).rejects.toMatchObject({ code: 'INVALID' })
  await expect(consents.withdraw({ id: early.id, withdrawnOn: addDays(today, 1) })).rejects.toMatchObject({ code: 'INVALID' })
  const due = async () => (await consents.withdrawals({})).items.map((one) => [one.channel, one.contactName, one.actBy])
  expect(await due()).toEqual([['email', 'Amina Warsame', '2026-12-04'], ['text', 'Amina Warsame', '2026-12-08']])
  const page = await consents.withdrawals({ limit: 1 })
  expect((await consents.withdrawals({ limit: 1, cursor: page.next })).items.map(({ channel }) => channel)).toEqual(['text'])
  expect(await consents.setActioned({ id: early.id, actioned: true })).toMatchObject({ state: 'withdrawn', actionedAt: now, actionedBy: 'Noor Coordinator' })
  expect(await due()).toHaveLength(1)
  expect(await consents.setActioned({ id: early.id, actioned: false })).toMatchObject({ state: 'toActOn', actionedAt: null, actionedBy: null })
  expect(await due()).toHaveLength(2)
})

test('a mistake is struck out with its reason by an organizer, and nothing is ever deleted', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const { client } = desk
  const { id } = await person(client)
  const consent = await client.contacts.consents.give({ contactId: id, consent: express })
  const frontDesk = await desk.windowAs('front-desk')
  await expect(frontDesk.contacts.consents.strike({ id: consent.id, reason: 'Wrong Amina' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await client.contacts.consents.strike({ id: consent.id, reason: 'Wrong Amina' })
  expect((await client.contacts.consents.list({ contactId: id })).items).toMatchObject([{ state: 'struck', struckReason: 'Wrong Amina' }])
  await expect(client.contacts.consents.withdraw({ id: consent.id, withdrawnOn: today })).rejects.toMatchObject({ code: 'INVALID' })
  await expect(desk.desk.store.write((db) => sql`delete from contact_consent`.execute(db))).rejects.toThrow('appendOnly')
  // Only the erasure of the person takes their consents along.
  await desk.desk.store.write((db) => sql`delete from contact where id = ${id}`.execute(db))
  await desk.desk.store.write(async (db) => expect((await sql`select * from contact_consent`.execute(db)).rows).toEqual([]))
})

test('the list of those who run out is in order, page by page, without archived or withdrawn ones; who is unsafe is counted', async () => {
  await using desk = await openTestDesk({ now: () => now })
  const { contacts } = desk.client
  const make = async (name: string, validUntil: string) => {
    const { id } = await person(desk.client, name)
    const consent = await contacts.consents.give({ contactId: id, consent: { ...gift, givenOn: `${Number(validUntil.slice(0, 4)) - 2}${validUntil.slice(4)}` } })
    return { id, consentId: consent.id }
  }
  await make('Third', '2027-01-23')
  await make('First', '2026-11-24')
  await make('Second', '2026-12-24')
  await make('Past', '2026-11-23')
  await make('Later', '2027-01-24')
  await contacts.archive({ id: (await make('Archived', '2026-12-01')).id })
  await contacts.consents.withdraw({ id: (await make('Withdrawn', '2026-12-01')).consentId, withdrawnOn: today })
  const unsafe = await make('Unsafe', '2026-12-02')
  await contacts.safety.saveCard({ contactId: unsafe.id, version: 0, card: { level: 'unsafe', checkedOn: today } })
  const names = (page: { items: { contactName: string }[] }) => page.items.map(({ contactName }) => contactName.split(' ')[0])
  const first = await contacts.consents.expiring({ limit: 2 })
  expect([names(first), first.leftOut]).toEqual([['First', 'Second'], 1])
  expect(names(await contacts.consents.expiring({ limit: 2, cursor: first.next }))).toEqual(['Third'])
  const { permitId } = await contacts.safety.permit({ contactIds: [unsafe.id], purpose: 'consents', reason: 'She asked', confirmedTwice: true })
  const permitted = await contacts.consents.expiring({ permitId })
  expect([names(permitted), permitted.leftOut]).toEqual([['First', 'Unsafe', 'Second', 'Third'], 0])
})
