import { expect, test } from 'vitest'
import { equipmentDesk } from './equipment.fixture.ts'

test('a contact’s timeline tells what went out to them and came back, and what was undone of it', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak, client } = desk
  const loan = await equipment.lend({ itemId, contactId: oak, due: '2026-11-26' })
  await desk.turnTo('2026-11-25')
  const back = await equipment.bringBack({ claimId: loan.id, condition: 'good' })
  const told = async () => (await client.contacts.timeline.list({ contactId: oak, kinds: ['loan'] })).items
  expect(await told()).toMatchObject([
    { source: 'equipment', itemId, itemName: 'Projector', back: true, to: '2026-11-25', reversed: false },
    { source: 'equipment', back: false, to: '2026-11-26', memberName: 'Noor Coordinator' },
  ])
  await equipment.reverse({ eventId: back.eventId, reason: 'slip' })
  expect((await told())[0]).toMatchObject({ back: true, reversed: true })
})

test('two contacts that are one have their loans together, and its undoing takes them apart', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak, elm, client } = desk
  const loan = await equipment.lend({ itemId, contactId: elm, due: '2026-11-26' })
  const merged = await client.contacts.duplicates.merge({ kept: await client.contacts.get({ id: oak }), gone: await client.contacts.get({ id: elm }) })
  expect(await equipment.ofContact({ contactId: oak })).toMatchObject([{ id: loan.id, contactId: oak, contactName: 'Oak Street Tenants' }])
  expect((await equipment.events({ itemId })).items[0]).toMatchObject({ contactId: oak, contactName: 'Oak Street Tenants' })
  await equipment.extend({ claimId: loan.id, to: '2026-11-28' })
  await client.contacts.duplicates.undo({ mergeId: merged.id })
  expect(await equipment.ofContact({ contactId: oak })).toEqual([])
  expect(await equipment.ofContact({ contactId: elm })).toMatchObject([{ id: loan.id, contactName: 'Elm Co-op' }])
})

test('of someone erased the loan stays, without a name, and can be brought back', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, elm, client } = desk
  const loan = await equipment.lend({ itemId, contactId: elm, due: '2026-11-26' })
  await client.contacts.privacy.erase({ id: elm, name: 'Elm Co-op' })
  expect(await equipment.get({ itemId })).toMatchObject({ loan: { id: loan.id, contactName: null } })
  expect(await equipment.reminder({ claimId: loan.id })).toMatchObject({ email: null, ways: { email: 'none' } })
  expect(await equipment.slip({ claimId: loan.id })).toMatchObject({ nameLeftOff: false, claim: { contactName: null } })
  await equipment.bringBack({ claimId: loan.id, condition: 'good' })
  expect(JSON.stringify(await equipment.events({ itemId }))).not.toContain('Elm')
})

test('a day tells what should be back by then, and what is due on it', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak, client } = desk
  const loan = await equipment.lend({ itemId, contactId: oak, due: '2026-11-25' })
  expect((await client.today.view({ day: '2026-11-24' })).due).toEqual([])
  expect((await client.today.view({ day: '2026-11-25' })).due).toMatchObject([{ id: loan.id, itemName: 'Projector' }])
  expect(await equipment.due()).toMatchObject({ overdue: [], soon: [{ id: loan.id }] })
})
