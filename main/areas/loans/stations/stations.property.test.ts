import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hour, minute } from '#shared/base/time.ts'
import type { Act } from '#main/app/act.ts'
import { Desk } from '#main/app/desk.ts'
import { chores, migrations } from '#main/app/router.ts'
import { clientOf, keyCost, openTestDesk, passphrase } from '#test/harness.ts'
import { PlainStations } from './plainStations.fixture.ts'
import { endSession } from './sessions.commands.ts'
import { startSession } from './start.commands.ts'
import { at } from './stations.fixture.ts'

const names = ['Station 1', 'Station 2', 'Station 3']
const wish = fc.record({
  do: fc.constantFrom('start', 'start', 'startFirst', 'startFirst', 'extend', 'end', 'end', 'left', 'undo', 'queue', 'giveUp', 'wait', 'wait', 'wait', 'fail', 'reopen'),
  station: fc.nat(names.length - 1),
  which: fc.nat(20),
  minutes: fc.integer({ min: 1, max: 40 }),
  stayed: fc.boolean(),
})
type Wish = typeof wish extends fc.Arbitrary<infer One> ? One : never
const forced = new Error('forced')

async function openRun() {
  // Sixteen hours of waiting at most: no run goes past midnight, where the day's chores begin.
  const clock = { now: at('06:00') }
  const opened = await openTestDesk({ now: () => clock.now })
  opened.desk.idleAfter = 1000 * hour
  const rooms = []
  for (const name of names) rooms.push(await opened.client.space.createRoom({ name, kind: 'station', capacity: 1, notes: '' }))
  await opened.client.loans.use.terms.setRates({ from: '2026-01-01', rates: [{ kind: 'internet', cents: 3 }] })
  return new Run(opened, clock, rooms.map(({ id }) => id))
}

/** One run: three stations of a real desk, and the same on paper. */
class Run {
  readonly plain = new PlainStations(names.length)
  private readonly folder: { folder: string; dispose: () => Promise<void> }
  private desk: Desk
  private client: ReturnType<typeof clientOf>
  private readonly clock: { now: number }
  private readonly roomIds: string[]

  constructor(opened: Awaited<ReturnType<typeof openTestDesk>>, clock: { now: number }, roomIds: string[]) {
    this.desk = opened.desk
    this.client = opened.client
    this.folder = { folder: opened.folder, dispose: () => opened[Symbol.asyncDispose]() }
    this.clock = clock
    this.roomIds = roomIds
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.desk.close()
    await this.folder.dispose()
  }

  get stations() {
    return this.client.loans.stations
  }

  async act(one: Wish): Promise<void> {
    const { plain, clock: { now } } = this
    const { session } = plain.stations[one.station]!
    switch (one.do) {
      case 'start':
        return this.start(one.station, null)
      case 'startFirst':
        return plain.line.length > 0 ? this.start(one.station, one.which % plain.line.length) : undefined
      case 'extend':
        if (!session) return
        if (plain.line.length > 0) return refused(this.stations.extend({ id: session.id }))
        await this.stations.extend({ id: session.id })
        return void Object.assign(session, { until: Math.max(session.until, now) + 30 * minute, extensions: session.extensions + 1 })
      case 'end':
        if (!session) return
        await this.stations.end({ id: session.id, stayed: one.stayed })
        plain.leave(one.station, now, one.stayed)
        return refused(this.stations.end({ id: session.id }))
      case 'left':
        return session ? this.leaveOnBoard(one.station, session.id) : undefined
      case 'undo':
        if (!session) return
        await this.stations.undoStart({ id: session.id })
        plain.stations[one.station]!.session = null
        // Whoever came out of the line stands in it again, and this test does not follow where.
        plain.line = (await this.stations.view()).line.map(({ id }) => id)
        return
      case 'queue':
        plain.line.push((await this.stations.queue({})).id)
        return
      case 'giveUp':
        return this.giveUp(one.which)
      case 'wait':
        clockOn(this.clock, one.minutes)
        return
      case 'fail':
        return this.fail(one.station)
      case 'reopen':
        return this.reopen()
    }
  }

  async start(index: number, place: number | null): Promise<void> {
    const { plain, clock: { now } } = this
    const roomId = this.roomIds[index]!
    const start = plain.startAt(index, place ?? plain.line.length, now)
    const wishing = this.stations.start({ roomId, waitId: place === null ? null : plain.line[place]! })
    if (start === null) return refused(wishing)
    const { id } = await wishing
    plain.sit(index, { id, start, until: start + hour, extensions: 0 })
    if (place !== null) plain.line.splice(place, 1)
  }

  async leaveOnBoard(index: number, id: string): Promise<void> {
    const { bookingId } = (await this.stations.view()).stations.find(({ session }) => session?.id === id)!.session!
    await this.client.space.markDoor({ id: bookingId, mark: 'left' })
    await this.desk.doChores()
    this.plain.leave(index, this.clock.now, false)
  }

  async giveUp(which: number): Promise<void> {
    const { line } = this.plain
    if (line.length === 0) return
    const [id] = line.splice(which % line.length, 1)
    await this.stations.giveUp({ id: id! })
  }

  /** The work is done, and then something breaks before it is kept: all of it is undone. */
  async fail(index: number): Promise<void> {
    const member = (await this.client.staff.status()).me!
    const act: Act = { at: this.clock.now, member, newId: () => crypto.randomUUID(), touch: () => {} }
    const { session } = this.plain.stations[index]!
    const start = this.plain.startAt(index, this.plain.line.length, this.clock.now)
    const breaking = this.desk.store.write(async (db) => {
      if (session && session.until > this.clock.now) await endSession(db, { id: session.id, stayed: false }, act)
      if (start !== null) await startSession(db, { roomId: this.roomIds[index]!, who: 'Nobody', override: '' }, act)
      throw forced
    })
    await expect(breaking).rejects.toBe(forced)
  }

  /** The program ends and is started again on the same folder. */
  async reopen(): Promise<void> {
    const { id } = (await this.client.staff.status()).me!
    await this.desk.close()
    this.desk = Desk.take({ folder: this.folder.folder, migrations, chores, keyCost, now: () => this.clock.now })!
    this.client = clientOf(this.desk)
    await this.client.staff.signIn({ memberId: id, passphrase })
    this.desk.idleAfter = 1000 * hour
  }

  async compare(): Promise<void> {
    const { plain, clock: { now } } = this
    const view = await this.stations.view()
    expect(view.stations.map(({ session }) => session && { id: session.id, start: session.startedAt, until: session.until, extensions: session.extensions })).toEqual(plain.stations.map(({ session }) => session))
    expect(view.line.map(({ id }) => id)).toEqual(plain.line)
    expect(view.done.reduce((sum, { minutes }) => sum + minutes!, 0)).toBe(plain.minutes)
    expect(view.unwritten).toEqual([])
    const jobs = (await this.client.loans.use.jobs({ limit: 200 })).items
    expect(jobs.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(plain.minutes)
    const bookings = await this.client.space.bookings({ from: at('00:00'), to: at('23:59') })
    const inside = bookings.filter(({ arrivedAt, leftAt, end }) => arrivedAt !== null && leftAt === null && end > now)
    expect(inside.map(({ id }) => id).toSorted()).toEqual(view.stations.flatMap(({ session }) => (session && session.until > now ? [session.bookingId] : [])).toSorted())
    for (const session of view.done) {
      const booking = bookings.find(({ id }) => id === session.bookingId)!
      expect(booking.leftAt !== null || booking.end <= now).toBe(true)
    }
  }
}

const clockOn = (clock: { now: number }, minutes: number) => void (clock.now += minutes * minute)

const refused = (call: Promise<unknown>) => expect(call).rejects.toMatchObject({ code: 'CONFLICT' })

test('for any acts, with crashes between them, one sits at a station at a time, bookings and sessions agree, and every minute is counted once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 5, maxLength: 24 }), async (wishes) => {
      await using run = await openRun()
      for (const one of wishes) {
        await run.act(one)
        await run.compare()
      }
    }),
    { numRuns: 10, endOnFailure: true },
  )
}, 180_000)
