import type { Kysely, KyselyPlugin } from 'kysely'
import { expect, test } from 'vitest'
import { hour, momentAt } from '#shared/base/time.ts'
import type { ReadDb } from '#main/store/database.ts'
import { indexForSearch } from '#main/store/search.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { findAnything } from './find.queries.ts'

const day = '2026-11-24'
const at = (clock: string, date = day) => momentAt(date, clock, 'America/Toronto')
const nobody = '0190a0a0-0000-7000-8000-000000000001'

async function group(client: DeskClient, organizationName: string) {
  return client.contacts.create({ kind: 'organization', organizationName, organizationKind: 'group' })
}

async function sheet(client: DeskClient, title: string) {
  const [template] = await client.briefs.templates()
  return client.briefs.createFromTemplate({ templateId: template!.id, title })
}

test('the day shows who comes in and where, the meetings with their papers, and what runs low', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const oak = await group(client, 'Oak Street Tenants')
  const [hall, den] = [await client.space.createRoom({ name: 'Hall', capacity: 60 }), await client.space.createRoom({ name: 'Den', capacity: 6 })]
  const book = (roomId: string, start: string, end: string, title: string) =>
    client.space.book({ roomId, start: at(start), end: at(end), title, contactId: oak.id })
  await book(hall.id, '18:00', '20:00', 'Assembly')
  await book(hall.id, '09:00', '10:00', 'Set-up')
  await book(den.id, '09:00', '10:00', 'One-to-one')
  const cancelled = await book(den.id, '13:00', '14:00', 'Called off')
  await client.space.cancel({ id: cancelled.id, reason: 'ill' })
  const meeting = await client.meetings.create({ title: 'Rent increase', start: at('18:00'), end: at('20:00'), groupId: oak.id, place: 'Library', expected: 40 })
  const paper = await sheet(client, 'Rent increases')
  await client.meetings.attachBrief({ id: meeting.id, briefId: paper.id, copies: 40 })
  const off = await client.meetings.create({ title: 'Moved to spring', start: at('19:00'), end: at('20:00') })
  await client.meetings.cancel({ id: off.id })
  const ticket = await client.loans.stock.createItem({ name: 'TTC ticket', unitValue: 335, lowAt: 10 })
  await client.loans.stock.receive({ itemId: ticket.id, quantity: 10 })
  const plenty = await client.loans.stock.createItem({ name: 'Day pass', unitValue: 1350, lowAt: 2 })
  await client.loans.stock.receive({ itemId: plenty.id, quantity: 10 })

  const view = await client.today.view({ day })

  expect(view.bookings.map(({ roomName, title, contactName }) => [roomName, title, contactName])).toEqual([
    ['Den', 'One-to-one', 'Oak Street Tenants'], ['Hall', 'Set-up', 'Oak Street Tenants'], ['Hall', 'Assembly', 'Oak Street Tenants'],
  ])
  expect(view.meetings).toMatchObject([
    { title: 'Rent increase', where: 'Library', expected: 40, cancelled: false, handouts: [{ briefId: paper.id, title: 'Rent increases', copies: 40 }] },
    { title: 'Moved to spring', cancelled: true, handouts: [] },
  ])
  expect(view.low).toMatchObject([{ id: ticket.id, name: 'TTC ticket', balance: 10, usable: 10 }])
  expect(view.expiring).toEqual([])
})

test('a day is the clinic’s own, from midnight to midnight on its wall', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const meet = (title: string, start: number, end: number) => client.meetings.create({ title, start, end })
  await meet('late before', at('22:00', '2026-11-23'), at('00:00'))
  await meet('over midnight', at('23:00', '2026-11-23'), at('00:30'))
  await meet('last', at('23:00'), at('00:00', '2026-11-25'))
  await meet('next day', at('00:00', '2026-11-25'), at('01:00', '2026-11-25'))

  expect((await client.today.view({ day })).meetings.map(({ title }) => title)).toEqual(['over midnight', 'last'])
  // The day the clocks go back has 25 hours, the last of which still belongs to it.
  await meet('autumn', momentAt('2026-11-02', '00:00', 'America/Toronto') - hour, momentAt('2026-11-02', '00:00', 'America/Toronto'))
  expect((await client.today.view({ day: '2026-11-01' })).meetings.map(({ title }) => title)).toEqual(['autumn'])
  await expect(client.today.view({ day: '2026-02-30' })).rejects.toMatchObject({ code: 'INVALID' })
})

test('find anything answers with records of every area, and forgets what was archived', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const { id: groupId } = await group(client, 'Fare Equity Coalition')
  const room = await client.space.createRoom({ name: 'Hall', capacity: 60 })
  const booking = await client.space.book({ roomId: room.id, start: at('18:00'), end: at('20:00'), title: 'Fare night' })
  const meeting = await client.meetings.create({ title: 'Fare deputation', start: at('18:00'), end: at('20:00') })
  const paper = await sheet(client, 'Fare discount')
  const item = await client.loans.stock.createItem({ name: 'One-ride fare', unitValue: 335 })

  const found = await client.today.find({ words: 'FÂRE' })

  const ids = { contacts: groupId, space: booking.id, meetings: meeting.id, briefs: paper.id, loans: item.id }
  expect(Object.fromEntries(found.map(({ area, id }) => [area, id]))).toEqual(ids)
  expect(found.every(({ title }) => /fare/i.test(title))).toBe(true)
  expect(await client.today.find({ words: 'fare dep' })).toMatchObject([{ area: 'meetings', title: 'Fare deputation' }])
  await client.contacts.archive({ id: groupId })
  await client.space.cancel({ id: booking.id })
  await client.briefs.archive({ id: paper.id })
  await client.loans.stock.archiveItem({ id: item.id })
  expect((await client.today.find({ words: 'fare' })).map(({ area }) => area)).toEqual(['meetings'])
})

test('what was typed is words, never a query: signs, quotes and nothing at all find nothing and break nothing', async () => {
  await using desk = await openTestDesk()
  await group(desk.client, 'Oak "Street" Tenants')
  for (const words of ['', '   ', '"', '*', 'area:contacts', 'NEAR(oak street)', "'; drop table search; --", '( OR'])
    expect(await desk.client.today.find({ words })).toEqual([])
  expect(await desk.client.today.find({ words: '"street" (oak)' })).toHaveLength(1)
})

test('many meetings of a name do not hide the group itself', async () => {
  await using desk = await openTestDesk()
  const { id } = await group(desk.client, 'Oak Street Tenants')
  for (let n = 0; n < 250; n++) await desk.client.meetings.create({ title: 'Oak', start: at('18:00') + n * hour, end: at('18:00') + (n + 1) * hour })

  const found = await desk.client.today.find({ words: 'oak', limit: 20 })

  expect(found).toHaveLength(20)
  expect(found).toContainEqual(expect.objectContaining({ area: 'contacts', id }))
})

test('find anything takes the same few statements for one record as for fifty, and drops what is no longer there', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  for (let n = 0; n < 250; n++) await client.meetings.create({ title: `Assembly ${n}`, start: at('18:00'), end: at('20:00') })
  await client.meetings.create({ title: 'Quorum', start: at('18:00'), end: at('20:00') })
  await desk.desk.store.write(async (db) => {
    await indexForSearch(db, { area: 'briefs', id: nobody, title: 'Quorum of ghosts', body: '' })
  })
  const statements = async (words: string) => {
    const counter = new CountingPlugin()
    const db = (desk.desk.store.read as unknown as Kysely<never>).withPlugin(counter) as unknown as ReadDb
    const found = await findAnything(db, words, 50, 'en-CA')
    return { found: found.length, statements: counter.statements }
  }

  const few = await statements('quorum')
  const many = await statements('assembly')
  expect(few.found).toBe(1)
  expect(many.found).toBe(50)
  // An area asks once more where titles do not fill the answer; two to find, and what describing takes.
  expect(Math.max(few.statements, many.statements)).toBeLessThanOrEqual(20)
})

class CountingPlugin implements KyselyPlugin {
  statements = 0
  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => {
    this.statements++
    return node
  }
  transformResult: KyselyPlugin['transformResult'] = async ({ result }) => result
}
