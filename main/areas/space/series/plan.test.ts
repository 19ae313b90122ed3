import { describe, expect, test } from 'vitest'
import { clockAt, hour, minute } from '#shared/base/time.ts'
import type { DeskClient } from '#test/harness.ts'
import { addRoom, at, evening, refusal, zone } from '../space.fixture.ts'
import { daysOf, editOf, open, tuesdays, weekly } from './series.fixture.ts'

type Invalid = { issues: { path: (string | number)[]; message: string }[] }

describe('a series before it is booked', () => {
  test('tells each date: free, taken with three ways out, a holiday, or against a rule', async () => {
    await using desk = await open()
    const kitchen = await addRoom(desk.client, 'Kitchen', 12)
    const loft = await desk.client.space.createRoom({ name: 'Loft', capacity: 30, features: ['Projector'], notes: '' })
    await addRoom(desk.client, 'Ballroom', 200)
    const choir = await desk.client.space.book(evening(desk.hall, { title: 'Choir', start: at('19:00', '2026-12-08'), end: at('21:00', '2026-12-08') }))
    const plan = await desk.client.space.series.plan(weekly(desk.hall, { expected: 25, equipment: ['projector'], rule: { repeat: { by: 'week', every: 1, weekdays: [2, 5], weekStart: 1 }, until: '2026-12-25', count: null, skipHolidays: true } }))
    expect(plan.dates.map(({ day, state }) => `${day} ${state}`)).toEqual([
      '2026-12-01 free', '2026-12-04 free', '2026-12-08 clash', '2026-12-11 free', '2026-12-15 free', '2026-12-18 free', '2026-12-22 free', '2026-12-25 holiday',
    ])
    const taken = plan.dates[2]!
    expect(taken.inTheWay).toEqual([{ bookingId: choir.id, title: 'Choir', roomName: 'Large hall', start: choir.start, end: choir.end }])
    // The kitchen is too small and the ballroom has no projector known; the nearest free time of that length ends as the choir begins.
    expect(taken.otherRoom).toEqual({ roomId: loft.id, roomName: 'Loft', capacity: 30 })
    expect(taken.otherTime).toEqual({ start: at('17:00', '2026-12-08'), end: at('19:00', '2026-12-08') })
    expect(plan.dates[7]!.holiday).toBe('christmas')
    expect(plan.limited).toBe(false)
    expect(await desk.client.space.bookings({ from: at('00:00', '2026-12-01'), to: at('00:00', '2026-12-26') })).toHaveLength(1)
    expect(kitchen.capacity).toBe(12)
  })

  test('counts margins, combined rooms and its own dates', async () => {
    await using desk = await open()
    const both = await desk.client.space.createRoom({ name: 'Both', capacity: 100, features: [], notes: '', cleanupMinutes: 30, partIds: [desk.hall.id, (await addRoom(desk.client, 'B')).id] })
    await desk.client.space.book(evening(desk.hall, { start: at('20:15', '2026-12-08'), end: at('21:00', '2026-12-08') }))
    const states = async (input: Parameters<DeskClient['space']['series']['plan']>[0]) => (await desk.client.space.series.plan(input)).dates.map(({ state }) => state)
    expect(await states(weekly(both))).toEqual(['free', 'clash', 'free', 'free', 'free', 'free'])
    expect(await states(weekly(desk.hall))).toEqual(['free', 'free', 'free', 'free', 'free', 'free'])
    const daily = { ...weekly(both), from: '18:00', to: '18:00', overnight: true, rule: { repeat: { by: 'day' as const }, count: 3 } }
    expect(await states({ ...daily, day: '2027-03-01' })).toEqual(['free', 'clash', 'free'])
  })

  test('keeps its clock over the change of clocks, and says where its time does not exist or comes twice', async () => {
    await using desk = await open()
    const night = { repeat: { by: 'week' as const, every: 1, weekdays: [7], weekStart: 1 }, count: 3 }
    const spring = await desk.client.space.series.plan(weekly(desk.hall, { day: '2027-03-07', rule: { ...night, until: null, skipHolidays: true } }))
    expect(spring.dates.map(({ start }) => clockAt(start, zone))).toEqual(['18:00', '18:00', '18:00'])
    expect(spring.dates[1]!.start - spring.dates[0]!.start).toBe(7 * 24 * hour - hour)
    const early = await desk.client.space.series.plan(weekly(desk.hall, { day: '2027-03-07', from: '02:15', to: '02:45', rule: { ...night, until: null, skipHolidays: true } }))
    expect(early.dates.map(({ clockChange }) => clockChange)).toEqual([null, 'skipped', null])
    expect(early.dates.map(({ start, end }) => end - start)).toEqual([30 * minute, 30 * minute, 30 * minute])
    const autumn = await desk.client.space.series.plan(weekly(desk.hall, { day: '2027-10-31', from: '01:15', to: '03:00', rule: { ...night, until: null, skipHolidays: true } }))
    expect(autumn.dates.map(({ clockChange }) => clockChange)).toEqual([null, 'twice', null])
  })

  test('says that there would be more dates than are booked at once, and ends with the last that was', async () => {
    await using desk = await open()
    const endless = { repeat: tuesdays, until: null, count: null, skipHolidays: false }
    const plan = await desk.client.space.series.plan(weekly(desk.hall, { rule: endless }))
    expect(plan.limited).toBe(true)
    expect(plan.dates).toHaveLength(105)
    const { id, booked } = await desk.book({ rule: endless })
    expect(booked).toBe(105)
    expect((await desk.client.space.series.get({ id })).series.rule.until).toBe('2028-11-28')
  })

  test('counts its own dates towards the hours a group may have each month, and offers only rooms free for its own margins', async () => {
    await using desk = await open()
    const group = await desk.client.contacts.create({ kind: 'organization', organizationName: 'Oak Street Tenants' })
    await desk.client.space.policies.save({ id: null, policy: { monthHours: 6 } })
    await desk.client.space.book(evening(desk.hall, { title: 'Choir', start: at('18:00', '2026-12-08'), end: at('19:00', '2026-12-08') }))
    const kitchen = await addRoom(desk.client, 'Kitchen')
    await desk.client.space.book(evening(kitchen, { start: at('20:15', '2026-12-08'), end: at('21:00', '2026-12-08') }))
    const asked = weekly(desk.hall, { contactId: group.id, cleanupMinutes: 30 })
    const { dates } = await desk.client.space.series.plan(asked)
    expect(dates.map(({ day, state }) => `${day} ${state}`)).toEqual(['2026-12-01 free', '2026-12-08 clash', '2026-12-15 free', '2026-12-22 free', '2026-12-29 rule', '2027-01-05 free'])
    expect(dates[4]!.breaches).toEqual([{ rule: 'monthHours', of: 'scope:everyone', allowed: 6, asked: 8, mild: false }])
    expect(dates[1]!.otherRoom).toBeNull()
    // What the plan says of its dates is what saving does.
    const { id } = await desk.client.space.series.book({ series: asked, otherwise: 'skip' })
    expect(daysOf(await desk.live(id))).toEqual(['2026-12-01', '2026-12-15', '2026-12-22', '2027-01-05'])
  })

  test('of a change, counts the dates where they would be and no longer where they were', async () => {
    await using desk = await open()
    const group = await desk.client.contacts.create({ kind: 'organization', organizationName: 'Oak Street Tenants' })
    const { id } = await desk.book({ contactId: group.id })
    await desk.client.space.policies.save({ id: null, policy: { monthHours: 10 } })
    const states = async (changes: object) => (await desk.client.space.series.planEdit(editOf((await desk.live(id))[0]!, 'all', changes))).dates.map(({ state }) => state)
    expect(await states({ from: '17:00', to: '19:00' })).toEqual(Array(6).fill('free'))
    expect(await states({ from: '17:00' })).toEqual(['free', 'free', 'free', 'rule', 'rule', 'free'])
  })

  test('of a change to another group, tells where that group’s rules stand in the way', async () => {
    await using desk = await open()
    const group = await desk.client.contacts.create({ kind: 'organization', organizationName: 'Oak Street Tenants' })
    await desk.client.space.policies.save({ id: null, policy: { contactId: group.id, daysAhead: 30 } })
    const { id } = await desk.book()
    const edit = editOf((await desk.live(id))[0]!, 'all', { contactId: group.id })
    expect((await desk.client.space.series.planEdit(edit)).dates.map(({ day, state }) => `${day} ${state}`)).toEqual([
      '2026-12-01 free', '2026-12-08 free', '2026-12-15 free', '2026-12-22 free', '2026-12-29 rule', '2027-01-05 rule',
    ])
    expect((await refusal(desk.client.space.series.edit({ edit }), 'CONFLICT')).with.map(({ label }) => label)).toEqual(['2026-12-29 · Oak Street Tenants', '2027-01-05 · Oak Street Tenants'])
  })

  test('is refused for wrong times, an end before its beginning, two ends, and no weekday', async () => {
    await using desk = await open()
    const path = async (changes: object) => (await refusal<Invalid>(desk.client.space.series.plan({ ...weekly(desk.hall), ...changes } as never), 'INVALID')).issues[0]!.path.join('.')
    expect(await path({ to: '17:00' })).toBe('to')
    expect(await path({ rule: { repeat: tuesdays, until: '2026-11-01' } })).toBe('rule.until')
    expect(await path({ rule: { repeat: tuesdays, until: '2027-11-01', count: 3 } })).toBe('rule.count')
    expect(await path({ rule: { repeat: { ...tuesdays, weekdays: [] } } })).toBe('rule.repeat.weekdays')
  })
})
