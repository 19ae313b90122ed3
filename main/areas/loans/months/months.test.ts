import { expect, test } from 'vitest'
import { conflict, group, invalid, receiveLot, ticket } from '../loans.fixture.ts'
import { openTestDesk } from '#test/harness.ts'

test('a coordinator closes a month: nothing more is dated into it, reversals go into the open one, and its totals stay', async () => {
  await using desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 15) })
  const { client } = desk
  const { stock, months } = client.loans
  const contactId = (await group(client)).id
  const item = await stock.createItem(ticket)
  expect(await months.list()).toEqual({ next: null, totals: [], use: [], closed: [] })
  await receiveLot(client, { itemId: item.id, quantity: 100, day: '2026-09-10' })
  const { entries: [issued] } = await stock.issue({ itemId: item.id, quantity: 12, contactId, day: '2026-09-20' })
  await stock.issue({ itemId: item.id, quantity: 5, contactId, day: '2026-11-02' })

  const totals = [{ itemId: item.id, itemName: ticket.name, kind: 'issued', units: -12, value: -12 * 335 }, { itemId: item.id, itemName: ticket.name, kind: 'received', units: 100, value: 33_500 }]
  expect(await months.list()).toEqual({ next: '2026-09', totals, use: [], closed: [] })
  const frontDesk = await desk.windowAs('front-desk')
  await expect(frontDesk.loans.months.close({ month: '2026-09' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(months.close({ month: '2026-10' })).rejects.toMatchObject(invalid('month', 'stock:months.notNext'))
  expect(await months.close({ month: '2026-09' })).toMatchObject({ month: '2026-09', closedByName: 'Noor Coordinator', totals })
  await expect(months.close({ month: '2026-09' })).rejects.toMatchObject(invalid('month'))
  expect(await months.close({ month: '2026-10' })).toMatchObject({ totals: [] })
  await expect(months.close({ month: '2026-11' })).rejects.toMatchObject(invalid('month'))

  await expect(stock.issue({ itemId: item.id, quantity: 1, contactId, day: '2026-10-31' })).rejects.toMatchObject(conflict('monthClosed', { field: 'day' }))
  const reversal = await stock.reverse({ entryId: issued!.id, reason: 'wrong group' })
  expect(reversal.entries[0]).toMatchObject({ day: '2026-11-24', change: 12 })
  expect((await months.list()).closed).toMatchObject([{ month: '2026-10', totals: [] }, { month: '2026-09', totals }])
  expect((await months.list()).next).toBeNull()
})
