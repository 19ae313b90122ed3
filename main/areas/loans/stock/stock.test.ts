import { expect, test } from 'vitest'
import type { Entry } from '#shared/areas/loans/stock.schema.ts'
import { invalid } from '../loans.fixture.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'

const ticket = { name: 'TTC one-ride ticket', unitValue: 335, lowAt: 20 }
const nobody = '0190a0a0-0000-7000-8000-000000000001'

async function group(client: DeskClient, organizationName = 'Oak Street Tenants') {
  return client.contacts.create({ kind: 'organization', organizationName })
}

async function stocked(client: DeskClient, quantity: number) {
  const item = await client.loans.stock.createItem(ticket)
  await client.loans.stock.receive({ itemId: item.id, quantity })
  return item
}

test('fares come in, go out to a group for a meeting, and the ledger tells all of it', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const item = await stocked(client, 100)
  const tenants = await group(client)
  const start = Date.UTC(2026, 10, 24, 23)
  const meeting = await client.meetings.create({ title: 'Rent increase', start, end: start + 7_200_000, groupId: tenants.id })

  const { entries: [issued], balance } = await client.loans.stock.issue({ itemId: item.id, quantity: 12, contactId: tenants.id, meetingId: meeting.id, note: 'both ways', signed: true })

  expect(balance).toBe(88)
  expect(issued).toMatchObject({
    kind: 'issued', change: -12, balance: 88, unitValue: 335, itemName: ticket.name,
    contactName: 'Oak Street Tenants', meetingTitle: 'Rent increase', memberName: 'Noor Coordinator', note: 'both ways', signed: true, code: '', reversedBy: null,
  })
  const { items: ledger } = await client.loans.stock.entries({})
  expect(ledger.map((entry) => [entry.kind, entry.change, entry.balance])).toEqual([['issued', -12, 88], ['received', 100, 100]])
  expect(await client.loans.stock.items()).toEqual([{ ...ticket, kind: 'fare', expiryDays: 30, id: item.id, balance: 88, usable: 88, archived: false }])
})

test('a line is reversed once, with a reason, and both lines point at each other', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const item = await stocked(client, 10)
  const { entries: [issued] } = await client.loans.stock.issue({ itemId: item.id, quantity: 4, contactId: (await group(client)).id })

  const { entries: [reversal] } = await client.loans.stock.reverse({ entryId: issued!.id, reason: 'wrong group' })

  expect(reversal).toMatchObject({ kind: 'reversed', change: 4, balance: 10, reverses: issued!.id, contactId: issued!.contactId, note: 'wrong group' })
  expect((await client.loans.stock.entries({})).items[1]!.reversedBy).toBe(reversal!.id)
  await expect(client.loans.stock.reverse({ entryId: issued!.id, reason: 'again' })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyReversed' } })
  await expect(client.loans.stock.reverse({ entryId: reversal!.id, reason: 'undo the undoing' })).rejects.toMatchObject({ code: 'INVALID' })
  await expect(client.loans.stock.reverse({ entryId: issued!.id, reason: ' ' })).rejects.toMatchObject({ code: 'INVALID' })
})

test('a receipt that was given out since cannot be taken back', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const item = await client.loans.stock.createItem(ticket)
  const { entries: [receipt] } = await client.loans.stock.receive({ itemId: item.id, quantity: 10, unitValue: 300, note: 'box 7' })
  const { entries: [issued] } = await client.loans.stock.issue({ itemId: item.id, quantity: 4, contactId: (await group(client)).id })

  expect(receipt!.unitValue).toBe(300)
  await expect(client.loans.stock.reverse({ entryId: receipt!.id, reason: 'wrong box' })).rejects.toMatchObject({
    code: 'CONFLICT', data: { reason: 'stockShort', available: 6 },
  })
  await client.loans.stock.reverse({ entryId: issued!.id, reason: 'brought back' })
  expect(await client.loans.stock.reverse({ entryId: receipt!.id, reason: 'wrong box' })).toMatchObject({ balance: 0, entries: [{ unitValue: 300 }] })
})

test('of two who give out the last ticket at once, one gets it', async () => {
  await using desk = await openTestDesk()
  const item = await stocked(desk.client, 1)
  const tenants = await group(desk.client)
  const other = await desk.windowAs('front-desk')

  const outcomes = await Promise.allSettled([desk.client, other].map((client) => client.loans.stock.issue({ itemId: item.id, quantity: 1, contactId: tenants.id })))

  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = outcomes.find((outcome) => outcome.status === 'rejected')
  expect(refused?.reason).toMatchObject({ code: 'CONFLICT', data: { reason: 'stockShort', available: 0, with: [{ label: ticket.name }] } })
  expect((await desk.client.loans.stock.entries({})).items).toHaveLength(2)
})

test('nothing is written for a contact, a meeting or an item that is not there', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const item = await stocked(client, 10)
  const tenants = await group(client)
  const issue = (change: object) => client.loans.stock.issue({ itemId: item.id, quantity: 1, contactId: tenants.id, ...change })

  await expect(issue({ contactId: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { area: 'contacts' } })
  await expect(issue({ meetingId: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { area: 'meetings' } })
  await expect(issue({ itemId: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { area: 'loans' } })
  await expect(issue({ quantity: 0 })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['quantity'], message: 'loans:quantity.whole' }] } })
  await expect(issue({ quantity: 1.5 })).rejects.toMatchObject({ code: 'INVALID' })
  await expect(client.loans.stock.reverse({ entryId: nobody, reason: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await client.loans.stock.entries({})).items).toHaveLength(1)
})

test('fares charged to a campaign count there, until they come back; one put away takes no more', async () => {
  await using desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 15) })
  const { client } = desk
  const { stock } = client.loans
  const item = await stock.createItem(ticket)
  await stock.receive({ itemId: item.id, quantity: 50 })
  const { id: campaignId } = await client.campaigns.create({ name: 'Repairs now' })
  const contactId = (await group(client)).id
  const { entries: [issued] } = await stock.issue({ itemId: item.id, quantity: 10, contactId, campaignId })
  await stock.issue({ itemId: item.id, quantity: 5, contactId })
  expect(issued).toMatchObject({ campaignId, campaignName: 'Repairs now' })
  const { entries: [back] } = await stock.takeBack({ entryId: issued!.id, quantity: 4 })
  expect(await stock.had({ campaignId })).toMatchObject({ month: { units: 6, value: 6 * 335 }, year: { units: 6 } })
  await stock.reverse({ entryId: back!.id, reason: 'counted twice' })
  expect(await stock.had({ campaignId })).toMatchObject({ month: { units: 10 } })
  expect((await stock.entries({ campaignId, limit: 50 })).items.map(({ kind }) => kind)).toEqual(['reversed', 'returned', 'issued'])

  await client.campaigns.archive({ id: campaignId })
  await expect(stock.issue({ itemId: item.id, quantity: 1, contactId, campaignId })).rejects.toMatchObject(invalid('campaignId', 'campaigns:isArchived'))
  await expect(stock.issue({ itemId: item.id, quantity: 1, contactId, campaignId: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('the ledger is paged and filtered by item, contact and meeting', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const item = await stocked(client, 1000)
  const passes = await client.loans.stock.createItem({ name: 'Day pass', unitValue: 1350 })
  await client.loans.stock.receive({ itemId: passes.id, quantity: 50 })
  const [tenants, parents] = [await group(client), await group(client, 'Parents for Child Care')]
  const start = Date.UTC(2026, 10, 24, 23)
  const meeting = await client.meetings.create({ title: 'Assembly', start, end: start + 3_600_000 })
  for (let n = 1; n <= 7; n++) await client.loans.stock.issue({ itemId: item.id, quantity: n, contactId: tenants.id, meetingId: n % 2 ? meeting.id : null })
  await client.loans.stock.issue({ itemId: passes.id, quantity: 3, contactId: parents.id, meetingId: meeting.id })

  const pages: Entry[][] = []
  let cursor: string | null = null
  do {
    const page: { items: Entry[]; next: string | null } = await client.loans.stock.entries({ contactId: tenants.id, limit: 3, cursor })
    pages.push(page.items)
    cursor = page.next
  } while (cursor)

  expect(pages.map((page) => page.map((entry) => -entry.change))).toEqual([[7, 6, 5], [4, 3, 2], [1]])
  const changes = async (filter: object) => (await client.loans.stock.entries(filter)).items.map((entry) => entry.change)
  expect(await changes({ itemId: passes.id })).toEqual([-3, 50])
  expect(await changes({ meetingId: meeting.id })).toEqual([-3, -7, -5, -3, -1])
  expect(await changes({ meetingId: meeting.id, itemId: item.id, contactId: tenants.id })).toEqual([-7, -5, -3, -1])
  expect(await changes({ contactId: nobody })).toEqual([])
})
