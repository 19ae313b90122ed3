import { expect, test } from 'vitest'
import { watched } from '#test/plans.ts'
import { findDue, findServiced, getClaim, listBetween, listClaimsOfContact, listHolding, listLive } from './claims.queries.ts'
import { equipmentDesk } from './equipment.fixture.ts'
import { listEvents, listHistory } from './events.queries.ts'
import { findByBarcode, findStrip, getEquipment } from './items.queries.ts'

/** Sorting a thing's few claims or the things themselves is right; going through all that was ever lent is not. */
const throughAll = /SCAN (event|line|undoing|undone|claim|first|equipment_event|equipment_claim)\b/

test('no question about equipment goes through all that was ever lent', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak } = desk
  const loan = await equipment.lend({ itemId, contactId: oak, due: '2026-11-26' })
  const { db, sent, plans } = watched(desk.desk.store.read)
  await getClaim(db, loan.id)
  await listHolding(db, itemId, '2026-11-24')
  await listLive(db, '2026-11-24')
  await listLive(db, '2026-11-24', itemId)
  await listBetween(db, '2026-11-24', '2026-12-07')
  await findServiced(db, '2026-11-24')
  await findDue(db, '2026-11-24')
  await listClaimsOfContact(db, oak, '2026-11-24')
  await getEquipment(db, itemId, '2026-11-24')
  await findByBarcode(db, 'OD-0001', '2026-11-24')
  await findStrip(db, '2026-11-24', '2026-11-24')
  await listHistory(db, itemId)
  await listEvents(db, { itemId, cursor: '900', limit: 30 })
  expect(sent.length).toBeGreaterThanOrEqual(13)
  expect((await plans()).filter((line) => throughAll.test(line))).toEqual([])
})
