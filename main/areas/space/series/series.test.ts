import { describe, expect, test } from 'vitest'
import type { Booking } from '#shared/areas/space/space.schema.ts'
import { addDays, hour } from '#shared/base/time.ts'
import { openTestDesk } from '#test/harness.ts'
import { addRoom, at, evening, refusal } from '../space.fixture.ts'
import { clocksOf, daysOf, editOf, now, open, six, weekly } from './series.fixture.ts'

type Invalid = { issues: { path: (string | number)[]; message: string }[] }

describe('booking a series', () => {
  test('books all its dates in one go, each knowing its series, and leaves holidays out with their reason', async () => {
    await using desk = await open()
    const { id, booked, leftOut, first } = await desk.book({ rule: { repeat: { by: 'week', every: 1, weekdays: [5], weekStart: 1 }, until: '2027-01-02', count: null, skipHolidays: true } })
    expect([booked, leftOut]).toEqual([3, 2])
    expect(daysOf(await desk.live(id))).toEqual(['2026-12-04', '2026-12-11', '2026-12-18'])
    expect(first).toMatchObject({ seriesId: id, seriesDay: '2026-12-04' })
    const skipped = await desk.client.space.series.skipped({ id })
    expect(skipped.map(({ reason, detail, date }) => [reason, detail, date.day, date.state])).toEqual([['holiday', 'christmas', '2026-12-25', 'free'], ['holiday', 'newYear', '2027-01-01', 'free']])
  })

  test('takes what was chosen for each date, and keeps those left out to be booked later', async () => {
    await using desk = await open()
    const loft = await addRoom(desk.client, 'Loft', 90)
    const takers: Booking[] = []
    for (const day of six.slice(0, 3)) takers.push(await desk.client.space.book(evening(desk.hall, { title: 'Choir', start: at('19:00', day), end: at('21:00', day) })))
    const { reason, with: dates } = await refusal(desk.book(), 'CONFLICT')
    expect([reason, dates.map(({ label }) => label)]).toEqual(['bookingOverlap', six.slice(0, 3).map((day) => `${day} · Choir`)])
    const { id, booked } = await desk.client.space.series.book({
      series: weekly(desk.hall),
      choices: [
        { day: six[0]!, take: 'skip' },
        { day: six[1]!, take: 'place', place: { roomId: loft.id, start: at('18:00', six[1]), end: at('20:00', six[1]) } },
        { day: six[2]!, take: 'place', place: { roomId: desk.hall.id, start: at('17:00', six[2]), end: at('19:00', six[2]) } },
        { day: six[4]!, take: 'skip' },
      ],
    })
    expect(booked).toBe(4)
    expect((await desk.live(id)).map(({ roomName, seriesDay }) => `${seriesDay} ${roomName}`)).toEqual([`${six[1]} Loft`, `${six[2]} Large hall`, `${six[3]} Large hall`, `${six[5]} Large hall`])
    expect(Object.values((await desk.client.space.series.get({ id })).own)).toEqual([['place'], ['place']])
    const skipped = () => desk.client.space.series.skipped({ id })
    expect((await skipped()).map(({ reason, detail, date }) => [reason, detail, date.state])).toEqual([['clash', 'Choir', 'clash'], ['chosen', '', 'free']])
    await refusal(desk.client.space.series.bookSkipped({ id, day: six[0]! }), 'CONFLICT')
    await desk.client.space.cancel({ id: takers[0]!.id })
    expect(await desk.client.space.series.bookSkipped({ id, day: six[0]! })).toMatchObject({ seriesId: id, seriesDay: six[0], title: 'Tenants', start: at('18:00', six[0]) })
    expect(await skipped()).toHaveLength(1)
    await refusal(desk.client.space.series.bookSkipped({ id, day: six[0]! }), 'NOT_FOUND')
  })

  test('in bulk leaves out all that clash, or takes another room where one fits', async () => {
    await using desk = await open()
    for (const day of six.slice(0, 2)) await desk.client.space.book(evening(desk.hall, { title: 'Choir', start: at('19:00', day), end: at('21:00', day) }))
    expect(await desk.client.space.series.book({ series: weekly(desk.hall), otherwise: 'skip' })).toMatchObject({ booked: 4, leftOut: 2 })
    await refusal(desk.client.space.series.book({ series: weekly(desk.hall), otherwise: 'otherRoom' }), 'CONFLICT')
    await addRoom(desk.client, 'Loft', 90)
    expect(await desk.client.space.series.book({ series: weekly(desk.hall), otherwise: 'otherRoom' })).toMatchObject({ booked: 6, leftOut: 0 })
  })

  test('books nothing when one date was taken meanwhile, and names it', async () => {
    await using desk = await open()
    const plan = await desk.client.space.series.plan(weekly(desk.hall))
    expect(plan.dates.every(({ state }) => state === 'free')).toBe(true)
    await desk.client.space.book(evening(desk.hall, { title: 'Choir', start: at('18:00', six[4]), end: at('19:00', six[4]) }))
    expect((await refusal(desk.book(), 'CONFLICT')).with.map(({ label }) => label)).toEqual([`${six[4]} · Choir`])
    // A place chosen for a date is held to the same rule.
    const elsewhere = { day: six[0]!, take: 'place' as const, place: { roomId: desk.hall.id, start: at('18:00', six[4]), end: at('20:00', six[4]) } }
    const chosen = desk.client.space.series.book({ series: weekly(desk.hall), choices: [elsewhere, { day: six[4]!, take: 'skip' }] })
    expect((await refusal(chosen, 'CONFLICT')).with.map(({ label }) => label)).toEqual([`${six[0]} · Choir`])
    expect(await desk.client.space.bookings({ from: at('00:00', '2026-12-01'), to: at('00:00', '2027-01-30') })).toHaveLength(1)
    const count = await desk.desk.desk.store.read.selectFrom('booking_series').select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
    expect(count.count).toBe(0)
  })

  test('is refused for a rule without any date, or with every date left out', async () => {
    await using desk = await open()
    const none = desk.book({ rule: { repeat: { by: 'monthDay', every: 12, day: 31 }, until: null, count: null, skipHolidays: true }, day: '2027-02-01' })
    expect((await refusal<Invalid>(none, 'INVALID')).issues[0]!.message).toBe('series:noDates')
    await refusal(desk.client.space.series.book({ series: weekly(desk.hall), choices: six.map((day) => ({ day, take: 'skip' as const })) }), 'INVALID')
  })

  test('is undone by cancelling it all, and that by taking it all back', async () => {
    await using desk = await open()
    const { id, first } = await desk.book()
    const { bookingIds } = await desk.client.space.series.cancel({ bookingId: first.id, scope: 'all', withChanged: true })
    expect(bookingIds).toHaveLength(6)
    expect(await desk.live(id)).toEqual([])
    expect((await desk.client.space.series.skipped({ id })).map(({ reason }) => reason)).toEqual(Array.from({ length: 6 }, () => 'cancelled'))
    const taker = await desk.client.space.book(evening(desk.hall, { start: at('18:00', six[3]), end: at('19:00', six[3]) }))
    await refusal(desk.client.space.series.reinstate({ bookingIds }), 'CONFLICT')
    expect(await desk.live(id)).toEqual([])
    await desk.client.space.cancel({ id: taker.id })
    await desk.client.space.series.reinstate({ bookingIds })
    expect(daysOf(await desk.live(id))).toEqual(six)
  })
})

describe('changing a series', () => {
  test('all of it: time, room and details; what was changed by itself keeps just that', async () => {
    await using desk = await open()
    const loft = await addRoom(desk.client, 'Loft', 90)
    const { id, first } = await desk.book()
    const [, second, third] = await desk.live(id)
    await desk.client.space.move({ id: second!.id, to: { roomId: desk.hall.id, start: at('15:00', six[1]), end: at('17:00', six[1]) } })
    await desk.client.space.update({ id: third!.id, booking: { ...third!, title: 'Annual meeting' } })
    expect((await desk.client.space.series.get({ id })).own).toEqual({ [second!.id]: ['place'], [third!.id]: ['title'] })
    const edit = editOf(first, 'all', { title: 'Tenants’ union', roomId: loft.id, from: '19:00', to: '21:30' })
    const answer = await desk.client.space.series.edit({ edit })
    expect(answer).toMatchObject({ id, changed: 6, leftOut: 0 })
    const after = await desk.live(id)
    expect(after.map(({ title }) => title)).toEqual(['Tenants’ union', 'Tenants’ union', 'Annual meeting', 'Tenants’ union', 'Tenants’ union', 'Tenants’ union'])
    expect(clocksOf(after)).toEqual(['19:00-21:30', '15:00-17:00', '19:00-21:30', '19:00-21:30', '19:00-21:30', '19:00-21:30'])
    expect(after.map(({ roomName }) => roomName)).toEqual(['Loft', 'Large hall', 'Loft', 'Loft', 'Loft', 'Loft'])
    await desk.client.space.series.edit({ edit: { ...editOf(after[0]!, 'all'), withChanged: true } })
    const inLine = await desk.live(id)
    expect(new Set(inLine.map(({ title, roomName }) => `${title} ${roomName}`))).toEqual(new Set(['Tenants’ union Loft']))
    expect((await desk.client.space.series.get({ id })).own).toEqual({})
  })

  test('this and later splits it: what was before stays as it was', async () => {
    await using desk = await open()
    const { id } = await desk.client.space.series.book({ series: weekly(desk.hall), choices: [{ day: six[1]!, take: 'skip' }, { day: six[4]!, take: 'skip' }] })
    const third = (await desk.live(id)).find(({ seriesDay }) => seriesDay === six[2])!
    const { id: later, changed } = await desk.client.space.series.edit({ edit: editOf(third, 'later', { day: addDays(six[2]!, 1), expected: 12 }) })
    expect([later === id, changed]).toEqual([false, 3])
    expect(daysOf(await desk.live(id))).toEqual([six[0]])
    expect(daysOf(await desk.live(later))).toEqual([six[2]!, six[3]!, six[5]!].map((day) => addDays(day, 1)))
    const [before, after] = [await desk.client.space.series.get({ id }), await desk.client.space.series.get({ id: later })]
    expect(before.series.rule).toMatchObject({ until: addDays(six[2]!, -1), count: null })
    expect(after.series).toMatchObject({ splitFrom: id, day: addDays(six[2]!, 1), expected: 12, rule: { count: 4, repeat: { weekdays: [3], weekStart: 2 } } })
    expect([before.own, after.own]).toEqual([{}, {}])
    expect((await desk.client.space.series.skipped({ id })).map(({ date }) => date.day)).toEqual([six[1]])
    expect((await desk.client.space.series.skipped({ id: later })).map(({ date }) => date.day)).toEqual([addDays(six[4]!, 1)])
  })

  test('is not split where nothing was changed', async () => {
    await using desk = await open()
    const { id } = await desk.book()
    const third = (await desk.live(id))[2]!
    expect(await desk.client.space.series.edit({ edit: editOf(third, 'later') })).toEqual({ id, changed: 0, kept: 0, leftOut: 0 })
    expect(daysOf(await desk.live(id))).toEqual(six)
  })

  test('is planned like a new one: what is in the way and its ways out; nothing moves unless all can or was decided', async () => {
    await using desk = await open()
    const { id, first } = await desk.book()
    await desk.client.space.book(evening(desk.hall, { title: 'Choir', start: at('20:30', six[3]), end: at('21:30', six[3]) }))
    const edit = editOf(first, 'all', { from: '19:00', to: '21:00' })
    const plan = await desk.client.space.series.planEdit(edit)
    expect(plan.dates.map(({ state }) => state)).toEqual(['free', 'free', 'free', 'clash', 'free', 'free'])
    expect((await refusal(desk.client.space.series.edit({ edit }), 'CONFLICT')).with.map(({ label }) => label)).toEqual([`${six[3]} · Choir`])
    expect(new Set(clocksOf(await desk.live(id)))).toEqual(new Set(['18:00-20:00']))
    const { changed, leftOut } = await desk.client.space.series.edit({ edit, choices: [{ day: six[3]!, take: 'skip' }] })
    expect([changed, leftOut]).toEqual([5, 1])
    expect((await desk.client.space.series.skipped({ id })).map(({ reason, detail }) => [reason, detail])).toEqual([['clash', 'Choir']])
  })

  test('moves days that follow each other onto each other’s, whichever way', async () => {
    await using desk = await open()
    const { id } = await desk.book({ rule: { repeat: { by: 'day', every: 1 }, count: 5, until: null, skipHolidays: true } })
    const [first] = await desk.live(id)
    await desk.client.space.series.edit({ edit: editOf(first!, 'all', { day: '2026-12-02' }) })
    expect(daysOf(await desk.live(id))).toEqual(['2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06'])
    await desk.client.space.series.edit({ edit: editOf((await desk.live(id))[0]!, 'all', { day: '2026-12-01', from: '17:00' }) })
    expect(daysOf(await desk.live(id))).toEqual(['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05'])
  })

  test('to another day is refused where the rule could not say it', async () => {
    await using desk = await open()
    const { first } = await desk.book({ rule: { repeat: { by: 'monthWeekday', every: 1, nth: 1, weekday: 2 }, count: 3, until: null, skipHolidays: true } })
    const moved = desk.client.space.series.edit({ edit: editOf(first, 'all', { day: '2026-12-02' }) })
    expect((await refusal<Invalid>(moved, 'INVALID')).issues[0]).toMatchObject({ path: ['day'], message: 'series:cannotShift' })
    await desk.client.space.move({ id: first.id, to: { roomId: desk.hall.id, start: at('18:00', '2026-12-02'), end: at('20:00', '2026-12-02') } })
  })

  test('leaves alone what is over, and refuses to begin with it', async () => {
    let clock = now
    await using desk = await openTestDesk({ now: () => clock })
    desk.desk.idleAfter = 400 * 24 * hour
    const hall = await addRoom(desk.client)
    const { id, first } = await desk.client.space.series.book({ series: weekly(hall) })
    clock = at('09:00', '2026-12-16')
    expect((await refusal<Invalid>(desk.client.space.series.cancel({ bookingId: first.id, scope: 'all' }), 'INVALID')).issues[0]!.message).toBe('series:isOver')
    const { bookings } = await desk.client.space.series.get({ id })
    const { id: later } = await desk.client.space.series.edit({ edit: editOf(bookings[4]!, 'all', { title: 'Renamed' }) })
    expect((await desk.client.space.series.get({ id })).bookings.map(({ title }) => title)).toEqual(['Tenants', 'Tenants', 'Tenants'])
    expect((await desk.client.space.series.get({ id: later })).bookings.map(({ title }) => title)).toEqual(['Renamed', 'Renamed', 'Renamed'])
  })

  test('cancels one, this and later, or all; those changed by themselves stay unless they are meant too', async () => {
    await using desk = await open()
    const { id } = await desk.book()
    const all = await desk.live(id)
    await desk.client.space.cancel({ id: all[0]!.id, reason: 'Strike' })
    await desk.client.space.update({ id: all[4]!.id, booking: { ...all[4]!, title: 'Annual meeting' } })
    const { bookingIds, kept } = await desk.client.space.series.cancel({ bookingId: all[3]!.id, scope: 'later', reason: 'Hall is painted' })
    expect([bookingIds.length, kept]).toEqual([2, 1])
    expect((await desk.live(id)).map(({ seriesDay }) => seriesDay)).toEqual([six[1], six[2], six[4]])
    expect((await desk.client.space.series.skipped({ id })).map(({ detail, date }) => [date.day, detail])).toEqual([[six[0], 'Strike'], [six[3], 'Hall is painted'], [six[5], 'Hall is painted']])
    expect((await desk.client.space.series.cancel({ bookingId: all[1]!.id, scope: 'all', withChanged: true })).bookingIds).toHaveLength(3)
  })
})
