import { expect, test } from 'vitest'
import { conflict, invalid, nobody } from '../loans.fixture.ts'
import { equipmentDesk } from './equipment.fixture.ts'

test('a thing is lent with its accessories and comes back as it is, and both are told ever after', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak } = desk
  const loan = await equipment.lend({ itemId, contactId: oak, due: '2026-11-26', note: 'for the assembly' })
  expect(loan).toMatchObject({ itemId, state: 'lent', from: '2026-11-24', to: '2026-11-26', freeFrom: '2026-11-27', contactId: oak, contactName: 'Oak Street Tenants', condition: 'good', accessories: ['Power cord', 'Remote'], note: 'for the assembly' })
  expect(await equipment.get({ itemId })).toMatchObject({ standing: 'inUse', loan: { id: loan.id } })
  expect(await equipment.ofContact({ contactId: oak })).toMatchObject([{ id: loan.id }])
  await desk.turnTo('2026-11-25')
  const back = await equipment.bringBack({ claimId: loan.id, condition: 'worn', conditionNote: 'lens scratched', missing: ['Remote'] })
  expect(back).toMatchObject({ state: 'returned', to: '2026-11-25', freeFrom: '2026-11-25' })
  expect(await equipment.get({ itemId })).toMatchObject({ loan: null, condition: 'worn', conditionNote: 'lens scratched', missing: ['Remote'] })
  expect(await equipment.ofContact({ contactId: oak })).toEqual([])
  // What was missing does not go out again by itself, and once it does it was found.
  const next = await equipment.lend({ itemId, code: 'R-7', due: '2026-11-25' })
  expect(next).toMatchObject({ code: 'R-7', contactId: null, condition: 'worn', accessories: ['Power cord'] })
  await equipment.bringBack({ claimId: next.id, condition: 'worn' })
  expect((await equipment.get({ itemId })).missing).toEqual(['Remote'])
  await equipment.lend({ itemId, code: 'R-8', due: '2026-11-25', accessories: ['Remote'] })
  expect((await equipment.get({ itemId })).missing).toEqual([])
  const { items } = await equipment.events({ itemId })
  expect(items.map(({ kind }) => kind)).toEqual(['lent', 'returned', 'lent', 'returned', 'lent', 'added'])
  expect(items.at(-2)).toMatchObject({ memberName: 'Noor Coordinator', value: 65_000, contactName: 'Oak Street Tenants', from: '2026-11-24', to: '2026-11-26', note: 'for the assembly' })
})

test('what is out is not lent again, and whoever asks is told who has it and until when', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak, elm } = desk
  const loan = await equipment.lend({ itemId, contactId: oak, due: '2026-11-26' })
  await expect(equipment.lend({ itemId, contactId: elm, due: '2026-11-24' })).rejects.toMatchObject(
    conflict('equipmentLent', { with: [{ area: 'loans', id: loan.id, label: 'Oak Street Tenants', days: { from: '2026-11-24', to: '2026-11-26' } }] }),
  )
  for (const wrong of [equipment.sendForRepair({ itemId, reason: 'noise' }), equipment.retire({ itemId, reason: 'old' }), equipment.check({ itemId, condition: 'damaged' })]) await expect(wrong).rejects.toMatchObject(conflict('equipmentLent'))
})

test('a handover never takes what another has reserved, and the nearest free days are told', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak, elm } = desk
  const reserved = await equipment.reserve({ itemId, contactId: oak, from: '2026-11-26', to: '2026-11-27' })
  const inTheWay = { with: [{ id: reserved.id, label: 'Oak Street Tenants', days: { from: '2026-11-26', to: '2026-11-27' } }] }
  await expect(equipment.lend({ itemId, contactId: elm, due: '2026-11-26' })).rejects.toMatchObject(conflict('equipmentTaken', { ...inTheWay, freeDays: { from: '2026-11-28', to: '2026-11-30' } }))
  await expect(equipment.reserve({ itemId, contactId: elm, from: '2026-11-27', to: '2026-11-27' })).rejects.toMatchObject(conflict('equipmentTaken', { ...inTheWay, freeDays: { from: '2026-11-28', to: '2026-11-28' } }))
  const until = await equipment.lend({ itemId, contactId: elm, due: '2026-11-25' })
  await expect(equipment.extend({ claimId: until.id, to: '2026-11-26' })).rejects.toMatchObject(conflict('equipmentTaken', { latestDay: '2026-11-25' }))
  await equipment.bringBack({ claimId: until.id, condition: 'good' })
  const early = await equipment.lend({ itemId, claimId: reserved.id, due: '2026-11-28' })
  expect(early).toMatchObject({ id: reserved.id, state: 'lent', contactId: oak, from: '2026-11-24', to: '2026-11-28' })
})

test('an extension goes up to the day before the next reservation and its days of service', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak, elm, projector } = desk
  await equipment.update({ itemId, item: { ...projector, serviceDays: 2 } })
  const loan = await equipment.lend({ itemId, contactId: oak, due: '2026-11-25' })
  await expect(equipment.reserve({ itemId, contactId: elm, from: '2026-11-27', to: '2026-11-27' })).rejects.toMatchObject(conflict('equipmentTaken', { freeDays: { from: '2026-11-28', to: '2026-11-28' } }))
  await equipment.reserve({ itemId, contactId: elm, from: '2026-12-05', to: '2026-12-06' })
  await expect(equipment.extend({ claimId: loan.id, to: '2026-12-03' })).rejects.toMatchObject(conflict('equipmentTaken', { field: 'to', latestDay: '2026-12-02' }))
  expect(await equipment.extend({ claimId: loan.id, to: '2026-12-02' })).toMatchObject({ to: '2026-12-02', freeFrom: '2026-12-05' })
  await expect(equipment.extend({ claimId: loan.id, to: '2026-12-02' })).rejects.toMatchObject(invalid('to', 'equipment:extend.same'))
  // Back early, it is in service for two days, and then free.
  await equipment.bringBack({ claimId: loan.id, condition: 'good' })
  expect(await equipment.get({ itemId })).toMatchObject({ servicedFrom: '2026-11-27' })
  await expect(equipment.lend({ itemId, contactId: elm, due: '2026-11-24' })).rejects.toMatchObject(conflict('equipmentTaken', { freeDays: { from: '2026-11-27', to: '2026-11-27' } }))
})

test('what is overdue is nobody else’s until it is back, and whoever reserved it does not wait for its service', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak, elm, projector } = desk
  await equipment.update({ itemId, item: { ...projector, serviceDays: 1 } })
  const loan = await equipment.lend({ itemId, contactId: oak, due: '2026-11-24' })
  const next = await equipment.reserve({ itemId, contactId: elm, from: '2026-11-28', to: '2026-11-30' })
  await desk.turnTo('2026-11-27')
  expect(await equipment.due()).toMatchObject({ overdue: [{ id: loan.id }], soon: [] })
  await expect(equipment.reserve({ itemId, code: 'R-1', from: '2026-11-27', to: '2026-11-27' })).rejects.toMatchObject(conflict('equipmentTaken', { freeDays: { from: '2026-12-02' } }))
  await desk.turnTo('2026-11-28')
  await equipment.bringBack({ claimId: loan.id, condition: 'good' })
  await expect(equipment.lend({ itemId, code: 'R-1', due: '2026-11-28' })).rejects.toMatchObject(conflict('equipmentTaken'))
  expect(await equipment.lend({ itemId, claimId: next.id, due: '2026-11-30' })).toMatchObject({ contactId: elm, state: 'lent' })
})

test('a reservation nobody fetched keeps nothing once its last day is over', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak, elm } = desk
  const missed = await equipment.reserve({ itemId, contactId: oak, from: '2026-11-24', to: '2026-11-25' })
  await desk.turnTo('2026-11-25')
  await expect(equipment.lend({ itemId, contactId: elm, due: '2026-11-25' })).rejects.toMatchObject(conflict('equipmentTaken'))
  await desk.turnTo('2026-11-26')
  expect((await equipment.get({ itemId })).next).toBeNull()
  const loan = await equipment.lend({ itemId, contactId: elm, due: '2026-11-27' })
  expect(loan.contactId).toBe(elm)
  await expect(equipment.lend({ itemId, claimId: missed.id, due: '2026-11-27' })).rejects.toMatchObject(conflict('equipmentLent'))
  await equipment.cancel({ claimId: missed.id, reason: 'did not come' })
  await expect(equipment.cancel({ claimId: missed.id, reason: 'again' })).rejects.toMatchObject(invalid('claimId'))
})

test('what is in repair or retired is not lent; damaged, it can go straight to repair', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak } = desk
  const loan = await equipment.lend({ itemId, contactId: oak, due: '2026-11-24' })
  await equipment.bringBack({ claimId: loan.id, condition: 'damaged', conditionNote: 'lamp is out', repair: true })
  expect(await equipment.get({ itemId })).toMatchObject({ standing: 'repair', condition: 'damaged' })
  await expect(equipment.lend({ itemId, contactId: oak, due: '2026-11-24' })).rejects.toMatchObject(conflict('equipmentInRepair'))
  await expect(equipment.sendForRepair({ itemId, reason: 'again' })).rejects.toMatchObject(conflict('equipmentInRepair'))
  await equipment.backFromRepair({ itemId, condition: 'good' })
  await expect(equipment.backFromRepair({ itemId, condition: 'good' })).rejects.toMatchObject(invalid('itemId'))
  const reserved = await equipment.reserve({ itemId, contactId: oak, from: '2026-12-01', to: '2026-12-01' })
  await expect(equipment.retire({ itemId, reason: 'sold' })).rejects.toMatchObject(conflict('equipmentTaken'))
  await equipment.cancel({ claimId: reserved.id, reason: 'sold' })
  expect(await equipment.retire({ itemId, reason: 'sold' })).toMatchObject({ standing: 'retired' })
  await expect(equipment.lend({ itemId, contactId: oak, due: '2026-11-24' })).rejects.toMatchObject(conflict('equipmentRetired'))
  await expect(equipment.reserve({ itemId, contactId: oak, from: '2026-12-01', to: '2026-12-01' })).rejects.toMatchObject(conflict('equipmentRetired'))
  expect(await equipment.restore({ itemId, reason: 'bought back' })).toMatchObject({ standing: 'inUse' })
})

test('days that cannot be are refused at their field', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak } = desk
  const wish = { itemId, contactId: oak }
  await expect(equipment.reserve({ ...wish, from: '2026-11-23', to: '2026-11-24' })).rejects.toMatchObject(invalid('from', 'equipment:span.past'))
  await expect(equipment.reserve({ ...wish, from: '2026-11-25', to: '2026-11-24' })).rejects.toMatchObject(invalid('to', 'equipment:span.backwards'))
  await expect(equipment.lend({ ...wish, due: '2026-11-23' })).rejects.toMatchObject(invalid('due', 'equipment:span.backwards'))
  await expect(equipment.lend({ ...wish, due: '2027-11-25' })).rejects.toMatchObject(invalid('due', 'equipment:span.tooLong'))
  await expect(equipment.reserve({ ...wish, from: '2029-11-25', to: '2029-11-25' })).rejects.toMatchObject(invalid('to', 'equipment:span.tooFar'))
  await expect(equipment.lend({ ...wish, due: '2026-11-26', day: '2026-11-25' })).rejects.toMatchObject(invalid('day', 'stock:day.future'))
  await expect(equipment.lend({ itemId, due: '2026-11-26' })).rejects.toMatchObject(invalid('contactId', 'stock:issue.whomOrCode'))
  await expect(equipment.lend({ itemId, contactId: nobody, due: '2026-11-26' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(equipment.lend({ ...wish, due: '2026-11-26', accessories: ['Tripod'] })).rejects.toMatchObject(invalid('accessories'))
  const loan = await equipment.lend({ ...wish, due: '2026-11-24', day: '2026-11-20' })
  expect(loan).toMatchObject({ from: '2026-11-20', to: '2026-11-24' })
  await expect(equipment.bringBack({ claimId: loan.id, condition: 'good', day: '2026-11-19' })).rejects.toMatchObject(invalid('day', 'equipment:bringBack.before'))
  await expect(equipment.bringBack({ claimId: loan.id, condition: 'good', missing: ['Tripod'] })).rejects.toMatchObject(invalid('missing'))
  await equipment.bringBack({ claimId: loan.id, condition: 'good', day: '2026-11-22' })
  await expect(equipment.bringBack({ claimId: loan.id, condition: 'good' })).rejects.toMatchObject(invalid('claimId', 'equipment:bringBack.notOut'))
})
