import { expect, test } from 'vitest'
import { invalid } from '../loans.fixture.ts'
import { equipmentDesk } from './equipment.fixture.ts'

type Desk = Awaited<ReturnType<typeof equipmentDesk>>

async function lentTo(desk: Desk, card?: object) {
  const amina = await desk.client.contacts.create({
    kind: 'person', givenName: 'Amina', familyName: 'Warsame', languages: ['French'], phones: [{ kind: 'mobile', number: '416-555-0134' }], emails: [{ kind: 'home', address: 'amina@mail.example' }],
    addresses: [{ kind: 'home', street: '40 Oak Street', city: 'Toronto', province: 'ON', postalCode: 'M5A 1B2' }],
  } as never)
  if (card) await desk.client.contacts.safety.saveCard({ contactId: amina.id, version: 0, card: card as never })
  return { amina, loan: await desk.equipment.lend({ itemId: desk.itemId, contactId: amina.id, due: '2026-11-24', note: 'for Amina’s talk' }) }
}

test('whoever is late is written to in their own language, by any way there is; that it was done stays on record', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId } = desk
  const { loan } = await lentTo(desk)
  await desk.turnTo('2026-11-27')
  const reminder = await equipment.reminder({ claimId: loan.id })
  expect(reminder).toMatchObject({ language: 'fr-CA', daysOverdue: 3, email: 'amina@mail.example', phone: '416-555-0134', address: { street: '40 Oak Street' }, ways: { email: 'open', mail: 'open', phone: 'open' } })
  await equipment.logReminder({ claimId: loan.id, way: 'email' })
  expect((await equipment.events({ itemId })).items[0]).toMatchObject({ kind: 'reminded', note: 'email', reversible: false })
  // It changes nothing, and nothing rests on it.
  expect(await equipment.get({ itemId })).toMatchObject({ loan: { id: loan.id, to: '2026-11-24' } })
  expect((await equipment.events({ itemId })).items[1]).toMatchObject({ kind: 'lent', reversible: true })
  await equipment.bringBack({ claimId: loan.id, condition: 'good' })
  await expect(equipment.reminder({ claimId: loan.id })).rejects.toMatchObject(invalid('claimId'))
  await expect(equipment.logReminder({ claimId: loan.id, way: 'email' })).rejects.toMatchObject(invalid('claimId'))
})

test('who is unsafe to contact is given by no way that their card closes, and not named on the slip', async () => {
  await using desk = await equipmentDesk()
  const { loan } = await lentTo(desk, { level: 'unsafe', checkedOn: '2026-11-24' })
  const frontDesk = (await desk.windowAs('front-desk')).loans.equipment
  const reminder = await frontDesk.reminder({ claimId: loan.id })
  expect(reminder).toMatchObject({ ways: { email: 'closed', mail: 'closed' }, email: null, phone: null, address: null, askMember: 'Noor Coordinator' })
  const slip = await frontDesk.slip({ claimId: loan.id })
  expect(slip).toMatchObject({ nameLeftOff: true, claim: { contactName: null, note: '' }, lentOn: '2026-11-24', memberName: 'Noor Coordinator' })
  expect(JSON.stringify(slip)).not.toMatch(/Amina|Warsame/)
})

test('a slip tells what went out, to whom and until when; there is none for what never went out', async () => {
  await using desk = await equipmentDesk()
  const { equipment, itemId, oak } = desk
  const reserved = await equipment.reserve({ itemId, contactId: oak, from: '2026-11-25', to: '2026-11-26' })
  await expect(equipment.slip({ claimId: reserved.id })).rejects.toMatchObject(invalid('claimId'))
  await equipment.lend({ itemId, claimId: reserved.id, due: '2026-11-26', accessories: ['Remote'], condition: 'worn' })
  expect(await equipment.slip({ claimId: reserved.id })).toMatchObject({
    language: 'en-CA', nameLeftOff: false, lentOn: '2026-11-24', claim: { contactName: 'Oak Street Tenants', to: '2026-11-26', accessories: ['Remote'], condition: 'worn' }, item: { serial: 'EP-77', accessories: ['Power cord', 'Remote'] },
  })
})
