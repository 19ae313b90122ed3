import { expect, test } from 'vitest'
import { countMonth, findNext } from '../months/months.queries.ts'
import { listCounts } from '../counts/counts.queries.ts'
import { findHad } from './had.queries.ts'
import { getWritten, listEntries } from './entries.queries.ts'
import { listItems } from './items.queries.ts'
import { listExpiring, listShelf, listShelfOn } from './shelf.queries.ts'
import { group, receiveLot, ticket } from '../loans.fixture.ts'
import { openTestDesk } from '#test/harness.ts'
import { watched } from '#test/plans.ts'

/** Sorting a shelf's few lines, a month's sums or the items is right, and so is taking the first day there is; going through the ledger is not. */
const throughTheLedger = /SCAN (loan_entry|loan_day|line|back|undoing)\b(?! USING COVERING INDEX loan_entry_day)/

test('no question of the stock goes through the whole ledger', async () => {
  await using desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 15) })
  const item = await desk.client.loans.stock.createItem(ticket)
  const { actId, lotId, drawerId } = await receiveLot(desk.client, { itemId: item.id, quantity: 10, day: '2026-10-05' })
  const contactId = (await group(desk.client)).id
  const { db, sent, plans } = watched(desk.desk.store.read)

  await listItems(db, '2026-11-24')
  await listShelf(db, { itemId: item.id })
  await listShelfOn(db, '2026-10-31', {})
  await listExpiring(db, '2026-11-24')
  await findHad(db, { contactId }, '2026-11-24')
  await findHad(db, { campaignId: contactId }, '2026-11-24')
  await countMonth(db, '2026-10')
  await findNext(db, '2026-11-24')
  await listCounts(db, { limit: 50 })
  await getWritten(db, actId)

  expect(sent.length).toBeGreaterThanOrEqual(12)
  expect((await plans()).filter((line) => throughTheLedger.test(line))).toEqual([])

  for (const filter of [{}, { itemId: item.id }, { contactId }, { meetingId: contactId }, { campaignId: contactId }, { lotId }, { drawerId }, { kind: 'spoiled' as const }]) {
    const one = watched(desk.desk.store.read)
    await listEntries(one.db, { ...filter, limit: 50, cursor: '900' })
    const steps = (await one.plans()).join('\n')
    expect(steps, JSON.stringify(filter)).not.toMatch(/SCAN (loan_entry|undoing|back|taken)\b/)
    // Lots are looked up by lot and drawer: only theirs are sorted.
    if (!('lotId' in filter)) expect(steps, JSON.stringify(filter)).not.toMatch(/TEMP B-TREE/)
  }
})
