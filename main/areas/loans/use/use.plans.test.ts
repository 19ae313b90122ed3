import { expect, test } from 'vitest'
import type { Payer } from '#shared/areas/loans/use.schema.ts'
import { findNext } from '../months/months.queries.ts'
import { group } from '../loans.fixture.ts'
import { openTestDesk } from '#test/harness.ts'
import { watched } from '#test/plans.ts'
import { listJobsOfContact } from './ofContact.queries.ts'
import { countUse, findUsed, makeStatement } from './sums.queries.ts'
import { countJobsSince, getRate, listMeters } from './terms.queries.ts'
import { setAllRates } from './use.fixture.ts'
import { findUsual, getJob, listJobs, listStanding } from './use.queries.ts'

/** Sorting a month's jobs, its sums or the meters is right; going through the ledger is not. */
const throughTheLedger = /SCAN (use_job|job|undoing|use_rate)\b(?! USING COVERING INDEX use_job_day)/

test('no question of what is metered goes through the whole ledger', async () => {
  await using desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 15) })
  await setAllRates(desk.client)
  const contactId = (await group(desk.client)).id
  const { use } = desk.client.loans
  await use.terms.saveQuota({ id: null, quota: { measure: 'allPages', most: 300 } })
  const { id: meterId } = await use.terms.addMeter({ name: 'Copier', kind: 'faxLocal' })
  const job = await use.log({ kind: 'faxLocal', quantity: 2, contactId, reading: { meterId, start: 1, end: 3 } })
  const campaignId = (await desk.client.campaigns.create({ name: 'Heat by law', goal: '' })).id
  const payers: Payer[] = [{ by: 'contact', contactId }, { by: 'campaign', campaignId }, { by: 'clinic' }]
  const { db, sent, plans } = watched(desk.desk.store.read)

  await getJob(db, job.id)
  await getRate(db, 'faxLocal', '2026-11-24')
  await countJobsSince(db, ['faxLocal', 'internet'], '2026-11-01')
  await listStanding(db, contactId, '2026-11-24')
  await listMeters(db)
  await findUsual(db, contactId, '2026-11-24')
  await countUse(db, '2026-11')
  await findUsed(db, { contactId }, '2026-11-24')
  await findUsed(db, { campaignId }, '2026-11-24')
  await findNext(db, '2026-11-24')
  await listJobsOfContact(db, contactId, { at: 5, id: job.id }, 20)
  for (const payer of payers) await makeStatement(db, payer, '2026-11', 'en-CA')
  expect(sent.length).toBeGreaterThan(20)
  expect((await plans()).filter((line) => throughTheLedger.test(line))).toEqual([])

  for (const filter of [{}, { kind: 'faxLocal' as const }, { meetingId: contactId }, { month: '2026-11' }, ...payers.map((payer) => ({ payer }))]) {
    const one = watched(desk.desk.store.read)
    await listJobs(one.db, { ...filter, limit: 50, cursor: '900' })
    expect((await one.plans()).join('\n'), JSON.stringify(filter)).not.toMatch(/SCAN (use_job|undoing)\b/)
  }
})
