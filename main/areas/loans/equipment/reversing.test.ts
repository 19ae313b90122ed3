import { expect, test } from 'vitest'
import { conflict, invalid } from '../loans.fixture.ts'
import { equipmentDesk } from './equipment.fixture.ts'

type Desk = Awaited<ReturnType<typeof equipmentDesk>>

async function lastOf({ equipment, itemId }: Desk, kind: string) {
  return (await equipment.events({ itemId, limit: 200 })).items.find((event) => event.kind === kind && event.reversedBy === null)!
}

test('a wrong return is reversed: it is out again as before, and both lines stay with the reason', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak } = desk
  const loan = await equipment.lend({ itemId, contactId: oak, due: '2026-11-26' })
  await equipment.bringBack({ claimId: loan.id, condition: 'damaged', conditionNote: 'cracked', missing: ['Remote'], repair: true })
  const returned = await lastOf(desk, 'returned')
  expect(returned.reversible).toBe(true)
  expect(await equipment.reverse({ eventId: returned.id, reason: 'it was the other one' })).toMatchObject({ standing: 'inUse', condition: 'good', conditionNote: '', missing: [], loan: { id: loan.id, to: '2026-11-26', accessories: ['Power cord', 'Remote'] } })
  const { items } = await equipment.events({ itemId })
  expect(items.map(({ kind, reversesKind, note, reversible }) => [kind, reversesKind, note, reversible])).toEqual([
    ['reversed', 'returned', 'it was the other one', false], ['reversed', 'sentForRepair', 'it was the other one', false],
    ['sentForRepair', null, 'cracked', false], ['returned', null, '', false], ['lent', null, '', true], ['added', null, '', false],
  ])
  await expect(equipment.reverse({ eventId: returned.id, reason: 'again' })).rejects.toMatchObject(conflict('alreadyReversed'))
  await expect(equipment.reverse({ eventId: items[0]!.id, reason: 'again' })).rejects.toMatchObject(invalid('eventId', 'equipment:reverse.never'))
})

test('a handover that is reversed leaves the reservation it made good, or nothing', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak } = desk
  const reserved = await equipment.reserve({ itemId, contactId: oak, from: '2026-11-25', to: '2026-11-27' })
  await equipment.lend({ itemId, claimId: reserved.id, due: '2026-11-30' })
  await equipment.reverse({ eventId: (await lastOf(desk, 'lent')).id, reason: 'not yet' })
  expect(await equipment.claims({ itemId })).toMatchObject([{ id: reserved.id, state: 'reserved', from: '2026-11-25', to: '2026-11-27', accessories: [] }])
  await equipment.reverse({ eventId: (await lastOf(desk, 'reserved')).id, reason: 'wrong group' })
  expect(await equipment.claims({ itemId })).toEqual([])
  await equipment.lend({ itemId, contactId: oak, due: '2026-11-24' })
  await equipment.reverse({ eventId: (await lastOf(desk, 'lent')).id, reason: 'did not take it' })
  expect(await equipment.get({ itemId })).toMatchObject({ loan: null, next: null, standing: 'inUse' })
})

test('what something rests on is not reversed before that, nor what someone else has the days of by now', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak, elm } = desk
  const loan = await equipment.lend({ itemId, contactId: oak, due: '2026-11-26' })
  await equipment.extend({ claimId: loan.id, to: '2026-11-28' })
  const lent = await lastOf(desk, 'lent')
  expect(lent.reversible).toBe(false)
  await expect(equipment.reverse({ eventId: lent.id, reason: 'slip' })).rejects.toMatchObject(conflict('doneSince'))
  await equipment.bringBack({ claimId: loan.id, condition: 'good' })
  const returned = await lastOf(desk, 'returned')
  await equipment.reserve({ itemId, contactId: elm, from: '2026-11-27', to: '2026-11-27' })
  await expect(equipment.reverse({ eventId: returned.id, reason: 'slip' })).rejects.toMatchObject(conflict('equipmentTaken'))
  const other = await equipment.lend({ itemId, contactId: elm, due: '2026-11-25' })
  await expect(equipment.reverse({ eventId: returned.id, reason: 'slip' })).rejects.toMatchObject(conflict('doneSince'))
  expect((await equipment.get({ itemId })).loan!.id).toBe(other.id)
})

test('a retirement is not reversed onto a label that another thing has by now', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId } = desk
  await equipment.retire({ itemId, reason: 'lost' })
  const { client } = desk
  await client.loans.equipment.add({ name: 'Projector 2', barcode: 'OD-0001', value: 1 })
  await expect(equipment.reverse({ eventId: (await lastOf(desk, 'retired')).id, reason: 'found' })).rejects.toMatchObject(conflict('barcodeTaken'))
  await expect(equipment.restore({ itemId, reason: 'found' })).rejects.toMatchObject(conflict('barcodeTaken'))
  await expect(equipment.add({ name: 'Projector 3', barcode: 'OD-0001', value: 1 })).rejects.toMatchObject(conflict('barcodeTaken', { field: 'barcode' }))
})
