import { expect, test } from 'vitest'
import { conflict, firstDrawer, group, invalid, receiveLot, ticket } from '../loans.fixture.ts'
import { openTestDesk } from '#test/harness.ts'

async function counted() {
  const desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 15) })
  const { client } = desk
  const item = await client.loans.stock.createItem(ticket)
  const [one, other] = [await receiveLot(client, { itemId: item.id, quantity: 30, label: 'one' }), await receiveLot(client, { itemId: item.id, quantity: 8, label: 'other' })]
  const drawer = await firstDrawer(client)
  const second = await desk.windowAs('front-desk')
  const lines = (first: number, last: number) => [{ lotId: one.lotId, counted: first }, { lotId: other.lotId, counted: last }]
  return { ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], client, item, drawer, one, other, second, lines, counts: client.loans.counts }
}

test('two people count blind; only then is it known what there should be, and the coordinator writes the difference', async () => {
  await using desk = await counted()
  const { counts, second, drawer, lines } = desk
  expect(JSON.stringify(await counts.toCount({ drawerId: drawer.id }))).not.toMatch(/quantity|free|\b30\b/)

  const open = await counts.first({ drawerId: drawer.id, lines: lines(28, 8) })
  expect(open).toMatchObject({ state: 'first', firstMemberName: 'Noor Coordinator', secondMemberName: null })
  for (const shown of [open, ...(await second.loans.counts.list({})).items])
    expect(shown.lines.map(({ expected, firstDifference, secondDifference }) => [expected, firstDifference, secondDifference])).toEqual([[null, null, null], [null, null, null]])
  await expect(counts.second({ id: open.id, lines: lines(28, 8) })).rejects.toMatchObject(invalid('lines', 'stock:count.samePerson'))
  await expect(counts.first({ drawerId: drawer.id, lines: lines(28, 8) })).rejects.toMatchObject(invalid('drawerId', 'stock:count.isOpen'))
  await expect(counts.approve({ id: open.id, reason: 'x' })).rejects.toMatchObject(conflict('changedMeanwhile'))
  // Three are given out between the two counts.
  await desk.client.loans.stock.issue({ itemId: desk.item.id, quantity: 3, contactId: (await group(desk.client)).id, lotId: desk.one.lotId })
  const agreed = await second.loans.counts.second({ id: open.id, lines: lines(25, 8) })
  expect(agreed).toMatchObject({ state: 'agreed', lines: [{ expected: 27, firstDifference: -2, secondDifference: -2 }, { expected: 8, firstDifference: 0, secondDifference: 0 }] })

  await expect(second.loans.counts.approve({ id: open.id, reason: 'x' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(counts.approve({ id: open.id })).rejects.toMatchObject(invalid('reason', 'stock:count.why'))
  expect(await counts.approve({ id: open.id, reason: 'two given out without a line' })).toMatchObject({ state: 'approved', approvedByName: 'Noor Coordinator' })
  const [line] = (await desk.client.loans.stock.entries({ kind: 'adjusted' })).items
  expect(line).toMatchObject({ change: -2, there: 25, balance: 33, note: 'two given out without a line', lotId: desk.one.lotId })
  await expect(desk.client.loans.stock.reverse({ entryId: line!.id, reason: 'x' })).rejects.toMatchObject(invalid('entryId', 'stock:reverse.isAdjustment'))
  await expect(counts.approve({ id: open.id, reason: 'again' })).rejects.toMatchObject(conflict('changedMeanwhile'))
  await expect(counts.discard({ id: open.id })).rejects.toMatchObject(conflict('changedMeanwhile'))
})

test('two who found different numbers count again; a count that is right writes nothing', async () => {
  await using desk = await counted()
  const { counts, second, drawer, lines } = desk
  const { id } = await counts.first({ drawerId: drawer.id, lines: lines(30, 8) })
  expect(await second.loans.counts.second({ id, lines: lines(30, 7) })).toMatchObject({ state: 'differing' })
  await expect(counts.approve({ id, reason: 'x' })).rejects.toMatchObject(conflict('changedMeanwhile'))
  expect(await counts.discard({ id })).toMatchObject({ state: 'discarded' })
  const again = await counts.first({ drawerId: drawer.id, lines: lines(30, 8) })
  await second.loans.counts.second({ id: again.id, lines: lines(30, 8) })
  expect(await counts.approve({ id: again.id })).toMatchObject({ state: 'approved', reason: '' })
  expect((await desk.client.loans.stock.entries({ kind: 'adjusted' })).items).toEqual([])
  expect((await counts.list({ limit: 1 })).items.map(({ state }) => state)).toEqual(['approved'])
  // The next one is off since then, and not since the one that was given up.
  const next = await counts.first({ drawerId: drawer.id, lines: lines(30, 8) })
  expect([again, next].map(({ rightSince }) => rightSince)).toEqual([null, Date.UTC(2026, 10, 24, 15)])
})

test('what the ledger says is gone may still be found, until a count was right', async () => {
  await using desk = await counted()
  const { counts, second, drawer, lines, item, other } = desk
  await desk.client.loans.stock.issue({ itemId: item.id, quantity: 8, code: 'R-1', lotId: other.lotId })
  expect((await counts.toCount({ drawerId: drawer.id })).map(({ lotId }) => lotId)).toContain(other.lotId)
  const { id } = await counts.first({ drawerId: drawer.id, lines: lines(30, 2) })
  await second.loans.counts.second({ id, lines: lines(30, 2) })
  await counts.approve({ id, reason: 'six were given, not eight' })
  expect((await desk.client.loans.stock.items())[0]).toMatchObject({ balance: 32 })
})

test('every lot there is counted, in whole pieces, and the store itself takes no second sheet of the same person', async () => {
  await using desk = await counted()
  const { counts, drawer, lines, one } = desk
  const first = (wrong: { lotId: string; counted: number }[]) => counts.first({ drawerId: drawer.id, lines: wrong })
  await expect(first(lines(30, 8).slice(1))).rejects.toMatchObject(invalid('lines', 'stock:count.others'))
  await expect(first(lines(-1, 8))).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['lines', 0, 'counted'] }] } })
  await expect(first(lines(2.5, 8))).rejects.toMatchObject({ code: 'INVALID' })
  const { id, firstMemberId } = await first(lines(30, 8))
  const straight = desk.desk.store.write(async (db) => void (await db.insertInto('loan_count_sheet').values({ count_id: id, place: 2, member_id: firstMemberId, at: 1 }).execute()))
  await expect(straight).rejects.toThrow('UNIQUE constraint failed')
  const change = desk.desk.store.write(async (db) => void (await db.updateTable('loan_count_line').set({ counted: 1 }).where('lot_id', '=', one.lotId).execute()))
  await expect(change).rejects.toThrow('desk:appendOnly')
})
