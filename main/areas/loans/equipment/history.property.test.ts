import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#shared/base/time.ts'
import type { Act } from '#main/app/act.ts'
import { equipmentDesk } from './equipment.fixture.ts'
import { lendEquipment } from './lending.commands.ts'
import { PlainShelf } from './plainShelf.fixture.ts'
import { reverseEvent } from './reversing.commands.ts'

const firstDay = '2026-11-24'
const wish = fc.record({
  do: fc.constantFrom('reserve', 'reserve', 'reserve', 'lend', 'lend', 'lend', 'fetch', 'bringBack', 'bringBack', 'extend', 'cancel', 'repair', 'fix', 'retire', 'restore', 'reverse', 'reverse', 'sleep', 'sleep', 'fail'),
  item: fc.constantFrom(0, 1),
  ahead: fc.constantFrom(0, 0, 0, 1, 2, 5),
  days: fc.constantFrom(0, 0, 1, 3),
  which: fc.nat(1000),
})
type Wish = typeof wish extends fc.Arbitrary<infer One> ? One : never
type Desk = Awaited<ReturnType<typeof equipmentDesk>>
const forced = new Error('forced')

/** One of the last few: most that is done is done with them. */
const lately = <One>(all: readonly One[], which: number): One | undefined => all.slice(-4)[which % Math.max(Math.min(all.length, 4), 1)]

class Run {
  readonly desk: Desk
  readonly itemIds: string[]
  readonly plain: PlainShelf
  readonly kept = new Map<string, string>()

  constructor(desk: Desk, itemIds: string[]) {
    this.desk = desk
    this.itemIds = itemIds
    this.plain = new PlainShelf(firstDay, itemIds.map((id, index) => ({ id, serviceDays: index })))
  }

  /** Does it when paper says that it can be done; else it must be refused, and leaves nothing. */
  async tries<Answer>(allowed: boolean, work: () => Promise<Answer>): Promise<Answer | null> {
    if (allowed) return work()
    await expect(work()).rejects.toMatchObject({ code: expect.stringMatching(/^(CONFLICT|INVALID)$/) })
    return null
  }

  async act(one: Wish): Promise<void> {
    const { plain, desk: { equipment, oak } } = this
    const itemId = this.itemIds[one.item]!
    const claimId = lately([...plain.claims.keys()], one.which)
    const [from, to] = [addDays(plain.today, one.ahead), addDays(plain.today, one.ahead + one.days)]
    const until = addDays(plain.today, one.days)
    switch (one.do) {
      case 'reserve': {
        const made = await this.tries(plain.mayReserve(itemId, from, to), () => equipment.reserve({ itemId, contactId: oak, from, to }))
        return made ? plain.reserve(made.id, itemId, from, to, made.eventId) : undefined
      }
      case 'lend': {
        const made = await this.tries(plain.mayLend(itemId, until, null), () => equipment.lend({ itemId, contactId: oak, due: until }))
        return made ? plain.lend(made.id, itemId, until, made.eventId) : undefined
      }
      case 'fetch': {
        const owner = claimId && plain.claims.get(claimId)!.itemId
        if (!claimId || !owner) return
        const made = await this.tries(plain.mayLend(owner, until, claimId), () => equipment.lend({ itemId: owner, claimId, due: until }))
        return made ? plain.lend(claimId, owner, until, made.eventId) : undefined
      }
      case 'bringBack': {
        if (!claimId) return
        const condition = (['good', 'worn', 'damaged'] as const)[one.which % 3]!
        const back = await this.tries(plain.claims.get(claimId)!.state === 'lent', () => equipment.bringBack({ claimId, condition }))
        return back ? plain.bringBack(claimId, condition, back.eventId) : undefined
      }
      case 'extend': {
        if (!claimId) return
        const extended = await this.tries(plain.mayExtend(claimId, to), () => equipment.extend({ claimId, to }))
        return extended ? plain.extend(claimId, to, extended.eventId) : undefined
      }
      case 'cancel': {
        if (!claimId) return
        const off = await this.tries(plain.claims.get(claimId)!.state === 'reserved', () => equipment.cancel({ claimId, reason: 'rain' }))
        return off ? plain.cancel(claimId, off.eventId) : undefined
      }
      case 'repair':
      case 'retire':
      case 'restore':
      case 'fix': {
        const step = () => (one.do === 'fix' ? equipment.backFromRepair({ itemId, condition: 'good' }) : one.do === 'repair' ? equipment.sendForRepair({ itemId, reason: 'noise' }) : equipment[one.do as 'retire' | 'restore']({ itemId, reason: 'so it is' }))
        const done = await this.tries(plain.mayStep(itemId, one.do), step)
        return done ? plain.step(itemId, one.do, await this.lastEvent(itemId)) : undefined
      }
      case 'reverse': {
        const event = lately(plain.events, one.which)
        if (!event) return
        const undone = await this.tries(plain.mayReverse(event.id), () => equipment.reverse({ eventId: event.id, reason: 'slip' }))
        return undone ? plain.reverse(event.id) : undefined
      }
      case 'sleep':
        plain.today = addDays(plain.today, one.days + 1)
        return this.desk.turnTo(plain.today)
      case 'fail':
        return this.fail(one, itemId)
    }
  }

  async lastEvent(itemId: string): Promise<string> {
    return (await this.desk.equipment.events({ itemId, limit: 1 })).items[0]!.id
  }

  /** The work is done, and then something breaks before it is kept: all of it is undone. */
  async fail(one: Wish, itemId: string): Promise<void> {
    const { plain, desk: { desk, client } } = this
    const member = (await client.staff.status()).me!
    const act: Act = { at: desk.now(), member, newId: () => crypto.randomUUID(), touch: () => {} }
    const event = lately(plain.events, one.which)
    const breaking = desk.store.write(async (db) => {
      if (event && plain.mayReverse(event.id)) await reverseEvent(db, { eventId: event.id, reason: 'slip' }, act)
      else if (plain.mayLend(itemId, plain.today, null)) await lendEquipment(db, { itemId, code: 'R-1', meetingId: null, campaignId: null, note: '', conditionNote: '', due: plain.today }, act)
      throw forced
    })
    await expect(breaking).rejects.toBe(forced)
  }

  async compare(): Promise<void> {
    const { plain, desk: { equipment } } = this
    for (const itemId of this.itemIds) {
      const item = await equipment.get({ itemId })
      const live = plain.live(itemId)
      expect([item.standing, item.condition]).toEqual(plain.things.get(itemId))
      expect(item.loan?.id ?? null).toBe(live.find(({ state }) => state === 'lent')?.id ?? null)
      const told = await equipment.claims({ itemId })
      const facts = ({ id, state, from, to }: { id: string; state: string; from: string; to: string }) => `${id} ${state} ${from} ${to}`
      expect(told.map(facts).toSorted()).toEqual(live.filter(({ state, to }) => state === 'lent' || to >= plain.today).map(facts).toSorted())
      expect(plain.sharedDay(itemId)).toBeNull()
      for (const { reversedBy: _by, reversible: _reversible, ...event } of (await equipment.events({ itemId, limit: 200 })).items) {
        const text = JSON.stringify(event)
        expect(this.kept.get(event.id) ?? text).toBe(text)
        this.kept.set(event.id, text)
      }
    }
  }
}

test('for any acts, nights and failures between them, who has what is as on paper, nothing is had twice and no line changes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 30, maxLength: 60, size: 'max' }), async (wishes) => {
      await using desk = await equipmentDesk(firstDay)
      const run = new Run(desk, [desk.itemId, (await desk.equipment.add({ name: 'Megaphone', value: 9000, serviceDays: 1 })).id])
      for (const one of wishes) {
        await run.act(one)
        if (one.do === 'fail' || one.do === 'sleep' || one.do === 'reverse') await run.compare()
      }
      await run.compare()
    }),
    { numRuns: 12, endOnFailure: true },
  )
}, 180_000)
