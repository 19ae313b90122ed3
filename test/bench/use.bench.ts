import type Database from 'better-sqlite3-multiple-ciphers'
import { v7 as newId } from 'uuid'
import { libraryRates } from '#shared/areas/loans/use.rules.ts'
import { monthOf } from '#shared/base/fiscal.ts'
import { addDays } from '#shared/base/time.ts'
import { type BenchDesk, benchDesk } from './desk.ts'
import { measure, report } from './measure.ts'

const firstDay = '2020-01-06'
/** Five and a half years. */
const dayCount = 2000
const groupCount = 200

/** So many jobs, evenly over the days, groups and kinds. */
async function fillJobs(bench: BenchDesk, raw: Database.Database, jobs: number): Promise<string[]> {
  const { client } = bench
  await client.loans.use.terms.setRates({ from: firstDay, rates: [...libraryRates] })
  await client.loans.use.terms.saveQuota({ id: null, quota: { measure: 'allPages', most: 300 } })
  const contactIds: string[] = []
  for (let n = 0; n < groupCount; n++) contactIds.push((await client.contacts.create({ kind: 'organization', organizationName: `Group ${n}` })).id)
  const insert = raw.prepare(`insert into use_job (id, kind, quantity, rate, value, contact_id, campaign_id, meeting_id, note, over_reason, meter_id, meter_start, meter_end, member_id, at, on_day, reverses)
    values (?, ?, ?, ?, ?, ?, null, null, '', '', null, null, null, ?, ?, ?, null)`)
  raw.pragma('synchronous = OFF')
  raw.transaction(() => {
    for (let n = 0; n < jobs; n++) {
      const day = addDays(firstDay, Math.floor((n * dayCount) / jobs))
      const { kind, cents } = libraryRates[(n * 5) % libraryRates.length]!
      const quantity = 1 + (n % 90)
      insert.run(newId(), kind, quantity, cents, quantity * cents, contactIds[(n * 7) % groupCount], bench.memberId, Date.parse(`${day}T15:00:00Z`), day)
    }
  })()
  raw.pragma('wal_checkpoint(TRUNCATE)')
  raw.pragma('synchronous = FULL')
  return contactIds
}

/** A group's month among half a million jobs: its sums, its quota and each job. */
export async function loansStatement(jobs = 500_000): Promise<void> {
  await using bench = await benchDesk({ contacts: 0, bookings: 0 })
  const raw = bench.raw()
  const contactIds = await fillJobs(bench, raw, jobs)
  const sums = raw.prepare('select kind, rate, sum(quantity), sum(value), count(*) from use_job where contact_id = ? and on_day between ? and ? group by kind, rate')
  const lines = raw.prepare(`select job.*, member.name from use_job as job left join member on member.id = job.member_id left join use_job as undoing on undoing.reverses = job.id
    where job.contact_id = ? and job.on_day between ? and ? order by job.on_day, job.seq`)
  const of = (run: number) => ({ contactId: contactIds[run % groupCount]!, month: addDays(firstDay, (run * 37) % (dayCount - 31)).slice(0, 7) })
  const byHand = (run: number) => {
    const { contactId, month } = of(run)
    const { from, to } = monthOf(`${month}-01`)
    return [sums.all(contactId, from, to), lines.all(contactId, from, to)]
  }
  const baseline = await measure(200, byHand)
  const program = await measure(200, (run) => {
    const { contactId, month } = of(run)
    return bench.client.loans.use.statement({ payer: { by: 'contact', contactId }, month })
  })
  report('loans.statement', jobs, program, baseline)
}
