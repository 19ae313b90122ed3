import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { minute } from '#shared/base/time.ts'
import { conflict, group, invalid } from '../loans.fixture.ts'
import { at, openStations } from './stations.fixture.ts'

async function openPriced(from = '2026-11-01') {
  const desk = await openStations()
  await desk.client.loans.use.terms.setRates({ from, rates: [{ kind: 'internet', cents: 5 }] })
  const contactId = (await group(desk.client)).id
  const jobs = async () => (await desk.client.loans.use.jobs({})).items
  const use = async (minutes: number, changes: object = {}) => {
    const { id } = await desk.stations.start({ roomId: desk.roomId, contactId, ...changes })
    desk.clock.now += minutes * minute
    return desk.stations.end({ id })
  }
  return { ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], contactId, jobs, use }
}

test('the minutes used are written down when a session ends, on the account of its group and campaign', async () => {
  await using desk = await openPriced()
  const campaign = await desk.client.campaigns.create({ name: 'Heat in winter' })
  expect(await desk.use(25, { campaignId: campaign.id })).toMatchObject({ minutes: 25, value: 125, unwritten: null, campaignName: 'Heat in winter' })
  expect(await desk.jobs()).toMatchObject([{ kind: 'internet', quantity: 25, value: 125, contactId: desk.contactId, campaignId: campaign.id, day: '2026-11-24', note: 'Station 1' }])
  // Nobody's: the clinic pays.
  await desk.use(10, { contactId: null })
  expect((await desk.jobs())[0]).toMatchObject({ quantity: 10, contactId: null, campaignId: null })
})

test('an end by mistake reverses what was written, once, and the whole is written when it ends', async () => {
  await using desk = await openPriced()
  const { stations, clock, jobs } = desk
  const { id } = await desk.use(25)
  await stations.resume({ id, reason: 'wrong card' })
  clock.now += 5 * minute
  expect(await stations.end({ id })).toMatchObject({ minutes: 30, value: 150 })
  expect((await jobs()).map(({ quantity, note }) => [quantity, note])).toEqual([[30, 'Station 1'], [-25, 'wrong card'], [25, 'Station 1']])
  // Reversed in the ledger first: nothing is left to take back.
  await desk.client.loans.use.reverse({ jobId: (await jobs())[0]!.id, reason: 'wrong group' })
  expect((await stations.view()).done).toMatchObject([{ id, value: null }])
  await stations.resume({ id, reason: 'wrong card' })
  expect((await jobs()).reduce((sum, { quantity }) => sum + quantity, 0)).toBe(0)
})

test('without a rate a session ends all the same, and is written down once there is one, even after its month is closed', async () => {
  await using desk = await openStations()
  const { stations, clock, roomId, client } = desk
  const { id } = await stations.start({ roomId })
  clock.now += 20 * minute
  expect(await stations.end({ id })).toMatchObject({ minutes: 20, unwritten: 'noRate', value: null })
  await expect(stations.writeMinutes({ id })).rejects.toMatchObject(invalid('kind'))
  expect((await stations.view()).unwritten).toMatchObject([{ id }])
  clock.now = at('10:00', '2026-12-02')
  await client.loans.use.terms.setRates({ from: '2026-11-01', rates: [{ kind: 'internet', cents: 5 }] })
  // Something of November is needed for November to be closed.
  const item = await client.loans.stock.createItem({ name: 'Ticket', unitValue: 335 })
  await client.loans.stock.receive({ itemId: item.id, quantity: 1, day: '2026-11-20' })
  await client.loans.months.close({ month: '2026-11' })
  expect(await stations.writeMinutes({ id })).toMatchObject({ unwritten: null, value: 100 })
  expect((await client.loans.use.jobs({})).items).toMatchObject([{ quantity: 20, day: '2026-12-02' }])
  await expect(stations.writeMinutes({ id })).rejects.toMatchObject(conflict('changedMeanwhile'))
})

test('over the quota a session ends, and its minutes ask why', async () => {
  await using desk = await openPriced()
  const { stations, client, contactId } = desk
  await client.loans.use.terms.saveQuota({ id: null, quota: { contactId, measure: 'internet', most: 30 } })
  expect(await desk.use(20)).toMatchObject({ unwritten: null })
  const over = await desk.use(20)
  expect(over).toMatchObject({ minutes: 20, unwritten: 'overQuota' })
  await expect(stations.writeMinutes({ id: over.id })).rejects.toMatchObject(conflict('overQuota', { available: 10 }))
  expect(await stations.writeMinutes({ id: over.id, overQuotaReason: 'appeal due' })).toMatchObject({ unwritten: null, value: 100 })
  expect((await desk.jobs())[0]).toMatchObject({ overQuotaReason: 'appeal due' })
})

test('a campaign put away meanwhile leaves its minutes to the clinic, when someone says so', async () => {
  await using desk = await openPriced()
  const { stations, client, roomId, clock } = desk
  const campaign = await client.campaigns.create({ name: 'Heat in winter' })
  const { id } = await stations.start({ roomId, campaignId: campaign.id })
  await client.campaigns.archive({ id: campaign.id })
  await expect(stations.start({ roomId: desk.otherId, campaignId: campaign.id })).rejects.toMatchObject(invalid('campaignId'))
  clock.now += minute
  expect(await stations.end({ id })).toMatchObject({ unwritten: 'campaignGone' })
  await expect(stations.writeMinutes({ id })).rejects.toMatchObject(invalid('campaignId'))
  expect(await stations.writeMinutes({ id, forClinic: true })).toMatchObject({ unwritten: null, campaignId: null, value: 5 })
})

test('the store lets nobody change the minutes of a session that were written down', async () => {
  await using desk = await openPriced()
  const { id } = await desk.use(20)
  for (const column of ['minutes', 'ended_at'])
    await expect(desk.desk.store.write(async (db) => void (await sql.raw(`update station_session set ${column} = ${column} + 1 where id = '${id}'`).execute(db))), column).rejects.toThrow('desk:appendOnly')
})
