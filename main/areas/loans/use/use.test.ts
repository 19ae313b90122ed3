import { expect, test } from 'vitest'
import { conflict, group, invalid, nobody } from '../loans.fixture.ts'
import { openTestDesk } from '#test/harness.ts'
import { setAllRates } from './use.fixture.ts'

const today = '2026-11-24'
async function scene() {
  const desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 15) })
  const { client } = desk
  const contactId = (await group(client)).id
  return { ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], client, use: client.loans.use, terms: client.loans.use.terms, contactId }
}

test('a job costs what held on its day, and keeps that whatever is set later', async () => {
  await using desk = await scene()
  const { use, terms, contactId } = desk
  await expect(use.log({ kind: 'copyLetterBlack', quantity: 40, contactId })).rejects.toMatchObject(invalid('kind', 'use:rate.missing'))
  expect(await terms.setRates({ from: '2026-11-01', rates: [{ kind: 'copyLetterBlack', cents: 15 }] })).toEqual({ written: 0 })
  const job = await use.log({ kind: 'copyLetterBlack', quantity: 40, contactId, note: ' flyers ' })
  expect(job).toMatchObject({ quantity: 40, rate: 15, value: 600, contactName: 'Oak Street Tenants', day: today, note: 'flyers', memberName: 'Noor Coordinator', reversedBy: null, reading: null })
  await expect(use.log({ kind: 'copyLetterBlack', quantity: 1, day: '2026-10-31' })).rejects.toMatchObject(invalid('kind'))
  await expect(use.log({ kind: 'copyLetterBlack', quantity: 1, day: '2026-11-25' })).rejects.toMatchObject(invalid('day'))

  expect(await terms.setRates({ from: '2026-11-10', rates: [{ kind: 'copyLetterBlack', cents: 20 }, { kind: 'internet', cents: 1 }] })).toEqual({ written: 1 })
  expect(await use.log({ kind: 'copyLetterBlack', quantity: 1, day: '2026-11-09' })).toMatchObject({ rate: 15, contactId: null })
  expect(await use.log({ kind: 'copyLetterBlack', quantity: 1, day: '2026-11-10' })).toMatchObject({ rate: 20 })
  await terms.setRates({ from: '2026-11-10', rates: [{ kind: 'copyLetterBlack', cents: 22 }] })
  expect(await use.log({ kind: 'copyLetterBlack', quantity: 1 })).toMatchObject({ rate: 22 })
  expect((await use.jobs({})).items.at(-1)).toEqual(job)
  expect((await terms.rates()).map(({ kind, cents, from, replaced }) => [kind, cents, from, replaced])).toEqual([
    ['copyLetterBlack', 22, '2026-11-10', false], ['copyLetterBlack', 20, '2026-11-10', true], ['copyLetterBlack', 15, '2026-11-01', false], ['internet', 1, '2026-11-10', false],
  ])
  const frontDesk = await desk.windowAs('front-desk')
  await expect(frontDesk.loans.use.terms.setRates({ from: today, rates: [{ kind: 'internet', cents: 1 }] })).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('what is not a whole number of pages, or is for nobody known, is refused', async () => {
  await using desk = await scene()
  await setAllRates(desk.client)
  for (const quantity of [0, -3, 1.5, 100_001]) await expect(desk.use.log({ kind: 'faxLocal', quantity, confirmedMany: true })).rejects.toMatchObject(invalid('quantity'))
  await expect(desk.use.log({ kind: 'faxLocal', quantity: 1, contactId: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(desk.use.log({ kind: 'faxLocal', quantity: 1, meetingId: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(desk.use.log({ kind: 'faxLocal', quantity: 1, campaignId: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(desk.use.log({ kind: 'telex' as 'faxLocal', quantity: 1 })).rejects.toMatchObject(invalid('kind'))
  expect((await desk.use.jobs({})).items).toEqual([])
})

test('a slip of the finger is asked about, from the number that the coordinator sets', async () => {
  await using desk = await scene()
  await setAllRates(desk.client)
  const { use, terms } = desk
  expect(await terms.settings()).toEqual({ askAbove: 500 })
  expect(await use.log({ kind: 'copyLetterBlack', quantity: 500 })).toMatchObject({ quantity: 500 })
  await expect(use.log({ kind: 'copyLetterBlack', quantity: 501 })).rejects.toMatchObject(conflict('veryMany', { available: 500, field: 'quantity' }))
  expect(await use.log({ kind: 'copyLetterBlack', quantity: 10_000, confirmedMany: true })).toMatchObject({ value: 150_000 })
  expect(await terms.setSettings({ askAbove: 50 })).toEqual({ askAbove: 50 })
  expect(await terms.setSettings({ askAbove: 60 })).toEqual({ askAbove: 60 })
  await expect(use.log({ kind: 'copyLetterBlack', quantity: 61 })).rejects.toMatchObject(conflict('veryMany', { available: 60 }))
  await expect(terms.setSettings({ askAbove: 0 })).rejects.toMatchObject(invalid('askAbove'))
})

test('a job is undone once, by a new one of today in the open month, charged to the same', async () => {
  await using desk = await scene()
  await setAllRates(desk.client)
  const { use, contactId } = desk
  const { months } = desk.client.loans
  const job = await use.log({ kind: 'copyLegalColour', quantity: 12, contactId, day: '2026-10-05' })
  await months.close({ month: '2026-10' })
  await expect(use.log({ kind: 'copyLegalColour', quantity: 1, day: '2026-10-31' })).rejects.toMatchObject(conflict('monthClosed', { field: 'day' }))
  await expect(use.reverse({ jobId: job.id, reason: ' ' })).rejects.toMatchObject(invalid('reason'))
  const reversal = await use.reverse({ jobId: job.id, reason: 'wrong group' })
  expect(reversal).toMatchObject({ quantity: -12, rate: 55, value: -660, contactId, day: today, note: 'wrong group', reverses: job.id })
  expect((await use.jobs({})).items).toEqual([reversal, { ...job, reversedBy: reversal.id }])
  await expect(use.reverse({ jobId: job.id, reason: 'again' })).rejects.toMatchObject(conflict('alreadyReversed'))
  await expect(use.reverse({ jobId: reversal.id, reason: 'again' })).rejects.toMatchObject(invalid('jobId', 'loans:reverse.isReversal'))
  await expect(use.reverse({ jobId: nobody, reason: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  // What costs nothing is undone as well.
  const free = await use.log({ kind: 'internet', quantity: 30, contactId })
  expect(await use.reverse({ jobId: free.id, reason: 'x' })).toMatchObject({ quantity: -30, value: 0 })
})

test('closing a month keeps what was metered in it, also when nothing else was written', async () => {
  await using desk = await scene()
  await setAllRates(desk.client)
  const { use } = desk
  const { months } = desk.client.loans
  await use.log({ kind: 'faxLocal', quantity: 4, day: '2026-09-03' })
  const wrong = await use.log({ kind: 'copyLetterBlack', quantity: 10, day: '2026-09-04' })
  await use.log({ kind: 'copyLetterBlack', quantity: 7, day: '2026-09-30' })
  await use.log({ kind: 'copyLetterBlack', quantity: 9, day: '2026-10-01' })
  const september = [{ kind: 'copyLetterBlack', quantity: 17, value: 255 }, { kind: 'faxLocal', quantity: 4, value: 100 }]
  expect(await months.list()).toEqual({ next: '2026-09', totals: [], use: september, closed: [] })
  expect(await months.close({ month: '2026-09' })).toMatchObject({ month: '2026-09', totals: [], use: september })
  await use.reverse({ jobId: wrong.id, reason: 'counted twice' })
  expect(await months.close({ month: '2026-10' })).toMatchObject({ use: [{ kind: 'copyLetterBlack', quantity: 9, value: 135 }] })
  expect((await months.list()).closed).toMatchObject([{ month: '2026-10' }, { month: '2026-09', use: september }])
})

test('the kinds at hand are those used most of late, and the last one each member wrote', async () => {
  await using desk = await scene()
  await setAllRates(desk.client)
  const { use } = desk
  expect(await use.usual()).toEqual({ kinds: [], last: null })
  await use.log({ kind: 'teleconference', quantity: 30, day: '2026-07-01' })
  for (const kind of ['faxLocal', 'copyLetterBlack', 'copyLetterBlack', 'internet'] as const) await use.log({ kind, quantity: 1 })
  expect(await use.usual()).toEqual({ kinds: ['copyLetterBlack', 'faxLocal', 'internet'], last: 'internet' })
  expect((await (await desk.windowAs('front-desk')).loans.use.usual()).last).toBeNull()
})

test('the ledger is read by kind, by whoever was charged, by meeting and by month, page by page', async () => {
  await using desk = await scene()
  await setAllRates(desk.client)
  const { use, contactId, client } = desk
  const meeting = await client.meetings.create({ title: 'Assembly', start: Date.UTC(2026, 10, 24, 23), end: Date.UTC(2026, 10, 25, 1) })
  const first = await use.log({ kind: 'faxLocal', quantity: 1, day: '2026-10-02' })
  const second = await use.log({ kind: 'faxLocal', quantity: 2, contactId })
  const third = await use.log({ kind: 'copyLetterBlack', quantity: 3, contactId, meetingId: meeting.id })
  const ids = async (filter: Parameters<typeof use.jobs>[0]) => (await use.jobs(filter)).items.map(({ id }) => id)
  expect(await ids({})).toEqual([third.id, second.id, first.id])
  expect(await ids({ kind: 'faxLocal' })).toEqual([second.id, first.id])
  expect(await ids({ payer: { by: 'clinic' } })).toEqual([first.id])
  expect(await ids({ payer: { by: 'contact', contactId }, month: '2026-11' })).toEqual([third.id, second.id])
  expect(await ids({ month: '2026-10' })).toEqual([first.id])
  expect(await ids({ meetingId: meeting.id })).toEqual([third.id])
  expect(third).toMatchObject({ meetingTitle: 'Assembly' })
  const campaign = await client.campaigns.create({ name: 'Heat by law', goal: '' })
  const fourth = await use.log({ kind: 'faxLocal', quantity: 4, campaignId: campaign.id })
  expect(fourth).toMatchObject({ campaignName: 'Heat by law', contactId: null })
  expect(await ids({ payer: { by: 'campaign', campaignId: campaign.id } })).toEqual([fourth.id])
  expect(await ids({ payer: { by: 'clinic' } })).toEqual([first.id])
  expect(await use.statement({ payer: { by: 'campaign', campaignId: campaign.id }, month: '2026-11' })).toMatchObject({ payerName: 'Heat by law', value: 100, jobs: [fourth] })
  expect((await use.used({ campaignId: campaign.id })).month).toMatchObject({ pages: 4, value: 100 })
  const page = await use.jobs({ limit: 3 })
  expect(page.items).toHaveLength(3)
  expect(await ids({ limit: 3, cursor: page.next })).toEqual([first.id])
})
