import { describe, expect, test } from 'vitest'
import type { OpenSpan } from '#shared/areas/space/hours.schema.ts'
import { hour } from '#shared/base/time.ts'
import { openTestDesk } from '#test/harness.ts'
import { addRoom, at, evening, refusal } from '../space.fixture.ts'
import { listClinicHolidays } from './hours.queries.ts'

const now = at('10:00', '2026-11-24')
const open = () => openTestDesk({ now: () => now })
const weekdays = (from: string, to: string): OpenSpan[] => [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from, to }))
type Broken = { reason: string; with: { id: string; label: string }[] }
type Invalid = { issues: { path: (string | number)[]; message: string }[] }

describe('opening hours', () => {
  test('refuse a booking outside them, but for a coordinator with a reason, which stays with the booking', async () => {
    await using desk = await open()
    const room = await addRoom(desk.client)
    const saturday = evening(room, { start: at('18:00', '2026-11-28'), end: at('20:00', '2026-11-28') })
    await desk.client.space.hours.setUsual({ siteId: null, spans: weekdays('09:00', '21:00') })
    await desk.client.space.book(evening(room))
    expect(await refusal<Broken>(desk.client.space.book(saturday), 'CONFLICT')).toMatchObject({ reason: 'bookingRules', with: [{ id: 'outsideHours', label: '' }] })
    expect((await desk.client.space.availability({ wish: saturday })).breaches).toMatchObject([{ rule: 'outsideHours', mild: false }])
    const frontDesk = await desk.windowAs('front-desk')
    await refusal(frontDesk.space.book({ ...saturday, override: 'The caretaker opens' }), 'FORBIDDEN')
    expect(await desk.client.space.book({ ...saturday, override: 'The caretaker opens' })).toMatchObject({ overrideReason: 'The caretaker opens' })
  })

  test('of a site go before the clinic’s; a season before the usual ones, and two seasons of a place share no day', async () => {
    await using desk = await open()
    const { client } = desk
    const annex = await client.space.createSite({ name: 'Annex' })
    const hall = await addRoom(client)
    const study = await client.space.createRoom({ name: 'Study', capacity: 10, siteId: annex.id })
    await client.space.hours.setUsual({ siteId: null, spans: weekdays('09:00', '17:00') })
    await client.space.hours.setUsual({ siteId: annex.id, spans: weekdays('09:00', '22:00') })
    await client.space.book(evening(study))
    await refusal(client.space.book(evening(hall)), 'CONFLICT')
    const season = { name: 'Winter', firstDay: '2026-11-20', lastDay: '2026-12-20', spans: weekdays('17:00', '21:00') }
    const winter = await client.space.hours.saveSeason({ id: null, season })
    await client.space.book(evening(hall))
    const crossing = client.space.hours.saveSeason({ id: null, season: { ...season, name: 'Advent', firstDay: '2026-12-20', lastDay: '2026-12-24' } })
    expect((await refusal<Invalid>(crossing, 'INVALID')).issues).toMatchObject([{ path: ['firstDay'], message: 'spaceRules:hours.seasonsCross' }])
    await client.space.hours.saveSeason({ id: winter.id, season: { ...season, lastDay: '2026-12-19' } })
    await client.space.hours.saveSeason({ id: null, season: { ...season, siteId: annex.id, name: 'Winter there' } })
    await client.space.hours.removeSeason({ id: winter.id })
    expect((await client.space.hours.settings()).hours.map(({ name }) => name).toSorted()).toEqual(['', '', 'Winter there'])
    await client.space.hours.restoreSeason({ id: winter.id })
    // Without hours of its own the annex is open as the clinic is; an empty week takes them away.
    await client.space.hours.setUsual({ siteId: annex.id, spans: [] })
    expect((await client.space.hours.settings()).hours.filter(({ siteId, firstDay }) => siteId === annex.id && firstDay === null)).toEqual([])
  })

  test('are changed by coordinators alone, and read by all', async () => {
    await using desk = await open()
    const frontDesk = await desk.windowAs('front-desk')
    await refusal(frontDesk.space.hours.setUsual({ siteId: null, spans: [] }), 'FORBIDDEN')
    await refusal(frontDesk.space.hours.keepHoliday({ key: 'canadaDay', kept: false }), 'FORBIDDEN')
    expect((await frontDesk.space.hours.settings()).hours).toEqual([])
  })

  test('turned clocks and days are refused at their field', async () => {
    await using desk = await open()
    const path = async (call: Promise<unknown>) => (await refusal<Invalid>(call, 'INVALID')).issues[0]!
    expect(await path(desk.client.space.hours.setUsual({ siteId: null, spans: [{ weekday: 1, from: '17:00', to: '09:00' }] }))).toMatchObject({ path: ['spans', 0, 'to'] })
    const closure = { name: 'Painting', firstDay: '2026-12-02', lastDay: '2026-12-01' }
    expect(await path(desk.client.space.hours.saveClosure({ id: null, closure }))).toMatchObject({ path: ['closure', 'lastDay'] })
    expect(await path(desk.client.space.hours.saveClosure({ id: null, closure: { ...closure, lastDay: '2026-12-03', from: '09:00' } }))).toMatchObject({ path: ['closure', 'to'] })
  })
})

describe('a closure', () => {
  test('refuses bookings by its name, tells which stand in it, and can be taken away and back', async () => {
    await using desk = await open()
    const { client } = desk
    const hall = await addRoom(client)
    const kitchen = await addRoom(client, 'Kitchen', 12)
    const both = await client.space.createRoom({ name: 'Hall and kitchen', capacity: 90, partIds: [hall.id, kitchen.id] })
    const day = '2026-12-01'
    const standing = await client.space.book(evening(both, { start: at('18:00', day), end: at('20:00', day) }))
    await client.space.book(evening(hall, { start: at('09:00', day), end: at('10:00', day), title: 'Breakfast' }))
    const closure = { name: 'Painting', roomId: kitchen.id, firstDay: day, lastDay: '2026-12-02', from: '12:00', to: '22:00' }
    expect((await client.space.hours.bookingsIn(closure)).map(({ id }) => id)).toEqual([standing.id])
    const { id } = await client.space.hours.saveClosure({ id: null, closure })
    const wish = (room: { id: string }, clock: string) => evening(room, { start: at(clock, '2026-12-02'), end: at(clock, '2026-12-02') + hour })
    expect((await refusal<Broken>(client.space.book(wish(both, '21:30')), 'CONFLICT')).with).toEqual([{ area: 'space', id: 'closed', label: 'Painting' }])
    await client.space.book(wish(hall, '18:00'))
    await client.space.book(wish(both, '11:00'))
    // What is booked in it stays, and its title can be changed.
    await client.space.update({ id: standing.id, booking: { ...evening(both), title: 'Renamed', start: standing.start, end: standing.end } })
    await client.space.hours.removeClosure({ id })
    expect((await client.space.hours.settings()).closures).toEqual([])
    await client.space.book(wish(kitchen, '20:00'))
    await client.space.hours.restoreClosure({ id })
    expect((await client.space.hours.settings()).closures).toMatchObject([closure])
  })
})

describe('holidays', () => {
  const christmas = (room: { id: string }) => evening(room, { start: at('18:00', '2026-12-25'), end: at('20:00', '2026-12-25') })

  test('close nothing until opening hours are set, then the statutory ones do; each is the clinic’s to drop or keep', async () => {
    await using desk = await open()
    const { client } = desk
    const room = await addRoom(client)
    const closed = async (day: string) => (await client.space.availability({ wish: evening(room, { start: at('10:00', day), end: at('11:00', day) }) })).breaches.map(({ of }) => of)
    expect(await client.space.hours.settings()).toMatchObject({ closedOnHolidays: false })
    expect(await closed('2026-12-25')).toEqual([])
    await client.space.hours.setUsual({ siteId: null, spans: weekdays('09:00', '21:00') })
    expect(await client.space.hours.settings()).toMatchObject({ closedOnHolidays: true })
    expect([await closed('2026-12-25'), await closed('2027-02-15'), await closed('2027-03-29')]).toEqual([['holiday:christmas'], ['holiday:familyDay'], []])
    await client.space.hours.keepHoliday({ key: 'christmas', kept: false })
    await client.space.hours.keepHoliday({ key: 'easterMonday', kept: true })
    expect([await closed('2026-12-25'), await closed('2027-03-29')]).toEqual([[], ['holiday:easterMonday']])
    expect((await client.space.hours.settings()).holidays.find(({ key }) => key === 'christmas')).toEqual({ key: 'christmas', kept: false, next: '2026-12-25' })
  })

  test('close the rooms, or do not, as the coordinator says, hours or none', async () => {
    await using desk = await open()
    const room = await addRoom(desk.client)
    await desk.client.space.hours.setClosedOnHolidays({ closed: true })
    expect((await refusal<Broken>(desk.client.space.book(christmas(room)), 'CONFLICT')).with).toMatchObject([{ id: 'closed', label: 'holiday:christmas' }])
    await desk.client.space.hours.setClosedOnHolidays({ closed: false })
    await desk.client.space.hours.setUsual({ siteId: null, spans: weekdays('09:00', '21:00') })
    await desk.client.space.book(christmas(room))
  })

  test('those kept are what a series skips, whether or not rooms are closed then', async () => {
    await using desk = await open()
    await desk.client.space.hours.keepHoliday({ key: 'familyDay', kept: false })
    await desk.client.space.hours.keepHoliday({ key: 'remembranceDay', kept: true })
    const holidays = await listClinicHolidays(desk.desk.store.read, [2027, 2026, 2027])
    expect(holidays).toHaveLength(18)
    expect(holidays.map(({ day }) => day)).toEqual(holidays.map(({ day }) => day).toSorted())
    expect(holidays.map(({ name }) => name)).not.toContain('familyDay')
    expect(holidays).toContainEqual({ day: '2027-11-11', name: 'remembranceDay' })
  })
})
