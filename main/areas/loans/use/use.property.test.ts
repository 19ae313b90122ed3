import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { UseJob } from '#shared/areas/loans/use.schema.ts'
import type { KindTotal, Measure, UseKind } from '#shared/areas/loans/useTerms.schema.ts'
import { monthOf } from '#shared/base/fiscal.ts'
import { addDays } from '#shared/base/time.ts'
import type { Act } from '#main/app/act.ts'
import { Desk } from '#main/app/desk.ts'
import { migrations } from '#main/app/router.ts'
import { clientOf, type DeskClient, keyCost, passphrase, temporaryFolder, testClinic } from '#test/harness.ts'
import { group } from '../loans.fixture.ts'
import { PlainUse } from './plainUse.fixture.ts'
import { logUse, reverseUse } from './use.commands.ts'

const today = '2026-11-24'
const now = () => Date.UTC(2026, 10, 24, 15)
const kinds: readonly UseKind[] = ['copyLetterBlack', 'faxLocal', 'internet']
const wish = fc.record({
  do: fc.constantFrom('log', 'log', 'log', 'read', 'reverse', 'reverse', 'rate', 'quota', 'close', 'fail', 'crash'),
  kind: fc.constantFrom(...kinds),
  measure: fc.constantFrom<Measure>('copyLetterBlack', 'allPages', 'allMinutes'),
  whose: fc.constantFrom(0, 1, 2),
  number: fc.integer({ min: 1, max: 60 }),
  which: fc.nat(1000),
  daysAgo: fc.constantFrom(0, 0, 0, 3, 20, 45, 80),
  reason: fc.constantFrom('', 'Hearing'),
  backwards: fc.boolean(),
})
type Wish = typeof wish extends fc.Arbitrary<infer One> ? One : never
const forced = new Error('forced')

/** One run on a desk of its own, which can be cut off and opened again from what its disk held then, and the same on paper. */
class Run {
  readonly plain = new PlainUse()
  readonly before = new Map<string, string>()
  readonly home: string
  lives = 0
  desk!: Desk
  client!: DeskClient
  payers: (string | null)[] = [null]
  meterId = ''

  constructor(home: string) {
    this.home = home
  }

  get folder() {
    return join(this.home, String(this.lives))
  }

  get use() {
    return this.client.loans.use
  }

  async begin(): Promise<void> {
    mkdirSync(this.folder)
    this.take()
    await this.client.staff.setUp({ clinic: testClinic, member: { name: 'Noor Coordinator', passphrase, language: 'en-CA' } })
    this.payers = [null, (await group(this.client)).id, (await group(this.client, 'Elm Street')).id]
    this.meterId = (await this.use.terms.addMeter({ name: 'Copier', kind: 'copyLetterBlack' })).id
  }

  take(): void {
    this.desk = Desk.take({ folder: this.folder, keyCost, migrations, now })!
    this.client = clientOf(this.desk)
  }

  /** The power goes: what the disk holds at that moment, with its journal, is all that there is. */
  async crash(): Promise<void> {
    const before = this.folder
    this.lives++
    cpSync(before, this.folder, { recursive: true })
    await this.desk.close()
    this.take()
    await this.client.staff.signIn({ memberId: this.desk.file()!.slots[0]!.id, passphrase })
  }

  note({ id, kind, quantity, rate, contactId, day, reverses, reading }: UseJob): void {
    this.plain.jobs.push({ id, kind, quantity, rate, contactId, day, reverses, reading })
  }

  /** Does it, when paper says that it can be done; else it must be refused. */
  async tries(allowed: boolean, work: () => Promise<UseJob>): Promise<void> {
    if (allowed) return this.note(await work())
    await expect(work()).rejects.toMatchObject({ code: expect.stringMatching(/^(CONFLICT|INVALID)$/) })
  }

  async act(one: Wish): Promise<void> {
    const { plain, use } = this
    const day = addDays(today, -one.daysAgo)
    const contactId = this.payers[one.whose]!
    switch (one.do) {
      case 'log':
        return this.tries(this.may(one.kind, one.number, contactId, day, one.reason), () => use.log({ kind: one.kind, quantity: one.number, contactId, day, overQuotaReason: one.reason }))
      case 'read': {
        const start = (plain.lastReading() ?? 1000) + (one.which % 3)
        const end = one.backwards ? start - one.number : start + one.number
        const allowed = !one.backwards && this.may('copyLetterBlack', one.number, contactId, day, one.reason)
        return this.tries(allowed, () => use.log({ kind: 'copyLetterBlack', quantity: one.number, contactId, day, overQuotaReason: one.reason, reading: { meterId: this.meterId, start, end } }))
      }
      case 'reverse': {
        const job = plain.jobs[one.which % Math.max(plain.jobs.length, 1)]
        if (!job) return
        return this.tries(job.reverses === null && !plain.isReversed(job.id), () => use.reverse({ jobId: job.id, reason: 'slip' }))
      }
      case 'rate':
        await use.terms.setRates({ from: day, rates: [{ kind: one.kind, cents: one.number % 20 }] })
        plain.rates.push({ kind: one.kind, from: day, cents: one.number % 20 })
        return
      case 'quota':
        return this.quota({ contactId, measure: one.measure, most: one.which % 5 === 0 ? null : one.number * 3 })
      case 'close':
        return this.close()
      case 'fail':
        return this.fail(one, contactId)
      case 'crash':
        return this.crash()
    }
  }

  may(kind: UseKind, quantity: number, contactId: string | null, day: string, reason: string): boolean {
    const { plain } = this
    return !plain.isClosed(day) && plain.rate(kind, day) !== null && (reason !== '' || !plain.isOver(contactId, kind, quantity, day.slice(0, 7)))
  }

  async quota(wanted: { contactId: string | null; measure: Measure; most: number | null }): Promise<void> {
    const { terms } = this.use
    const same = (quota: { contactId: string | null; measure: Measure }) => quota.contactId === wanted.contactId && quota.measure === wanted.measure
    const known = (await terms.quotas()).find(same)
    await terms.saveQuota({ id: known?.id ?? null, quota: wanted })
    const noted = this.plain.quotas.find(same)
    if (noted) noted.most = wanted.most
    else this.plain.quotas.push(wanted)
  }

  async close(): Promise<void> {
    const { months } = this.client.loans
    const { next } = await months.list()
    if (!next) return
    await months.close({ month: next })
    this.plain.closed.set(next, this.plain.totals(next))
  }

  /** The work is done, and then something breaks before it is kept: all of it is undone. */
  async fail(one: Wish, contactId: string | null): Promise<void> {
    const { plain, desk } = this
    const act: Act = { at: now(), member: (await this.client.staff.status()).me!, newId: () => crypto.randomUUID(), touch: () => {} }
    const standing = plain.jobs.find((job) => job.reverses === null && !plain.isReversed(job.id))
    const breaking = desk.store.write(async (db) => {
      if (plain.rate(one.kind, today) !== null) await logUse(db, { kind: one.kind, quantity: 1, contactId, campaignId: null, meetingId: null, note: '', overQuotaReason: 'x' }, act)
      if (standing) await reverseUse(db, { jobId: standing.id, reason: 'x' }, act)
      throw forced
    })
    await expect(breaking).rejects.toBe(forced)
  }

  async compare(): Promise<void> {
    const { plain, use } = this
    const jobs = (await use.jobs({ limit: 200 })).items.reverse()
    expect(jobs.map(({ id }) => id)).toEqual(plain.jobs.map(({ id }) => id))
    for (const job of jobs) {
      const { reversedBy, ...kept } = job
      expect(Boolean(reversedBy)).toBe(plain.isReversed(job.id))
      // 0 and −0 are the same money.
      expect(job.value).toBe(0 + job.quantity * job.rate)
      const text = JSON.stringify(kept)
      expect(this.before.get(job.id) ?? text).toBe(text)
      this.before.set(job.id, text)
    }
    for (const contactId of this.payers) {
      const payer = contactId === null ? { by: 'clinic' as const } : { by: 'contact' as const, contactId }
      for (const month of ['2026-11', '2026-10', '2026-09']) {
        const { from, to } = monthOf(`${month}-01`)
        const statement = await use.statement({ payer, month })
        expect({ quantity: statement.pages + statement.minutes, value: statement.value }).toEqual(plain.account(contactId, from, to))
        expect(statement.jobs.reduce((sum, { value }) => sum + value, 0)).toBe(statement.value)
      }
      if (contactId === null) continue
      const standing = await use.standing({ contactId })
      expect(new Map(standing.map(({ measure, most, used }) => [measure, [most, used]]))).toEqual(new Map(plain.held(contactId).map(({ measure, most }) => [measure, [most, plain.used(contactId, measure, '2026-11')]])))
      const { year } = await use.used({ contactId })
      expect({ quantity: year.pages + year.minutes, value: year.value }).toEqual(plain.year(contactId, today))
    }
    expect((await use.terms.meters())[0]!.last?.reading ?? null).toBe(plain.lastReading())
    for (const { month, use: totals } of (await this.client.loans.months.list()).closed) expect(summed(totals)).toBe(plain.closed.get(month))
    for (const [month, kept] of plain.closed) expect(plain.totals(month)).toBe(kept)
  }
}

const summed = (totals: readonly KindTotal[]) => JSON.stringify(totals.map(({ kind, quantity, value }) => [kind, [quantity, value]] as const).toSorted(([one], [other]) => one.localeCompare(other)))

test('for any acts, with failures and crashes between them, every figure is what the same jobs on paper add up to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 5, maxLength: 35 }), async (wishes) => {
      using folder = temporaryFolder()
      const run = new Run(folder.path)
      await run.begin()
      try {
        await run.act({ ...wishes[0]!, do: 'rate', kind: 'copyLetterBlack', daysAgo: 80 })
        for (const one of wishes) {
          await run.act(one)
          if (one.do === 'fail' || one.do === 'close' || one.do === 'crash') await run.compare()
        }
        await run.compare()
      } finally {
        await run.desk.close()
      }
    }),
    { numRuns: 15, endOnFailure: true },
  )
}, 120_000)
