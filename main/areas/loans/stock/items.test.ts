import { expect, test } from 'vitest'
import { describeItems } from './items.queries.ts'
import { findInSearch } from '#main/store/search.ts'
import { openTestDesk } from '#test/harness.ts'

const ticket = { name: 'TTC one-ride ticket', unitValue: 335, lowAt: 20 }

test('coordinators define what is counted; others may not', async () => {
  await using desk = await openTestDesk()
  const frontDesk = await desk.windowAs('front-desk')
  const item = await desk.client.loans.stock.createItem(ticket)

  await expect(frontDesk.loans.stock.createItem({ ...ticket, name: 'Other' })).rejects.toMatchObject({ code: 'FORBIDDEN', data: { needs: ['coordinator'] } })
  await expect(frontDesk.loans.stock.updateItem({ id: item.id, item: ticket })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await frontDesk.loans.stock.items()).toHaveLength(1)
  expect(await frontDesk.loans.stock.receive({ itemId: item.id, quantity: 3 })).toMatchObject({ balance: 3 })
})

test('two things on the desk never have the same name', async () => {
  await using desk = await openTestDesk()
  const loans = desk.client.loans.stock
  const item = await loans.createItem(ticket)
  const pass = await loans.createItem({ name: 'Day pass', unitValue: 1350 })

  await expect(loans.createItem({ ...ticket, name: 'ttc ONE-ride ticket' })).rejects.toMatchObject({
    code: 'CONFLICT', data: { reason: 'alreadyExists', with: [{ id: item.id, label: ticket.name }] },
  })
  await expect(loans.updateItem({ id: pass.id, item: { ...ticket } })).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await loans.updateItem({ id: item.id, item: { ...ticket, name: 'TTC One-Ride Ticket' } })).toMatchObject({ name: 'TTC One-Ride Ticket' })
})

test('a new worth counts for what is issued from now on, not for what was', async () => {
  await using desk = await openTestDesk()
  const loans = desk.client.loans.stock
  const item = await loans.createItem(ticket)
  await loans.receive({ itemId: item.id, quantity: 5 })
  await loans.updateItem({ id: item.id, item: { ...ticket, unitValue: 340 } })
  await loans.receive({ itemId: item.id, quantity: 5 })

  expect((await loans.entries({})).items.map((entry) => entry.unitValue)).toEqual([340, 335])
})

test('an archived item keeps its ledger but neither comes in nor goes out, until it is restored', async () => {
  await using desk = await openTestDesk()
  const loans = desk.client.loans.stock
  const item = await loans.createItem(ticket)
  await loans.receive({ itemId: item.id, quantity: 5 })
  expect(await loans.archiveItem({ id: item.id })).toMatchObject({ archived: true, balance: 5 })

  await expect(loans.receive({ itemId: item.id, quantity: 1 })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ message: 'loans:item.isArchived' }] } })
  expect((await loans.entries({ itemId: item.id })).items).toHaveLength(1)
  const successor = await loans.createItem(ticket)
  expect((await loans.items()).map(({ id, archived }) => [id, archived])).toEqual([[successor.id, false], [item.id, true]])
  await expect(loans.restoreItem({ id: item.id })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyExists' } })
  await loans.archiveItem({ id: successor.id })
  expect(await loans.restoreItem({ id: item.id })).toMatchObject({ archived: false, balance: 5 })
  expect(await loans.receive({ itemId: item.id, quantity: 1 })).toMatchObject({ balance: 6 })
})

test('items are found by the beginnings of their words while they are on the desk, and described in either language', async () => {
  await using desk = await openTestDesk()
  const loans = desk.client.loans.stock
  const { read } = desk.desk.store
  const item = await loans.createItem({ ...ticket, name: 'Billet de métro' })
  await loans.receive({ itemId: item.id, quantity: 5 })

  expect(await findInSearch(read, 'metr bil', { limit: 5 })).toEqual([{ area: 'loans', id: item.id }])
  const [english] = await describeItems(read, [item.id, 'unknown'])
  const [french] = await describeItems(read, [item.id], 'fr-CA')
  expect(english).toEqual({ area: 'loans', id: item.id, title: 'Billet de métro', detail: '$3.35 × 5' })
  expect(french!.detail).toMatch(/^3,35\s\$ × 5$/)
  await loans.archiveItem({ id: item.id })
  expect(await findInSearch(read, 'metr', { limit: 5 })).toEqual([])
})
