import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { conflict, group, invalid, nobody, receiveLot, ticket } from '../loans.fixture.ts'
import { setAllRates } from '../use/use.fixture.ts'
import { openTestDesk } from '#test/harness.ts'

const due = '2026-11-27'

async function counter() {
  const desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 15) })
  const { client } = desk
  const contactId = (await group(client)).id
  const item = await client.loans.stock.createItem(ticket)
  await receiveLot(client, { itemId: item.id, quantity: 20 })
  await setAllRates(client)
  const projector = await client.loans.equipment.add({ name: 'Projector', serial: 'EP-77', value: 65_000 })
  const whole = { contactId, fares: [{ itemId: item.id, quantity: 12 }], jobs: [{ kind: 'copyLetterBlack' as const, quantity: 40 }], loans: [{ itemId: projector.id, due }] }
  const state = async () => ({
    entries: await client.loans.stock.entries({ contactId }),
    jobs: await client.loans.use.jobs({}),
    out: await client.loans.equipment.ofContact({ contactId }),
    visits: await client.loans.visit.list({}),
  })
  return { ...desk, client, contactId, itemId: item.id, projectorId: projector.id, whole, state, [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose]() }
}

test('fares, copies and the projector go out in one visit, each into its own ledger, and are reversed together', async () => {
  await using desk = await counter()
  const { visit } = desk.client.loans
  const campaignId = (await desk.client.campaigns.create({ name: 'Repairs now' })).id
  const given = await visit.give({ ...desk.whole, campaignId, signed: true, note: 'for tonight' })
  expect(given).toMatchObject({
    day: '2026-11-24', memberName: 'Noor Coordinator', contactName: 'Oak Street Tenants', campaignName: 'Repairs now', signed: true, reversed: false,
    value: 12 * 335 + 40 * 15,
    fares: [{ change: -12, signed: true, campaignId, note: 'for tonight' }],
    jobs: [{ kind: 'copyLetterBlack', quantity: 40, value: 600, contactId: desk.contactId, campaignId }],
    loans: [{ itemName: 'Projector', to: due, campaignId }],
  })
  expect(await visit.list({})).toEqual([given])
  expect(await visit.list({ day: '2026-11-23' })).toEqual([])

  const undone = await visit.reverse({ id: given.id, reason: 'the wrong group' })
  expect(undone).toMatchObject({ reversed: true, value: 0 })
  expect(await desk.client.loans.stock.items()).toMatchObject([{ balance: 20 }])
  expect(await desk.client.loans.equipment.get({ itemId: desk.projectorId })).toMatchObject({ loan: null })
  await expect(visit.reverse({ id: given.id, reason: 'once more' })).rejects.toMatchObject(conflict('alreadyReversed'))
  await expect(visit.reverse({ id: nobody, reason: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('what was reversed of a visit before stays as it is when the rest is reversed', async () => {
  await using desk = await counter()
  const given = await desk.client.loans.visit.give(desk.whole)
  await desk.client.loans.use.reverse({ jobId: given.jobs[0]!.id, reason: 'blank pages' })
  expect(await desk.client.loans.visit.list({})).toMatchObject([{ reversed: false, value: 12 * 335 }])
  await desk.client.loans.visit.reverse({ id: given.id, reason: 'the wrong group' })
  const { items } = await desk.client.loans.use.jobs({})
  expect(items.map(({ quantity, note }) => [quantity, note])).toEqual([[-40, 'blank pages'], [40, '']])
})

test.each([
  ['more fares than there are', { fares: 21 }, conflict('stockShort', { field: 'fares.0.quantity', available: 20 })],
  ['pages over the quota', { quota: 30 }, conflict('overQuota', { field: 'jobs.0.overQuotaReason', available: 30 })],
  ['very many pages', { pages: 10_000 }, conflict('veryMany', { field: 'jobs.0.quantity', available: 500 })],
  ['a thing that is out', { lent: true }, conflict('equipmentLent')],
  ['a thing due before today', { due: '2026-11-23' }, { code: 'INVALID', data: { issues: [{ path: ['loans', 0, 'due'] }] } }],
])('%s: nothing of the visit is written, and the line is told', async (_, way: { fares?: number; pages?: number; quota?: number; lent?: boolean; due?: string }, refusal) => {
  await using desk = await counter()
  if (way.quota) await desk.client.loans.use.terms.saveQuota({ id: null, quota: { contactId: desk.contactId, measure: 'allPages', most: way.quota } })
  if (way.lent) await desk.client.loans.equipment.lend({ itemId: desk.projectorId, code: 'R-1', due })
  const before = await desk.state()
  const { fares: [fare], jobs: [job], loans: [loan], contactId } = desk.whole
  const wanted = { contactId, fares: [{ ...fare!, quantity: way.fares ?? 1 }], jobs: [{ ...job!, quantity: way.pages ?? 40 }], loans: [{ ...loan!, due: way.due ?? due }] }
  await expect(desk.client.loans.visit.give(wanted)).rejects.toMatchObject(refusal)
  expect(await desk.state()).toEqual(before)
})

test('a visit is for someone, and gives something', async () => {
  await using desk = await counter()
  const { visit } = desk.client.loans
  await expect(visit.give({ ...desk.whole, contactId: null })).rejects.toMatchObject(invalid('contactId', 'stock:issue.whomOrCode'))
  await expect(visit.give({ contactId: desk.contactId })).rejects.toMatchObject(invalid('lines', 'visit:nothing'))
  expect(await visit.give({ ...desk.whole, contactId: null, code: 'R-7' })).toMatchObject({ contactName: null, code: 'R-7', fares: [{ code: 'R-7' }], loans: [{ code: 'R-7' }] })
})

test('of two visits that want the last tickets at once, one gets them and the other nothing', async () => {
  await using desk = await counter()
  const { visit } = desk.client.loans
  const other = (await group(desk.client, 'Elm Street Tenants')).id
  const wants = (contactId: string) => visit.give({ contactId, jobs: desk.whole.jobs, fares: [{ itemId: desk.itemId, quantity: 15 }] })
  const outcomes = await Promise.allSettled([wants(desk.contactId), wants(other)])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await desk.client.loans.stock.items()).toMatchObject([{ balance: 5 }])
  expect((await desk.client.loans.use.jobs({})).items).toHaveLength(1)
})

test('the slip is in their language, and the name of someone unsafe to contact stays off it', async () => {
  await using desk = await counter()
  const { contacts, loans } = desk.client
  const known = await contacts.create({ kind: 'person', givenName: 'Adèle', familyName: 'Nguyen', languages: ['fr'] })
  const given = await loans.visit.give({ ...desk.whole, contactId: known.id, note: 'Adèle for the hearing' })
  expect(await loans.visit.slip({ id: given.id })).toMatchObject({ language: 'fr-CA', nameLeftOff: false, visit: { contactName: 'Adèle Nguyen' }, things: [{ id: desk.projectorId, serial: 'EP-77', value: 65_000 }] })
  await contacts.safety.saveCard({ contactId: known.id, version: 0, card: { level: 'unsafe', checkedOn: '2026-11-24' } })
  const slip = await loans.visit.slip({ id: given.id })
  expect(slip.nameLeftOff).toBe(true)
  expect(JSON.stringify(slip)).not.toContain('Adèle')
})

test('SQL straight at the store changes or removes no visit', async () => {
  await using desk = await counter()
  await desk.client.loans.visit.give(desk.whole)
  for (const statement of ['update loan_visit set note = 1', 'delete from loan_visit', 'update loan_visit_part set position = 9', 'delete from loan_visit_part'])
    await expect(desk.desk.store.write(async (db) => void (await sql.raw(statement).execute(db))), statement).rejects.toThrow('desk:appendOnly')
})
