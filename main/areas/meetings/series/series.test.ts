import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seriesRule } from '#shared/areas/space/series.schema.ts'
import { addDays, clockAt, dayAt, defaultZone, hour } from '#shared/base/time.ts'
import { openTestDesk } from '#test/harness.ts'
import { at, group, meeting, person, room } from '../meetings.fixtures.ts'

const now = at('2026-12-01', '12:00')
const openDesk = () => openTestDesk({ now: () => now })
type Desk = Awaited<ReturnType<typeof openDesk>>

/** Thursdays from 3 December 2026, six of them; Christmas Eve and New Year's Eve are no holidays. */
const thursdays = seriesRule.parse({ repeat: { by: 'week', weekdays: [4] }, count: 6 })
const six = ['2026-12-03', '2026-12-10', '2026-12-17', '2026-12-24', '2026-12-31', '2027-01-07']

/** A meeting with its room, a guest and a task, held on six Thursdays. */
async function weekly(desk: Desk, rule = thursdays) {
  const { client } = desk
  const hall = await room(client, 'Hall')
  const tenants = await group(client)
  const amina = await person(client, 'Amina')
  const first = await meeting(client, { groupId: tenants.id, expected: 12 })
  await client.meetings.bookRoom({ id: first.id, roomId: hall.id })
  await client.meetings.invite({ id: first.id, contactIds: [amina.id], reply: 'yes' })
  await client.meetings.roles.add({ meetingId: first.id, role: { role: 'Greeter', contactId: amina.id } })
  await client.meetings.needs.add({ meetingId: first.id, need: { kind: 'asl', contactId: amina.id, deadline: '2026-12-02' } })
  const made = await client.meetings.series.repeat({ meetingId: first.id, rule })
  return { first, hall, amina, tenants, made, series: () => client.meetings.series.get({ id: made.id }) }
}

const fields = async (desk: Desk, id: string) => {
  const { title, kind, start, end, groupId, place, expected, notes, version } = await desk.client.meetings.get({ id })
  return { version, meeting: { title, kind, start, end, groupId, place, expected, notes } }
}

/** All that a series is, for comparing. */
async function stateOf(desk: Desk, id: string) {
  const series = await desk.client.meetings.series.get({ id })
  const meetings = await Promise.all(series.meetings.map((one) => desk.client.meetings.get({ id: one.id })))
  return meetings.map(({ id: meetingId, title, start, end, cancelled, booking }) => ({ meetingId, title, start, end, cancelled, booked: booking && [booking.roomId, booking.start, booking.end, booking.cancelled] }))
}

describe('a meeting held again', () => {
  test('each date has its own room, agenda, people not yet asked, and a checklist with nothing done', async () => {
    await using desk = await openDesk()
    const { client } = desk
    const { first, hall, amina, made, series } = await weekly(desk)
    const { steps, agenda } = await client.meetings.plan.get({ meetingId: first.id })
    await client.meetings.plan.markStep({ meetingId: first.id, stepId: steps[0]!.id, done: true })
    expect(made).toMatchObject({ made: 5, leftOut: 0, unsafe: 0 })
    const { meetings, rule } = await series()
    expect(rule).toEqual(thursdays)
    expect(meetings.map(({ day }) => day)).toEqual(six)
    for (const { id } of meetings.slice(1)) {
      const one = await client.meetings.get({ id })
      expect(one).toMatchObject({ title: first.title, groupId: first.groupId, expected: 12, booking: { roomId: hall.id, cancelled: false, start: one.start } })
      expect(clockAt(one.start, defaultZone)).toBe('18:00')
      expect(one.invitations).toMatchObject([{ contact: { id: amina.id }, reply: 'invited' }])
      expect(await client.meetings.roles.list({ meetingId: id })).toMatchObject([{ role: 'Greeter', contactId: amina.id }])
      expect(await client.meetings.needs.list({ meetingId: id })).toMatchObject([{ kind: 'asl', deadline: addDays(one.seriesDay!, -1), arrangedAt: null }])
      const plan = await client.meetings.plan.get({ meetingId: id })
      expect(plan.agenda.map(({ title }) => title)).toEqual(agenda.map(({ title }) => title))
      expect(plan.steps.map(({ what, doneAt }) => [what, doneAt])).toEqual(steps.map(({ what }) => [what, null]))
    }
  })
  test('a date whose room is taken is told with its ways out; undecided, nothing of the series is made', async () => {
    await using desk = await openDesk()
    const { client } = desk
    const hall = await room(client, 'Hall')
    const side = await room(client, 'Side Room', 30)
    const first = await meeting(client)
    await client.meetings.bookRoom({ id: first.id, roomId: hall.id })
    await client.space.book({ roomId: hall.id, title: 'Choir', start: at('2026-12-17', '19:00'), end: at('2026-12-17', '21:00') })
    const plan = await client.meetings.series.plan({ meetingId: first.id, rule: thursdays })
    expect(plan.dates.map(({ day, state }) => [day, state])).toEqual(six.slice(1).map((day) => [day, day === '2026-12-17' ? 'clash' : 'free']))
    expect(plan.dates[1]).toMatchObject({ inTheWay: [{ title: 'Choir' }], otherRoom: { roomName: 'Side Room' } })
    const before = await client.meetings.list({})
    await expect(client.meetings.series.repeat({ meetingId: first.id, rule: thursdays })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'bookingOverlap', with: [{ label: '2026-12-17 · Choir' }] } })
    expect(await client.meetings.list({})).toEqual(before)
    expect((await client.meetings.get({ id: first.id })).seriesId).toBeNull()
    const { start, end } = plan.dates[1]!
    const made = await client.meetings.series.repeat({
      meetingId: first.id, rule: thursdays,
      choices: [{ day: '2026-12-17', take: 'place', place: { roomId: side.id, start: start + hour, end: end + hour } }, { day: '2026-12-24', take: 'skip' }],
    })
    expect(made).toMatchObject({ made: 4, leftOut: 1 })
    const { meetings, leftOut } = await client.meetings.series.get({ id: made.id })
    expect(meetings.find(({ day }) => day === '2026-12-17')).toMatchObject({ where: 'Side Room', start: start + hour, changed: true })
    expect(leftOut).toEqual([{ day: '2026-12-24', reason: 'chosen', detail: '', past: false }])
    const held = await client.meetings.series.hold({ id: made.id, day: '2026-12-24' })
    expect(await client.meetings.get({ id: held.id })).toMatchObject({ seriesDay: '2026-12-24', booking: { roomId: hall.id } })
    expect((await client.meetings.series.get({ id: made.id })).leftOut).toEqual([])
  })
  test('without a room only holidays are left out; a weekly evening stays at its hour when the clocks change', async () => {
    await using desk = await openDesk()
    const { client } = desk
    const first = await meeting(client, { place: 'Lobby', start: at('2026-12-26', '23:00'), end: at('2026-12-27', '03:00') })
    const made = await client.meetings.series.repeat({ meetingId: first.id, rule: seriesRule.parse({ repeat: { by: 'week', weekdays: [5, 6] }, until: '2027-03-20' }) })
    const { meetings, leftOut } = await client.meetings.series.get({ id: made.id })
    expect(leftOut.map(({ day, reason, detail }) => [day, reason, detail])).toEqual([['2027-01-01', 'holiday', 'newYear']])
    expect(meetings.every(({ start, end, changed }) => !changed && clockAt(start, defaultZone) === '23:00' && clockAt(end, defaultZone) === '03:00')).toBe(true)
    const spring = meetings.find(({ day }) => day === '2027-03-13')!
    expect(spring.end - spring.start).toBe(3 * hour)
  })
  test('a cancelled one, one of a series and a rule without a further date are refused', async () => {
    await using desk = await openDesk()
    const { client } = desk
    const { first } = await weekly(desk)
    const repeat = (meetingId: string, rule = thursdays) => client.meetings.series.repeat({ meetingId, rule })
    await expect(repeat(first.id)).rejects.toMatchObject({ data: { issues: [{ path: ['meetingId'], message: 'meetingSeries:hasOne' }] } })
    const other = await meeting(client)
    await expect(repeat(other.id, { ...thursdays, count: 1 })).rejects.toMatchObject({ data: { issues: [{ path: ['rule'], message: 'meetingSeries:noDates' }] } })
    await client.meetings.cancel({ id: other.id })
    await expect(repeat(other.id)).rejects.toMatchObject({ data: { issues: [{ path: ['meetingId'], message: 'meetingSeries:cancelled' }] } })
  })
})

describe('a change', () => {
  test('of this and later parts the series; fields and times of one that was changed by itself stay its own', async () => {
    await using desk = await openDesk()
    const { client } = desk
    const { series } = await weekly(desk)
    const ids = (await series()).meetings.map(({ id }) => id)
    const own = await fields(desk, ids[4]!)
    await client.meetings.update({ id: ids[4]!, version: own.version, meeting: { ...own.meeting, title: 'Party', start: own.meeting.start + hour, end: own.meeting.end + hour } })
    const third = await fields(desk, ids[2]!)
    const wish = { id: ids[2]!, version: third.version, meeting: { ...third.meeting, title: 'Rent strike', start: third.meeting.start - hour }, scope: 'later' as const }
    const changed = await client.meetings.series.edit(wish)
    expect(changed).toMatchObject({ changed: 3, kept: 1, leftOut: 0 })
    const before = await series()
    expect(before.meetings.map(({ day }) => day)).toEqual(six.slice(0, 2))
    expect(before.rule).toMatchObject({ until: '2026-12-16', count: null })
    const after = await client.meetings.series.get({ id: changed.id })
    expect(after).toMatchObject({ splitFrom: before.id, from: '17:00', rule: { count: 4 } })
    const state = await stateOf(desk, changed.id)
    expect(state.map(({ title, start }) => [title, clockAt(start, defaultZone)])).toEqual([['Rent strike', '17:00'], ['Rent strike', '17:00'], ['Party', '19:00'], ['Rent strike', '17:00']])
    for (const { start, end, booked } of state) expect(booked).toMatchObject([expect.any(String), start, end, false])
    await expect(client.meetings.series.edit(wish)).rejects.toMatchObject({ data: { reason: 'changedMeanwhile' } })
  })
  test('of all by a week lets each take the room of the next; a taken date called off keeps its people', async () => {
    await using desk = await openDesk()
    const { client } = desk
    const { first, hall, made, amina } = await weekly(desk)
    await client.space.book({ roomId: hall.id, title: 'Choir', start: at('2027-01-14', '19:00'), end: at('2027-01-14', '21:00') })
    const { version, meeting: was } = await fields(desk, first.id)
    const wish = { id: first.id, version, meeting: { ...was, start: was.start + 7 * 24 * hour, end: was.end + 7 * 24 * hour }, scope: 'all' as const }
    const planned = await client.meetings.series.planEdit(wish)
    expect(planned.dates.map(({ state }) => state)).toEqual(['free', 'free', 'free', 'free', 'free', 'clash'])
    const all = await stateOf(desk, made.id)
    await expect(client.meetings.series.edit(wish)).rejects.toMatchObject({ data: { reason: 'bookingOverlap' } })
    expect(await stateOf(desk, made.id)).toEqual(all)
    expect(await client.meetings.series.edit({ ...wish, choices: [{ day: '2027-01-14', take: 'skip' }] })).toMatchObject({ id: made.id, changed: 5, leftOut: 1 })
    const series = await client.meetings.series.get({ id: made.id })
    expect(series.meetings.map(({ day, cancelled }) => [day, cancelled])).toEqual([...six.slice(1), '2027-01-14'].map((day) => [day, day === '2027-01-14']).sort())
    expect(series.leftOut).toMatchObject([{ day: '2027-01-14', reason: 'clash', detail: 'Choir' }])
    expect((await client.meetings.get({ id: all[5]!.meetingId })).invitations).toMatchObject([{ contact: { id: amina.id } }])
  })
  test('there and back again leaves every meeting and room as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -16, max: 8 }), fc.nat(5), fc.constantFrom('later' as const, 'all' as const), async (days, quarters, which, scope) => {
        await using desk = await openDesk()
        const { series } = await weekly(desk, { ...thursdays, skipHolidays: false })
        const { id } = (await series()).meetings[which]!
        const shift = days * 24 * hour + (quarters * hour) / 4
        const ends = async () => (await Promise.all((await desk.client.meetings.list({ limit: 50 })).items.map((one) => desk.client.meetings.get({ id: one.id })))).map(({ start, end, booking, title }) => [title, start, end, booking?.start, booking?.end, booking?.cancelled])
        const before = await ends()
        const move = async (by: number) => {
          const { version, meeting: was } = await fields(desk, id)
          await desk.client.meetings.series.edit({ id, version, meeting: { ...was, start: was.start + by, end: was.end + by }, scope })
        }
        // Before now the meeting would be over, and nothing of it to be moved back.
        fc.pre((await fields(desk, id)).meeting.start + shift > now && (scope === 'later' || at(six[0]!, '18:00') + shift > now))
        await move(shift)
        await move(-shift)
        expect(await ends()).toEqual(before)
      }),
      { numRuns: 6 },
    )
  }, 60_000)
})

test('calling off this and later is taken back as one, and the earlier dates go on', async () => {
  await using desk = await openDesk()
  const { client } = desk
  const { series } = await weekly(desk)
  const before = await series()
  const { meetingIds } = await client.meetings.series.cancel({ meetingId: before.meetings[3]!.id, scope: 'later' })
  expect(meetingIds).toEqual(before.meetings.slice(3).map(({ id }) => id))
  expect((await series()).meetings.map(({ cancelled }) => cancelled)).toEqual([false, false, false, true, true, true])
  expect(await client.meetings.series.reinstate({ meetingIds })).toEqual({ reinstated: 3, lost: 0 })
  expect(await series()).toEqual(before)
  expect(dayAt(before.meetings[0]!.start, defaultZone)).toBe(six[0])
})
