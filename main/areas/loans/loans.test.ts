import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Entry } from '#shared/areas/loans/loans.schema.ts'
import type { WriteDb } from '#main/store/database.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'

const ticket = { name: 'TTC one-ride ticket', unitValue: 335, lowAt: 20 }
const nobody = '0190a0a0-0000-7000-8000-000000000001'

async function group(client: DeskClient, organizationName = 'Oak Street Tenants') {
  return client.contacts.create({ kind: 'organization', organizationName })
}

async function stocked(client: DeskClient, quantity: number) {
  const item = await client.loans.createItem(ticket)
  await client.loans.receive({ itemId: item.id, quantity })
  return item
}

test('fares come in, go out to a group for a meeting, and the ledger tells all of it', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const item = await stocked(client, 100)
  const tenants = await group(client)
  const start = Date.UTC(2026, 10, 24, 23)
  const meeting = await client.meetings.create({ title: 'Rent increase', start, end: start + 7_200_000, groupId: tenants.id })

  const issued = await client.loans.issue({ itemId: item.id, quantity: 12, contactId: tenants.id, meetingId: meeting.id, note: 'both ways' })

  expect(issued).toMatchObject({
    kind: 'issued', change: -12, balance: 88, unitValue: 335, itemName: ticket.name,
    contactName: 'Oak Street Tenants', meetingTitle: 'Rent increase', memberName: 'Noor Coordinator', note: 'both ways', reversedBy: null,
  })
  const { items: ledger } = await client.loans.entries({})
  expect(ledger.map((entry) => [entry.kind, entry.change, entry.balance])).toEqual([['issued', -12, 88], ['received', 100, 100]])
  expect(await client.loans.items()).toEqual([{ ...ticket, id: item.id, balance: 88, archived: false }])
})

test('a line is reversed once, with a reason, and both lines point at each other', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const item = await stocked(client, 10)
  const issued = await client.loans.issue({ itemId: item.id, quantity: 4, contactId: (await group(client)).id })

  const reversal = await client.loans.reverse({ entryId: issued.id, reason: 'wrong group' })

  expect(reversal).toMatchObject({ kind: 'reversed', change: 4, balance: 10, reverses: issued.id, contactId: issued.contactId, note: 'wrong group' })
  expect((await client.loans.entries({})).items[1]!.reversedBy).toBe(reversal.id)
  await expect(client.loans.reverse({ entryId: issued.id, reason: 'again' })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyReversed' } })
  await expect(client.loans.reverse({ entryId: reversal.id, reason: 'undo the undoing' })).rejects.toMatchObject({ code: 'INVALID' })
  await expect(client.loans.reverse({ entryId: issued.id, reason: ' ' })).rejects.toMatchObject({ code: 'INVALID' })
})

test('a receipt that was given out since cannot be taken back', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const item = await client.loans.createItem(ticket)
  const receipt = await client.loans.receive({ itemId: item.id, quantity: 10, unitValue: 300, note: 'box 7' })
  const issued = await client.loans.issue({ itemId: item.id, quantity: 4, contactId: (await group(client)).id })

  expect(receipt.unitValue).toBe(300)
  await expect(client.loans.reverse({ entryId: receipt.id, reason: 'wrong box' })).rejects.toMatchObject({
    code: 'CONFLICT', data: { reason: 'stockShort', available: 6 },
  })
  await client.loans.reverse({ entryId: issued.id, reason: 'brought back' })
  expect(await client.loans.reverse({ entryId: receipt.id, reason: 'wrong box' })).toMatchObject({ balance: 0, unitValue: 300 })
})

test('of two who give out the last ticket at once, one gets it', async () => {
  await using desk = await openTestDesk()
  const item = await stocked(desk.client, 1)
  const tenants = await group(desk.client)
  const other = await desk.windowAs('front-desk')

  const outcomes = await Promise.allSettled([desk.client, other].map((client) => client.loans.issue({ itemId: item.id, quantity: 1, contactId: tenants.id })))

  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const refused = outcomes.find((outcome) => outcome.status === 'rejected')
  expect(refused?.reason).toMatchObject({ code: 'CONFLICT', data: { reason: 'stockShort', available: 0, with: [{ label: ticket.name }] } })
  expect((await desk.client.loans.entries({})).items).toHaveLength(2)
})

test('nothing is written for a contact, a meeting or an item that is not there', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const item = await stocked(client, 10)
  const tenants = await group(client)
  const issue = (change: object) => client.loans.issue({ itemId: item.id, quantity: 1, contactId: tenants.id, ...change })

  await expect(issue({ contactId: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { area: 'contacts' } })
  await expect(issue({ meetingId: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { area: 'meetings' } })
  await expect(issue({ itemId: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { area: 'loans' } })
  await expect(issue({ quantity: 0 })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['quantity'], message: 'loans:quantity.whole' }] } })
  await expect(issue({ quantity: 1.5 })).rejects.toMatchObject({ code: 'INVALID' })
  await expect(client.loans.reverse({ entryId: nobody, reason: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await client.loans.entries({})).items).toHaveLength(1)
})

test('the store itself refuses to change, delete or overdraw the ledger', async () => {
  await using desk = await openTestDesk()
  const item = await stocked(desk.client, 5)
  const [receipt] = (await desk.client.loans.entries({})).items
  const tamper = (work: (db: WriteDb) => Promise<unknown>) => desk.desk.store.write(async (db) => void (await work(db)))
  const values = { item_id: item.id, kind: 'issued', unit_value: 335, contact_id: null, meeting_id: null, note: '', member_id: 'm', at: 1, reverses: null }

  await expect(tamper((db) => db.updateTable('loan_entry').set({ change: 500 }).execute())).rejects.toThrow('desk:appendOnly')
  await expect(tamper((db) => db.deleteFrom('loan_entry').execute())).rejects.toThrow('desk:appendOnly')
  await expect(tamper((db) => db.insertInto('loan_entry').values({ ...values, id: 'a', change: -6, balance: -1 }).execute())).rejects.toMatchObject({
    code: 'CONFLICT', data: { reason: 'stockShort' },
  })
  const reversal = { ...values, kind: 'reversed', change: -1, reverses: receipt!.id }
  const twice = tamper(async (db) => {
    await db.insertInto('loan_entry').values({ ...reversal, id: 'b', balance: 4 }).execute()
    await db.insertInto('loan_entry').values({ ...reversal, id: 'c', balance: 3 }).execute()
  })
  await expect(twice).rejects.toThrow('UNIQUE constraint failed: loan_entry.reverses')
  expect((await desk.client.loans.entries({})).items).toEqual([receipt])
})

test('the ledger is paged and filtered by item, contact and meeting', async () => {
  await using desk = await openTestDesk()
  const { client } = desk
  const item = await stocked(client, 1000)
  const passes = await client.loans.createItem({ name: 'Day pass', unitValue: 1350 })
  await client.loans.receive({ itemId: passes.id, quantity: 50 })
  const [tenants, parents] = [await group(client), await group(client, 'Parents for Child Care')]
  const start = Date.UTC(2026, 10, 24, 23)
  const meeting = await client.meetings.create({ title: 'Assembly', start, end: start + 3_600_000 })
  for (let n = 1; n <= 7; n++) await client.loans.issue({ itemId: item.id, quantity: n, contactId: tenants.id, meetingId: n % 2 ? meeting.id : null })
  await client.loans.issue({ itemId: passes.id, quantity: 3, contactId: parents.id, meetingId: meeting.id })

  const pages: Entry[][] = []
  let cursor: string | null = null
  do {
    const page: { items: Entry[]; next: string | null } = await client.loans.entries({ contactId: tenants.id, limit: 3, cursor })
    pages.push(page.items)
    cursor = page.next
  } while (cursor)

  expect(pages.map((page) => page.map((entry) => -entry.change))).toEqual([[7, 6, 5], [4, 3, 2], [1]])
  const changes = async (filter: object) => (await client.loans.entries(filter)).items.map((entry) => entry.change)
  expect(await changes({ itemId: passes.id })).toEqual([-3, 50])
  expect(await changes({ meetingId: meeting.id })).toEqual([-3, -7, -5, -3, -1])
  expect(await changes({ meetingId: meeting.id, itemId: item.id, contactId: tenants.id })).toEqual([-7, -5, -3, -1])
  expect(await changes({ contactId: nobody })).toEqual([])
})

test('each list of the ledger is served by an index, newest first without sorting', async () => {
  await using desk = await openTestDesk()
  const plan = async (where: string) => {
    const query = `explain query plan select loan_entry.*, undoing.id from loan_entry
      inner join loan_item on loan_item.id = loan_entry.item_id left join loan_entry as undoing on undoing.reverses = loan_entry.id
      where loan_entry.seq < 9 ${where} order by loan_entry.seq desc limit 51`
    const { rows } = await sql<{ detail: string }>`${sql.raw(query)}`.execute(desk.desk.store.read as unknown as WriteDb)
    return rows.map((row) => row.detail).join('\n')
  }

  for (const [where, index] of [
    ['', 'INTEGER PRIMARY KEY'],
    ["and loan_entry.item_id = 'x'", 'loan_entry_item'],
    ["and loan_entry.contact_id = 'x'", 'loan_entry_contact'],
    ["and loan_entry.meeting_id = 'x'", 'loan_entry_meeting'],
  ] as const) {
    const steps = await plan(where)
    expect(steps).toContain(index)
    expect(steps).toContain('loan_entry_reverses')
    expect(steps).not.toMatch(/SCAN|TEMP B-TREE/)
  }
})
