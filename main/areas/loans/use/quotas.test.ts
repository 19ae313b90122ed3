import { expect, test } from 'vitest'
import { conflict, group, nobody } from '../loans.fixture.ts'
import { openTestDesk } from '#test/harness.ts'
import { setAllRates } from './use.fixture.ts'

async function scene() {
  const desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 15) })
  await setAllRates(desk.client)
  const [oak, elm] = [await group(desk.client), await group(desk.client, 'Elm Street')]
  return { ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], use: desk.client.loans.use, terms: desk.client.loans.use.terms, oak, elm }
}

test('over what is left this month a reason is asked for, and stays with the job', async () => {
  await using desk = await scene()
  const { use, terms, oak, elm } = desk
  await terms.saveQuota({ id: null, quota: { measure: 'allPages', most: 300 } })
  await terms.saveQuota({ id: null, quota: { contactId: oak.id, measure: 'copyLetterColour', most: 20 } })
  expect(await use.standing({ contactId: oak.id })).toEqual([{ measure: 'allPages', most: 300, used: 0, left: 300 }, { measure: 'copyLetterColour', most: 20, used: 0, left: 20 }])
  const within = await use.log({ kind: 'copyLetterColour', quantity: 15, contactId: oak.id, overQuotaReason: 'not needed' })
  expect(within.overQuotaReason).toBe('')
  await expect(use.log({ kind: 'copyLetterColour', quantity: 6, contactId: oak.id })).rejects.toMatchObject(conflict('overQuota', { available: 5, field: 'overQuotaReason' }))
  await expect(use.log({ kind: 'copyLetterColour', quantity: 6, contactId: oak.id, overQuotaReason: '  ' })).rejects.toMatchObject(conflict('overQuota'))
  expect(await use.log({ kind: 'copyLetterColour', quantity: 6, contactId: oak.id, overQuotaReason: 'Hearing on Friday' })).toMatchObject({ overQuotaReason: 'Hearing on Friday' })
  await expect(use.log({ kind: 'copyLetterColour', quantity: 1, contactId: oak.id })).rejects.toMatchObject(conflict('overQuota', { available: 0 }))
  expect(await use.standing({ contactId: oak.id })).toMatchObject([{ used: 21, left: 279 }, { used: 21, left: -1 }])
  // The quota of pages counts every kind of page, and no minutes.
  await use.log({ kind: 'faxLocal', quantity: 279, contactId: oak.id })
  await expect(use.log({ kind: 'printLegalBlack', quantity: 1, contactId: oak.id })).rejects.toMatchObject(conflict('overQuota', { available: 0 }))
  await use.log({ kind: 'internet', quantity: 400, contactId: oak.id })
  // Another group has its own account; the clinic has no quota.
  expect(await use.standing({ contactId: elm.id })).toEqual([{ measure: 'allPages', most: 300, used: 0, left: 300 }])
  await use.log({ kind: 'copyLetterColour', quantity: 300, contactId: elm.id })
  await use.log({ kind: 'copyLetterColour', quantity: 400 })
})

test('a quota is by month, and what was reversed is free again in the month it was done in', async () => {
  await using desk = await scene()
  const { use, terms, oak } = desk
  await terms.saveQuota({ id: null, quota: { measure: 'copyLetterBlack', most: 100 } })
  const october = await use.log({ kind: 'copyLetterBlack', quantity: 100, contactId: oak.id, day: '2026-10-31' })
  await use.log({ kind: 'copyLetterBlack', quantity: 80, contactId: oak.id, day: '2026-11-01' })
  await expect(use.log({ kind: 'copyLetterBlack', quantity: 1, contactId: oak.id, day: '2026-10-01' })).rejects.toMatchObject(conflict('overQuota', { available: 0 }))
  await use.reverse({ jobId: october.id, reason: 'wrong group' })
  expect(await use.standing({ contactId: oak.id, day: '2026-10-15' })).toMatchObject([{ used: 0, left: 100 }])
  expect(await use.standing({ contactId: oak.id })).toMatchObject([{ used: 80, left: 20 }])
})

test('a group’s own quota stands in the place of everyone’s, also when it is no limit', async () => {
  await using desk = await scene()
  const { use, terms, oak } = desk
  await terms.saveQuota({ id: null, quota: { measure: 'allPages', most: 10 } })
  const own = await terms.saveQuota({ id: null, quota: { contactId: oak.id, measure: 'allPages', most: null } })
  expect(await use.log({ kind: 'faxLocal', quantity: 11, contactId: oak.id })).toMatchObject({ overQuotaReason: '' })
  expect(await use.standing({ contactId: oak.id })).toEqual([{ measure: 'allPages', most: null, used: 11, left: null }])
  await terms.removeQuota({ id: own.id })
  await expect(use.log({ kind: 'faxLocal', quantity: 1, contactId: oak.id })).rejects.toMatchObject(conflict('overQuota', { available: 0 }))
  await terms.restoreQuota({ id: own.id })
  await use.log({ kind: 'faxLocal', quantity: 1, contactId: oak.id })
})

test('there is one quota of each measure for each, kept by coordinators; it goes with a group that is merged or erased', async () => {
  await using desk = await scene()
  const { client, use, terms, oak, elm } = desk
  const general = await terms.saveQuota({ id: null, quota: { measure: 'allMinutes', most: 600 } })
  await expect(terms.saveQuota({ id: null, quota: { measure: 'allMinutes', most: 700 } })).rejects.toMatchObject(conflict('alreadyExists', { field: 'measure' }))
  expect(await terms.saveQuota({ id: general.id, quota: { measure: 'allMinutes', most: 700 } })).toMatchObject({ id: general.id, most: 700 })
  await terms.removeQuota({ id: general.id })
  await terms.saveQuota({ id: null, quota: { measure: 'allMinutes', most: 5 } })
  await expect(terms.restoreQuota({ id: general.id })).rejects.toMatchObject(conflict('alreadyExists'))
  await terms.saveQuota({ id: null, quota: { contactId: elm.id, measure: 'allPages', most: 50 } })
  await expect(terms.saveQuota({ id: null, quota: { contactId: elm.id, measure: 'allPages', most: 60 } })).rejects.toMatchObject(conflict('alreadyExists', { with: [expect.objectContaining({ label: 'Elm Street' })] }))
  for (const most of [-1, 1.5]) await expect(terms.saveQuota({ id: null, quota: { measure: 'allPages', most } })).rejects.toMatchObject({ code: 'INVALID' })
  await expect(terms.saveQuota({ id: null, quota: { contactId: nobody, measure: 'allPages', most: 1 } })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect((await desk.windowAs('organizer')).loans.use.terms.saveQuota({ id: null, quota: { measure: 'allPages', most: 1 } })).rejects.toMatchObject({ code: 'FORBIDDEN' })

  await use.log({ kind: 'faxLocal', quantity: 8, contactId: elm.id })
  await client.contacts.duplicates.merge({ kept: oak, gone: elm })
  expect((await terms.quotas()).map(({ contactName, measure, most }) => [contactName, measure, most])).toEqual([[null, 'allMinutes', 5], ['Oak Street Tenants', 'allPages', 50]])
  // What was written for the one that was merged counts for the one that stays.
  expect(await use.standing({ contactId: oak.id })).toContainEqual({ measure: 'allPages', most: 50, used: 8, left: 42 })
  expect((await use.jobs({ payer: { by: 'contact', contactId: oak.id } })).items).toMatchObject([{ contactId: oak.id, contactName: 'Oak Street Tenants' }])
  await client.contacts.privacy.erase({ id: oak.id, name: 'Oak Street Tenants' })
  expect((await terms.quotas()).map(({ contactName }) => contactName)).toEqual([null])
  expect((await use.jobs({})).items).toMatchObject([{ contactName: null, quantity: 8 }])
})
