import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Written } from '#shared/areas/loans/stock.schema.ts'
import type { MonthTotal } from '#shared/areas/loans/months.schema.ts'
import { addDays } from '#shared/base/time.ts'
import type { Act } from '#main/app/act.ts'
import { openTestDesk } from '#test/harness.ts'
import { firstDrawer, group } from '../loans.fixture.ts'
import { PlainLedger } from './plainLedger.fixture.ts'
import { issueStock, moveStock, takeBack } from './stock.commands.ts'

const today = '2026-11-24'
const wish = fc.record({
  do: fc.constantFrom('receive', 'receive', 'issue', 'issue', 'issue', 'return', 'move', 'spoil', 'expire', 'reverse', 'count', 'close', 'fail'),
  item: fc.constantFrom(0, 1),
  from: fc.constantFrom(0, 1),
  number: fc.integer({ min: 1, max: 30 }),
  which: fc.nat(1000),
  daysAgo: fc.constantFrom(0, 0, 0, 3, 20, 45),
  lasts: fc.constantFrom(null, -2, 0, 10, 90),
  anyDrawer: fc.boolean(),
})
type Wish = typeof wish extends fc.Arbitrary<infer One> ? One : never
const forced = new Error('forced')

async function scene() {
  const desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 15) })
  const { client } = desk
  const drawerIds = [(await firstDrawer(client)).id, (await client.loans.stock.addDrawer({ name: 'Safe' })).id]
  const contactId = (await group(client)).id
  const second = await desk.windowAs('front-desk')
  const member = (await client.staff.status()).me!
  return { ...desk, [Symbol.asyncDispose]: desk[Symbol.asyncDispose], drawerIds, contactId, second, member }
}
type Scene = Awaited<ReturnType<typeof scene>>

/** One run: two items of their own, and the same on paper. */
class Run {
  readonly plain = new PlainLedger()
  readonly scene: Scene
  readonly itemIds: string[]

  constructor(scene: Scene, itemIds: string[]) {
    this.scene = scene
    this.itemIds = itemIds
  }

  get stock() {
    return this.scene.client.loans.stock
  }

  note({ entries }: Written): void {
    for (const entry of entries) {
      const { id, actId, lotId, drawerId, day, change, unitValue, kind, contactId, returns, reverses } = entry
      this.plain.lines.push({ id, actId, lotId, drawerId, day, change, unitValue, kind, contactId, returns, reversedBy: null })
      const undone = this.plain.lines.find((line) => line.id === reverses)
      if (undone) undone.reversedBy = id
    }
  }

  /** Does it, when paper says that it can be done; else it must be refused. */
  async tries(allowed: boolean, work: () => Promise<Written>): Promise<void> {
    if (allowed) return this.note(await work())
    await expect(work()).rejects.toMatchObject({ code: expect.stringMatching(/^(CONFLICT|INVALID)$/) })
  }

  async act(one: Wish): Promise<void> {
    const { plain, scene: { drawerIds, contactId } } = this
    const day = addDays(today, -one.daysAgo)
    const open = !plain.isClosed(day)
    const itemId = this.itemIds[one.item]!
    const drawerId = drawerIds[one.from]!
    const lots = [...plain.lots.keys()]
    const lotId = lots[one.which % Math.max(lots.length, 1)]
    const line = plain.lines[one.which % Math.max(plain.lines.length, 1)]
    switch (one.do) {
      case 'receive':
        return this.receive(one, { itemId, drawerId, day, open })
      case 'issue': {
        const places = one.anyDrawer ? drawerIds : [drawerId]
        return this.tries(open && plain.usable(itemId, places, day) >= one.number, () => this.stock.issue({ itemId, quantity: one.number, contactId, drawerId: one.anyDrawer ? null : drawerId, day }))
      }
      case 'return':
        if (!line) return
        return this.tries(open && line.kind === 'issued' && line.reversedBy === null && day >= line.day && plain.returned(line.id) + one.number <= -line.change, () => this.stock.takeBack({ entryId: line.id, quantity: one.number, drawerId, day }))
      case 'move':
        if (!lotId) return
        return this.tries(open && plain.free(lotId, drawerId, day) >= one.number, () => this.stock.move({ lotId, fromId: drawerId, toId: drawerIds[1 - one.from]!, quantity: one.number, day }))
      case 'spoil':
        if (!lotId) return
        return this.tries(open && plain.free(lotId, drawerId, day) >= one.number, () => this.stock.spoil({ lotId, drawerId, quantity: one.number, reason: 'wet', day }))
      case 'expire': {
        const last = lotId && plain.lots.get(lotId)!.expiresOn
        if (!lotId) return
        return this.tries(Boolean(last && last < today) && plain.closing(lotId, drawerId, today) > 0, () => this.stock.expire({ lotId, drawerId }))
      }
      case 'reverse':
        if (!line) return
        return this.reverse(line.actId)
      case 'count':
        return this.count(drawerId, one)
      case 'close':
        return this.close()
      case 'fail':
        return this.fail(one, { itemId, drawerId })
    }
  }

  async receive(one: Wish, { itemId, drawerId, day, open }: { itemId: string; drawerId: string; day: string; open: boolean }): Promise<void> {
    const expiresOn = one.lasts === null ? null : addDays(today, one.lasts)
    await this.tries(open && (expiresOn === null || expiresOn >= day), async () => {
      const written = await this.stock.receive({ itemId, drawerId, quantity: one.number, expiresOn, unitValue: 300 + one.number, day })
      this.plain.lots.set(written.entries[0]!.lotId, { itemId, unitValue: 300 + one.number, expiresOn })
      return written
    })
  }

  async reverse(actId: string): Promise<void> {
    const { plain } = this
    const lines = plain.lines.filter((line) => line.actId === actId)
    const stands = lines.every((line) => !['reversed', 'adjusted'].includes(line.kind) && line.reversedBy === null && plain.returned(line.id) === 0)
    const there = lines.every((line) => plain.closing(line.lotId, line.drawerId, today) >= line.change)
    await this.tries(stands && there, () => this.stock.reverse({ entryId: lines[0]!.id, reason: 'slip' }))
  }

  /** Two people find the same: one lot is off by a few. */
  async count(drawerId: string, one: Wish): Promise<void> {
    const { scene: { client, second }, plain } = this
    const lots = await client.loans.counts.toCount({ drawerId })
    if (lots.length === 0) return
    const off = Math.max(-plain.closing(lots[0]!.lotId, drawerId, today), (one.which % 5) - 2)
    const lines = lots.map(({ lotId }, index) => ({ lotId, counted: plain.closing(lotId, drawerId, today) + (index === 0 ? off : 0) }))
    const { id } = await client.loans.counts.first({ drawerId, lines })
    await expect(client.loans.counts.second({ id, lines })).rejects.toMatchObject({ code: 'INVALID' })
    await second.loans.counts.second({ id, lines })
    await client.loans.counts.approve({ id, reason: 'counted' })
    if (off === 0) return
    const [adjusted] = (await this.stock.entries({ kind: 'adjusted', limit: 1 })).items
    expect(adjusted).toMatchObject({ lotId: lots[0]!.lotId, change: off })
    this.note({ actId: adjusted!.actId, entries: [adjusted!], balance: adjusted!.balance })
  }

  async close(): Promise<void> {
    const { months } = this.scene.client.loans
    const { next } = await months.list()
    if (!next) return
    await months.close({ month: next })
    this.plain.closed.set(next, this.plain.totals(next))
  }

  /** The work is done, and then something breaks before it is kept: all of it is undone. */
  async fail(one: Wish, { itemId, drawerId }: { itemId: string; drawerId: string }): Promise<void> {
    const { scene: { desk, contactId, member, drawerIds }, plain } = this
    const act: Act = { at: desk.now(), member, newId: () => crypto.randomUUID(), touch: () => {} }
    const issued = plain.lines.find((line) => line.kind === 'issued' && line.reversedBy === null)
    // Of one ticket alone nothing would be left to move once it is issued.
    const lotId = [...plain.lots.keys()].find((id) => plain.closing(id, drawerId, today) > 1)
    const breaking = desk.store.write(async (db) => {
      if (plain.usable(itemId, drawerIds, today) > 0) await issueStock(db, { itemId, quantity: 1, contactId, code: '', signed: false, meetingId: null, note: '' }, act)
      if (lotId) await moveStock(db, { lotId, fromId: drawerId, toId: drawerIds[1 - one.from]!, quantity: 1, note: '' }, act)
      if (issued && plain.returned(issued.id) < -issued.change) await takeBack(db, { entryId: issued.id, quantity: 1, note: '' }, act)
      throw forced
    })
    await expect(breaking).rejects.toBe(forced)
  }

  async compare(before: Map<string, string>): Promise<void> {
    const { plain, scene: { client, drawerIds, contactId } } = this
    for (const itemId of this.itemIds) {
      const own = (lotId: string) => plain.lots.get(lotId)!.itemId === itemId
      const entries = (await this.stock.entries({ itemId, limit: 200 })).items.reverse()
      let sum = 0
      for (const entry of entries) {
        sum += entry.change
        expect(entry.balance).toBe(sum)
        expect(Math.min(sum, entry.there)).toBeGreaterThanOrEqual(0)
        const { reversedBy: _reversedBy, returned: _returned, ...kept } = entry
        const text = JSON.stringify(kept)
        expect(before.get(entry.id) ?? text).toBe(text)
        before.set(entry.id, text)
      }
      expect(entries.map(({ id }) => id)).toEqual(plain.lines.filter((line) => own(line.lotId)).map(({ id }) => id))
      for (const day of [today, addDays(today, -3), addDays(today, -20), addDays(today, -45)]) {
        const shelf = await this.stock.shelf({ itemId, day })
        const there = new Map(shelf.map((line) => [`${line.lotId} ${line.drawerId}`, [line.quantity, line.free]]))
        for (const lotId of plain.lots.keys()) {
          if (!own(lotId)) continue
          for (const drawerId of drawerIds) {
            const quantity = plain.closing(lotId, drawerId, day)
            expect(there.get(`${lotId} ${drawerId}`) ?? [0, 0]).toEqual(quantity > 0 ? [quantity, plain.free(lotId, drawerId, day)] : [0, 0])
          }
        }
      }
      const now = await this.stock.shelf({ itemId })
      expect(now.reduce((total, line) => total + line.quantity, 0)).toBe(sum)
      expect((await this.stock.items()).find(({ id }) => id === itemId)).toMatchObject({ balance: sum, usable: plain.usable(itemId, drawerIds, today) })
    }
    const had = await this.stock.had({ contactId })
    const wanted = plain.had(contactId, today)
    expect({ units: had.year.units, value: had.year.value }).toEqual(wanted)
    for (const { month, totals } of (await client.loans.months.list()).closed) expect(summed(totals)).toBe(plain.closed.get(month))
    for (const [month, kept] of plain.closed) expect(plain.totals(month)).toBe(kept)
  }
}

const summed = (totals: readonly MonthTotal[]) =>
  JSON.stringify(totals.map(({ itemId, kind, units, value }) => [`${itemId} ${kind}`, { units, value }] as const).toSorted(([one], [other]) => one.localeCompare(other)))

test('for any acts, with failures between them, every figure is what the same ledger on paper adds up to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 5, maxLength: 35 }), async (wishes) => {
      await using desk = await scene()
      const { stock } = desk.client.loans
      const run = new Run(desk, [(await stock.createItem({ name: 'Ticket', unitValue: 335 })).id, (await stock.createItem({ name: 'Pass', unitValue: 1350 })).id])
      const before = new Map<string, string>()
      for (const one of wishes) {
        await run.act(one)
        if (one.do === 'fail' || one.do === 'close') await run.compare(before)
      }
      await run.compare(before)
    }),
    { numRuns: 20 },
  )
}, 120_000)

test('acts at the same moment leave the sums right', async () => {
  await using desk = await scene()
  const { stock } = desk.client.loans
  const item = await stock.createItem({ name: 'Ticket', unitValue: 335 })
  await stock.receive({ itemId: item.id, quantity: 40 })
  const outcomes = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => (n % 3 === 0 ? stock.receive({ itemId: item.id, quantity: 1 }) : stock.issue({ itemId: item.id, quantity: 4, contactId: desk.contactId }))))
  for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'CONFLICT', data: { reason: 'stockShort' } })
  const entries = (await stock.entries({ limit: 200 })).items.reverse()
  let sum = 0
  for (const entry of entries) {
    sum += entry.change
    expect(entry.balance).toBe(sum)
    expect(sum).toBeGreaterThanOrEqual(0)
  }
})
