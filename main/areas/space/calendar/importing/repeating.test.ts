import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, clockAt, dayAt, hour } from '#shared/base/time.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { addRoom, at, zone } from '../../space.fixture.ts'
import { datesOf } from '../../series/recurrence.ts'
import { daysOf } from '#main/documents/calendar/dates.ts'
import { bringIn, calendar, event } from './importing.fixture.ts'
import { readProperty, ruleOf } from '#main/documents/calendar/properties.ts'
import { repetitionOf } from './series.ts'

const open = () => openTestDesk({ now: () => at('09:00') })
async function days(client: DeskClient, until = '2027-03-01') {
  const found = []
  for (let from = at('00:00', '2026-11-01'); from < at('00:00', until); from += 60 * 24 * hour) found.push(...(await client.space.bookings({ from, to: from + 60 * 24 * hour })))
  return [...new Map(found.map((one) => [one.id, one])).values()].map(({ start, end }) => `${dayAt(start, zone)} ${clockAt(start, zone)}–${clockAt(end, zone)}`)
}
const ruled = (rule: string, start: string, horizon = '2028-12-31', most = 500) => {
  const read = ruleOf(readProperty(`RRULE:${rule}`)!, start)
  return read && read !== 'tooOften' ? daysOf(read, start, horizon, most, { days: 100_000 }) : read
}

describe('a rule', () => {
  test('names the days that RFC 5545 says it does', () => {
    const named = (rule: string, start: string) => (ruled(rule, start) as { days: string[] }).days
    expect(named('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=5', '2026-11-24')).toEqual(['2026-11-24', '2026-11-26', '2026-12-08', '2026-12-10', '2026-12-22'])
    expect(named('FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08-05')).toEqual(['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'])
    expect(named('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3', '2026-11-30')).toEqual(['2026-11-30', '2026-12-31', '2027-01-29'])
    expect(named('FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', '2026-12-31')).toEqual(['2026-12-31', '2027-01-31', '2027-03-31'])
    expect(named('FREQ=MONTHLY;BYMONTHDAY=-2;COUNT=3', '2026-11-29')).toEqual(['2026-11-29', '2026-12-30', '2027-01-30'])
    expect(named('FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3', '2026-11-13')).toEqual(['2026-11-13', '2027-08-13', '2028-10-13'])
    expect(named('FREQ=YEARLY;BYMONTH=1,6;BYDAY=2MO;COUNT=4', '2026-01-12')).toEqual(['2026-01-12', '2026-06-08', '2027-01-11', '2027-06-14'])
    expect(named('FREQ=YEARLY;COUNT=2', '2026-02-28')).toEqual(['2026-02-28', '2027-02-28'])
    expect(named('FREQ=DAILY;INTERVAL=3;BYDAY=MO,TU,WE,TH,FR;UNTIL=20261208', '2026-11-24')).toEqual(['2026-11-24', '2026-11-27', '2026-11-30', '2026-12-03'])
  })

  test('that never comes again, or is not read here, ends at once', () => {
    for (const never of ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;INTERVAL=7;BYDAY=WE', 'FREQ=WEEKLY;INTERVAL=52;BYDAY=TU;BYMONTH=1', 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=9', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;INTERVAL=12;BYMONTH=3']) {
      expect((ruled(never, '2026-11-24') as { days: string[] }).days, never).toEqual(['2026-11-24'])
    }
    for (const unread of ['FREQ=YEARLY;BYYEARDAY=100', 'FREQ=YEARLY;BYDAY=20MO', 'FREQ=DAILY;BYHOUR=9,17', 'FREQ=MONTHLY;BYMONTHDAY=99', 'FREQ=WEEKLY;BYSETPOS=1;BYDAY=MO']) expect(ruled(unread, '2026-11-24'), unread).toBeNull()
    expect(ruled('FREQ=HOURLY', '2026-11-24')).toBe('tooOften')
  })

  test('of any kind that the program has too gives the same days as its own series', () => {
    const part = fc.oneof(
      fc.constant('FREQ=DAILY'),
      fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1 }).chain((all) => fc.constantFrom('MO', 'SU').map((first) => `FREQ=WEEKLY;BYDAY=${all.join(',')};WKST=${first}`)),
      fc.integer({ min: 1, max: 31 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
      fc.tuple(fc.constantFrom(1, 2, 3, 4, -1), fc.constantFrom('MO', 'WE', 'SU')).map(([nth, day]) => `FREQ=MONTHLY;BYDAY=${nth}${day}`),
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).map(([month, day]) => `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`),
    )
    fc.assert(fc.property(part, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 900 }), (rule, interval, later) => {
      const start = addDays('2026-01-01', later)
      const read = ruleOf(readProperty(`RRULE:${rule};INTERVAL=${interval}`)!, start)
      if (read === null || read === 'tooOften') throw new Error(rule)
      const repeat = repetitionOf(read, start)!
      const own = datesOf({ repeat, until: null, count: null, skipHolidays: false }, start).days
      const { days: found } = daysOf(read, start, addDays(start, 730), 400, { days: 100_000 })
      // The first day always counts in a file, also where its rule does not name it.
      const same = (all: string[]) => all.filter((day) => day > start && day <= addDays(start, 700)).slice(0, 390)
      expect(same(found)).toEqual(same(own))
    }), { numRuns: 300 })
  })
})

describe('a repeating event', () => {
  test('becomes a series with its exceptions, its moved and its called-off dates', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const { rows, preview } = await bringIn(desk.client, calendar(
      event({ RRULE: 'FREQ=WEEKLY;BYDAY=TU;COUNT=6', EXDATE: ';TZID=America/Toronto:20261208T180000' }),
      event({ 'RECURRENCE-ID': ';TZID=America/Toronto:20261215T180000', DTSTART: ';TZID=America/Toronto:20261216T190000', DTEND: ';TZID=America/Toronto:20261216T210000', SUMMARY: 'Choir, moved' }),
      event({ 'RECURRENCE-ID': ':20261223T230000Z', STATUS: 'CANCELLED' }),
      event({ 'RECURRENCE-ID': ':20261222T230000Z', STATUS: 'CANCELLED' }),
    ))
    expect(preview).toMatchObject({ events: 4, repeating: 1, bounded: 0, counts: { booked: 4, leftOut: 2 } })
    expect(await days(desk.client)).toEqual(['2026-11-24 18:00–20:00', '2026-12-01 18:00–20:00', '2026-12-16 19:00–21:00', '2026-12-29 18:00–20:00'])
    const first = await desk.client.space.booking({ id: rows.find(({ outcome }) => outcome === 'booked')!.bookingId! })
    const { series, bookings, own } = await desk.client.space.series.get({ id: first.seriesId! })
    expect(series).toMatchObject({ from: '18:00', to: '20:00', day: '2026-11-24', rule: { repeat: { by: 'week', every: 1, weekdays: [2] }, until: '2026-12-29', count: null, skipHolidays: false } })
    expect(bookings.map(({ seriesDay }) => seriesDay)).toEqual(['2026-11-24', '2026-12-01', '2026-12-15', '2026-12-29'])
    expect(Object.values(own)).toEqual([['place', 'title']])
    expect((await desk.client.space.series.skipped({ id: first.seriesId! })).map(({ date, reason }) => [date.day, reason])).toEqual([['2026-12-08', 'chosen'], ['2026-12-22', 'cancelled']])
  })

  test('that a series cannot say becomes bookings of their own', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const { rows } = await bringIn(desk.client, calendar(
      event({ RRULE: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2', DTSTART: ':20261130T180000', DTEND: ':20261130T200000' }),
      event({ UID: 'b', DTSTART: ':20261202T180000', DTEND: ':20261202T190000', RDATE: ':20261205T180000,20261206T200000' }),
      // 22:00 in Paris is 16:00 here in most weeks of the year, not in all.
      event({ UID: 'c', DTSTART: ';TZID=Europe/Paris:20270309T220000', DTEND: ';TZID=Europe/Paris:20270309T230000', RRULE: 'FREQ=WEEKLY;COUNT=2' }),
      event({ UID: 'd', DTSTART: ':20270401T180000', DTEND: ':20270401T190000', RRULE: 'FREQ=DAILY;COUNT=2', STATUS: 'TENTATIVE' }),
    ))
    expect(await days(desk.client, '2027-05-01')).toEqual([
      '2026-11-30 18:00–20:00', '2026-12-02 18:00–19:00', '2026-12-05 18:00–19:00', '2026-12-06 20:00–21:00', '2026-12-31 18:00–20:00', '2027-03-09 16:00–17:00', '2027-03-16 17:00–18:00',
      '2027-04-01 18:00–19:00', '2027-04-02 18:00–19:00',
    ])
    for (const { bookingId } of rows) expect(await desk.client.space.booking({ id: bookingId! })).toMatchObject({ seriesId: null })
  })

  test('keeps its clock when the clocks change, and says at which date its time does not exist', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const { rows } = await bringIn(desk.client, calendar(event({ DTSTART: ';TZID=America/Toronto:20270307T023000', DTEND: ';TZID=America/Toronto:20270307T033000', RRULE: 'FREQ=WEEKLY;COUNT=3' })))
    expect(rows.map(({ start, notices }) => [clockAt(start!, zone), ...notices.map(({ is, detail }) => `${is} ${detail}`)])).toEqual([['02:30'], ['03:30', 'skippedTime 02:30'], ['02:30']])
  })

  test('brought in anew: its dates move with it, those it no longer has go, those that clash stay told in the series', async () => {
    await using desk = await open()
    const hall = await addRoom(desk.client)
    await desk.client.space.book({ roomId: hall.id, title: 'Tenants', start: at('18:30', '2026-12-01'), end: at('19:00', '2026-12-01') })
    const weekly = { RRULE: 'FREQ=WEEKLY;COUNT=4' }
    const first = await bringIn(desk.client, calendar(event(weekly)))
    expect(first.counts).toEqual({ booked: 3, clash: 1 })
    const { seriesId } = await desk.client.space.booking({ id: first.rows[0]!.bookingId! })
    expect((await desk.client.space.series.skipped({ id: seriesId! })).map(({ date, reason, detail }) => [date.day, reason, detail])).toEqual([['2026-12-01', 'clash', 'Tenants']])
    const second = await bringIn(desk.client, calendar(event({ ...weekly, SEQUENCE: '1', DTSTART: ';TZID=America/Toronto:20261124T190000', DTEND: ';TZID=America/Toronto:20261124T210000', EXDATE: ';TZID=America/Toronto:20261215T190000' })))
    expect(second.counts).toEqual({ cancelled: 1, changed: 2, booked: 1 })
    expect(second.rows.find(({ outcome }) => outcome === 'cancelled')).toMatchObject({ reason: 'goneFromEvent', start: at('18:00', '2026-12-15') })
    expect(await days(desk.client)).toEqual(['2026-11-24 19:00–21:00', '2026-12-01 18:30–19:00', '2026-12-01 19:00–21:00', '2026-12-08 19:00–21:00'])
    // A later file goes on for longer: what is new is a booking of its own.
    const third = await bringIn(desk.client, calendar(event({ UID: 'short', DTSTART: ':20270601T180000', DTEND: ':20270601T190000', RRULE: 'FREQ=WEEKLY;COUNT=2' })))
    expect(await desk.client.space.booking({ id: third.rows[0]!.bookingId! })).toMatchObject({ seriesDay: '2027-06-01' })
    const fourth = await bringIn(desk.client, calendar(event({ UID: 'short', SEQUENCE: '1', DTSTART: ':20270601T180000', DTEND: ':20270601T190000', RRULE: 'FREQ=WEEKLY;COUNT=4' })))
    expect(fourth.counts).toEqual({ known: 2, booked: 2 })
    for (const { outcome, bookingId } of fourth.rows) if (outcome === 'booked') expect(await desk.client.space.booking({ id: bookingId! })).toMatchObject({ seriesId: null })
    // One date alone, as an invitation to a changed meeting comes.
    await bringIn(desk.client, calendar(event({ SEQUENCE: '2', 'RECURRENCE-ID': ':20261209T000000Z', DTSTART: ':20261209T150000Z', DTEND: ':20261209T160000Z' })))
    expect((await days(desk.client)).at(-1)).toBe('2026-12-09 10:00–11:00')
    await bringIn(desk.client, calendar('METHOD:CANCEL', event({ SEQUENCE: '3', ...weekly })))
    expect(await days(desk.client)).toEqual(['2026-12-01 18:30–19:00'])
  })

  test('without an end is bounded as a series is, from today on, and that is told', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const { preview, rows } = await bringIn(desk.client, calendar(event({ DTSTART: ':20200107T180000', DTEND: ':20200107T190000', RRULE: 'FREQ=WEEKLY' })))
    expect(preview).toMatchObject({ bounded: 1, past: 359, first: at('18:00'), limited: false })
    expect(preview.last).toBe(at('18:00', '2028-11-21'))
    expect(rows.filter(({ outcome }) => outcome === 'booked')).toHaveLength(105)
    expect(rows.find(({ reason }) => reason === 'past')).toMatchObject({ outcome: 'leftOut', detail: '359' })
    expect(rows.flatMap(({ notices }) => notices).filter(({ is }) => is === 'bounded')).toHaveLength(1)
  })
})

describe('a file that means harm, or is only very large', () => {
  test('cannot hold up the desk with endless rules: the whole file has a measure', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const rules = ['FREQ=DAILY', 'FREQ=SECONDLY', 'FREQ=MINUTELY', 'FREQ=DAILY;INTERVAL=7;BYDAY=WE', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30']
    const many = Array.from({ length: 400 }, (_, index) => event({ UID: `u${index}`, RRULE: rules[index % rules.length]! }))
    let turns = 0
    const timer = setInterval(() => turns++, 5)
    const preview = await desk.client.space.calendar.importing.preview({ file: calendar(...many) })
    clearInterval(timer)
    expect(preview.dates).toBeLessThanOrEqual(40_000)
    expect(preview.counts).toMatchObject({ refused: 160 })
    expect(preview.limited || preview.bounded > 0).toBe(true)
    // Others were served while it was read.
    expect(turns).toBeGreaterThan(5)
  })

  test('of 20,000 events is counted to its last', async () => {
    await using desk = await open()
    const hall = await addRoom(desk.client)
    const start = Date.UTC(2027, 0, 4)
    const stamp = (moment: number) => `:${new Date(moment).toISOString().replace(/[-:]|\.000/g, '')}`
    const many = Array.from({ length: 20_001 }, (_, index) => event({ UID: `u${index}`, DTSTART: stamp(start + index * hour), DTEND: stamp(start + index * hour + hour / 2) }))
    const preview = await desk.client.space.calendar.importing.preview({ file: calendar(...many) })
    expect(preview).toMatchObject({ events: 20_001, dates: 20_001, limited: true, counts: { booked: 20_000, leftOut: 1 }, places: [{ location: 'Large hall', roomId: hall.id, dates: 20_000 }] })
    expect([preview.rows.length, preview.sample.length]).toEqual([0, 20])
  })

  test('with zones that change every day is read by what its names mean', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const hostile = ['BEGIN:VTIMEZONE', 'TZID:Mine', 'BEGIN:STANDARD', 'DTSTART:16010101T000000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:-0500', 'RRULE:FREQ=SECONDLY', 'END:STANDARD', 'END:VTIMEZONE']
    const { rows } = await bringIn(desk.client, calendar(...hostile, event({ DTSTART: ';TZID=Mine:20261124T180000', DTEND: ';TZID=Mine:20261124T190000' })))
    expect(rows).toMatchObject([{ outcome: 'booked', start: at('18:00'), notices: [] }])
  })
})
