import { describe, expect, test } from 'vitest'
import { clockAt, dayAt, hour } from '#shared/base/time.ts'
import { clientOf, type DeskClient, openTestDesk } from '#test/harness.ts'
import { addRoom, at, evening, refusal, zone } from '../../space.fixture.ts'
import { bringIn, calendar, event, reportOf } from './importing.fixture.ts'

const now = () => at('09:00')
const open = () => openTestDesk({ now })
/** The live bookings of two years, as people would read them. */
async function booked(client: DeskClient) {
  const found = []
  for (let from = at('00:00', '2026-11-01'); from < at('00:00', '2028-12-31'); from += 60 * 24 * hour) found.push(...(await client.space.bookings({ from, to: from + 60 * 24 * hour })))
  const once = [...new Map(found.map((one) => [one.id, one])).values()]
  return once.map(({ start, end, title, roomName }) => `${dayAt(start, zone)} ${clockAt(start, zone)}–${clockAt(end, zone)} ${title} @ ${roomName}`)
}
const told = (rows: Awaited<ReturnType<typeof reportOf>>) => rows.map(({ outcome, reason, notices }) => [outcome, reason, ...notices.map(({ is }) => is)].filter((one) => one !== null).join(' '))

describe('a calendar file that is brought in', () => {
  test('is looked at first: nothing is written, and it says what would become of each date', async () => {
    await using desk = await open()
    const hall = await addRoom(desk.client)
    await desk.client.space.book(evening(hall, { title: 'Tenants', start: at('19:00', '2026-11-25'), end: at('21:00', '2026-11-25') }))
    const file = calendar(event(), event({ UID: 'two', DTSTART: ':20261125T230000Z', DTEND: ':20261126T010000Z' }), event({ UID: 'three', LOCATION: 'The barn' }), event({ UID: 'four', DTSTART: ':20201124T180000', DTEND: ':20201124T200000' }))
    const preview = await desk.client.space.calendar.importing.preview({ file, name: 'events.ics' })
    expect(preview).toMatchObject({ events: 4, dates: 4, counts: { booked: 1, clash: 1, refused: 1, leftOut: 1, known: 0 }, past: 1, first: at('18:00'), last: at('18:00'), cancels: false, limited: false, brokenLines: 0 })
    expect(preview.places).toEqual([{ location: 'Large hall', roomId: hall.id, dates: 2 }, { location: 'The barn', roomId: null, dates: 1 }])
    expect(preview.zones).toEqual([{ given: 'America/Toronto', taken: 'America/Toronto', known: true, events: 2 }, { given: 'Z', taken: 'UTC', known: true, events: 1 }])
    expect(preview.rows.map(({ title, outcome, clash }) => [title, outcome, clash?.title])).toEqual([['Choir', 'clash', 'Tenants'], ['Choir', 'refused', undefined]])
    expect(preview.sample).toMatchObject([{ title: 'Choir', outcome: 'booked', roomName: 'Large hall', start: at('18:00') }])
    expect(await booked(desk.client)).toEqual(['2026-11-25 19:00–21:00 Tenants @ Large hall'])
    const barn = await desk.client.space.calendar.importing.replan({ token: preview.token, choices: { places: [{ location: 'The barn', roomId: hall.id }], past: true } })
    expect(barn.counts).toMatchObject({ booked: 2, clash: 2, refused: 0, leftOut: 0 })
  })

  test('becomes bookings: wall time of its own zone, words, and what a hold is', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const { rows, counts, state } = await bringIn(desk.client, calendar(
      event({ DESCRIPTION: 'Chairs in rows\\, please\\nand water' }),
      event({ UID: 'b', DTSTART: ';TZID=Eastern Standard Time:20261201T180000', DTEND: ';TZID=Eastern Standard Time:20261201T193000', STATUS: 'TENTATIVE', SUMMARY: null }),
      event({ UID: 'c', DTSTART: ';TZID=Europe/Paris:20261202T200000', DTEND: null, DURATION: 'PT45M' }),
      event({ UID: 'd', DTSTART: ':20261203T180000', DTEND: null }),
      event({ UID: 'e', DTSTART: ';TZID=Nowhere/Land:20261204T180000', DTEND: null, DURATION: 'PT1H' }),
      event({ UID: 'f', DTSTART: ';TZID=America/Toronto:20270314T023000', DTEND: ';TZID=America/Toronto:20270314T043000' }),
      event({ UID: 'g', DTSTART: ';TZID=America/Toronto:20271107T013000', DTEND: ';TZID=America/Toronto:20271107T030000' }),
    ))
    expect([state, counts]).toEqual(['done', { booked: 7 }])
    expect(await booked(desk.client)).toEqual([
      '2026-11-24 18:00–20:00 Choir @ Large hall', '2026-12-01 18:00–19:30 Untitled @ Large hall', '2026-12-02 14:00–14:45 Choir @ Large hall', '2026-12-03 18:00–19:00 Choir @ Large hall',
      '2026-12-04 18:00–19:00 Choir @ Large hall', '2027-03-14 03:30–04:30 Choir @ Large hall', '2027-11-07 01:30–03:00 Choir @ Large hall',
    ])
    expect(told(rows)).toEqual(['booked', 'booked noTitle held', 'booked', 'booked noEnd', 'booked unknownZone', 'booked skippedTime', 'booked twiceTime'])
    const bookings = await Promise.all(rows.map(({ bookingId }) => desk.client.space.booking({ id: bookingId! })))
    expect(bookings[0]).toMatchObject({ notes: 'Chairs in rows, please\nand water', status: 'approved', contactId: null })
    expect(bookings[1]).toMatchObject({ status: 'provisional', holdUntil: at('18:00', '2026-12-01') })
    // Of the two 1:30 the first: the booking lasts two and a half hours.
    expect(bookings[6]!.end - bookings[6]!.start).toBe(2.5 * hour)
  })

  test('is held as a whole where that is chosen; what has begun is not', async () => {
    await using desk = await open()
    const hall = await addRoom(desk.client)
    const { rows } = await bringIn(desk.client, calendar(event(), event({ UID: 'two', DTSTART: ':20261124T083000', DTEND: ':20261124T100000' })), { state: 'held', roomId: hall.id })
    expect(told(rows)).toEqual(['booked held', 'refused holdOver'])
  })

  test('is read in spite of its folds, line ends, mark, bad lines and missing ends', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const text = ['\uFEFFBEGIN:VCALENDAR', event({ SUMMARY: 'A long na\r\n me\r\n\tgoes on' }), 'BEGIN:VEVENT', 'UID:x', 'this is no line', 'DTSTART:20261126T180000', 'BEGIN:VALARM', 'TRIGGER:-PT15M', 'SUMMARY:Not this', 'END:VALARM', 'SUMMARY:Whole', 'LOCATION:large HALL', 'BEGIN:VEVENT', 'UID:y', 'DTSTART:20261127T180000', 'LOCATION:Large hall\\, second floor', 'SUMMARY:Cut o'].join('\r\n')
    for (const variant of [text, text.replaceAll('\r\n', '\n'), text.replaceAll('\r\n', '\r')]) {
      const preview = await desk.client.space.calendar.importing.preview({ file: new Blob([variant]) })
      expect(preview).toMatchObject({ events: 3, brokenLines: 1, counts: { booked: 3 } })
      expect([preview.sample, preview.rows].map((rows) => rows.map(({ title }) => title))).toEqual([['A long namegoes on', 'Cut o'], ['Whole']])
    }
    const wide = Buffer.from(`\uFEFF${text}`, 'utf16le')
    expect(await desk.client.space.calendar.importing.preview({ file: new Blob([wide]) })).toMatchObject({ counts: { booked: 3 } })
    const old = Buffer.from(text.replace('\uFEFF', '').replace('A long', 'Assemblée'), 'latin1')
    expect((await desk.client.space.calendar.importing.preview({ file: new Blob([old]) })).sample.map(({ title }) => title)).toContain('Assemblée namegoes on')
  })

  test('is refused whole when it is no calendar, has no event or is too large', async () => {
    await using desk = await open()
    const refused = async (content: string | Buffer<ArrayBuffer>) => (await refusal<{ problem: string }>(desk.client.space.calendar.importing.preview({ file: new Blob([content]) }), 'FILE_REFUSED')).problem
    expect([await refused(''), await refused('  \r\n'), await refused('Name,Phone\r\nAmina,1'), await refused(Buffer.from([0x50, 0x4b, 3, 4, 0, 0])), await refused('BEGIN:VCALENDAR\r\nEND:VCALENDAR'), await refused(Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))]).toEqual([
      'empty', 'empty', 'notCalendar', 'notText', 'noEvents', 'tooLarge',
    ])
  })

  test('tells each event that cannot be booked, and books the others', async () => {
    await using desk = await open()
    const hall = await addRoom(desk.client)
    await desk.client.space.hours.setUsual({ siteId: null, spans: [{ weekday: 2, from: '09:00', to: '22:00' }] })
    const { rows, counts } = await bringIn(desk.client, calendar(
      event(),
      event({ UID: 'a', DTEND: ';TZID=America/Toronto:20261124T170000' }), event({ UID: 'b', DTSTART: ':20261399T180000' }), event({ UID: 'c', DTSTART: null }), event({ UID: 'd', DTEND: ':20261129T200000' }),
      event({ UID: 'e', LOCATION: 'Elsewhere' }), event({ UID: 'f', RRULE: 'FREQ=SECONDLY' }), event({ UID: 'g', RRULE: 'FREQ=YEARLY;BYWEEKNO=3' }), event({ UID: 'h' }),
      event({ UID: 'i', DTSTART: ':20261125T180000', DTEND: ':20261125T200000' }), event({ UID: 'j', DTSTART: ';VALUE=DATE:20261201', DTEND: ';VALUE=DATE:20261202' }),
    ))
    // What is booked or was tried comes first, as it was worked through.
    expect(told(rows)).toEqual(['booked', 'clash', 'refused rules', 'refused endBeforeStart', 'refused noStart', 'refused noStart', 'refused tooLong', 'refused noRoom', 'refused tooOften', 'refused ruleUnread', 'leftOut allDay'])
    expect(rows.find(({ reason }) => reason === 'rules')!.detail).toBe('outsideHours')
    expect(counts).toEqual({ booked: 1, clash: 1, leftOut: 1, refused: 8 })
    expect(rows.find(({ outcome }) => outcome === 'clash')!.clash).toMatchObject({ title: 'Choir', roomName: hall.name, start: at('18:00') })
  })

  test('books whole days for the opening hours where that is chosen', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const file = calendar(event({ DTSTART: ';VALUE=DATE:20261201', DTEND: ';VALUE=DATE:20261203' }))
    expect(told((await bringIn(desk.client, file, { allDay: 'openHours' })).rows)).toEqual(['leftOut noHours', 'leftOut noHours'])
    await desk.client.space.hours.setUsual({ siteId: null, spans: [2, 3].map((weekday) => ({ weekday, from: '09:00', to: '17:00' })) })
    expect(told((await bringIn(desk.client, file, { allDay: 'openHours' })).rows)).toEqual(['booked', 'booked'])
    expect(await booked(desk.client)).toEqual(['2026-12-01 09:00–17:00 Choir @ Large hall', '2026-12-02 09:00–17:00 Choir @ Large hall'])
  })
})

describe('brought in again', () => {
  test('a file makes no doubles; a newer one moves, renames and calls off; an older one changes nothing', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const two = { UID: 'two', DTSTART: ':20261125T180000', DTEND: ':20261125T200000' }
    const first = await bringIn(desk.client, calendar(event({ SEQUENCE: '1' }), event(two)))
    expect(first.counts).toEqual({ booked: 2 })
    expect((await bringIn(desk.client, calendar(event({ SEQUENCE: '1' }), event(two)))).counts).toEqual({ known: 2 })
    // The second event takes the place that the first, after it in the file, leaves.
    const later = calendar(event({ ...two, SUMMARY: 'Band', DTSTART: ':20261124T180000', DTEND: ':20261124T200000' }), event({ SEQUENCE: '2', DTSTART: ':20261126T180000', DTEND: ':20261126T200000' }))
    const second = await bringIn(desk.client, later)
    expect([second.preview.counts.changed, second.counts]).toEqual([2, { changed: 2 }])
    expect(await booked(desk.client)).toEqual(['2026-11-24 18:00–20:00 Band @ Large hall', '2026-11-26 18:00–20:00 Choir @ Large hall'])
    expect(second.rows.map(({ bookingId }) => bookingId).sort()).toEqual(first.rows.map(({ bookingId }) => bookingId).sort())
    expect(told((await bringIn(desk.client, calendar(event({ SEQUENCE: '1' })))).rows)).toEqual(['known older'])
    expect(told((await bringIn(desk.client, calendar('METHOD:CANCEL', event({ SEQUENCE: '3', DTEND: null })))).rows)).toEqual(['cancelled'])
    expect(told((await bringIn(desk.client, calendar(event({ ...two, STATUS: 'CANCELLED' }), event({ UID: 'never', STATUS: 'CANCELLED' })))).rows)).toEqual(['cancelled', 'leftOut notHere'])
    expect(await booked(desk.client)).toEqual([])
  })

  test('what was cancelled here stays so; what the other calendar called off and then holds again is booked anew', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const { rows } = await bringIn(desk.client, calendar(event()))
    await desk.client.space.cancel({ id: rows[0]!.bookingId! })
    expect(told((await bringIn(desk.client, calendar(event({ SEQUENCE: '5', DTEND: ':20261124T210000' })))).rows)).toEqual(['known cancelledHere'])
    await bringIn(desk.client, calendar(event({ UID: 'two', STATUS: 'CONFIRMED' })))
    await bringIn(desk.client, calendar(event({ UID: 'two', STATUS: 'CANCELLED' })))
    expect(told((await bringIn(desk.client, calendar(event({ UID: 'two' })))).rows)).toEqual(['booked'])
  })

  test('what this desk itself gave out is here already, whatever the file says', async () => {
    await using desk = await open()
    const hall = await addRoom(desk.client)
    const made = await desk.client.space.book(evening(hall))
    const text = await (await desk.client.space.calendar.one({ id: made.id })).file.text()
    expect(told((await bringIn(desk.client, new Blob([text.replace('Tenants', 'Owners')]))).rows)).toEqual(['known exported'])
    expect(await booked(desk.client)).toHaveLength(1)
  })

  test('events without a UID are known by what they say', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    expect((await bringIn(desk.client, calendar(event({ UID: null })))).counts).toEqual({ booked: 1 })
    expect((await bringIn(desk.client, calendar(event({ UID: null })))).counts).toEqual({ known: 1 })
  })
})

describe('an import', () => {
  test('is kept, and undone takes back what it booked and nobody changed', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const { jobId, rows } = await bringIn(desk.client, calendar(event(), event({ UID: 'two', DTSTART: ':20261125T180000', DTEND: ':20261125T200000', SUMMARY: 'Band' })))
    expect((await desk.client.space.calendar.importing.list({})).items).toMatchObject([{ id: jobId, fileName: 'events.ics', memberName: 'Noor Coordinator', finished: true, undone: null, counts: { booked: 2 } }])
    const kept = await desk.client.space.booking({ id: rows[1]!.bookingId! })
    await desk.client.space.update({ id: kept.id, booking: { ...kept, expected: 12, override: '' } })
    expect(await desk.client.space.calendar.importing.undo({ id: jobId })).toEqual({ removed: 1, kept: 1, stay: [{ id: kept.id, title: 'Band', start: kept.start }] })
    await refusal(desk.client.space.calendar.importing.undo({ id: jobId }), 'CONFLICT')
    expect(await booked(desk.client)).toEqual(['2026-11-25 18:00–20:00 Band @ Large hall'])
    expect((await bringIn(desk.client, calendar(event()))).counts).toEqual({ booked: 1 })
    expect(desk.desk.store.check()).toBe('ok')
  })

  test('is taken back by whoever made it or an organizer, and its file is another member’s to nobody', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const front = await desk.windowAs('front-desk')
    const { jobId } = await bringIn(desk.client, calendar(event()))
    await refusal(front.space.calendar.importing.undo({ id: jobId }), 'FORBIDDEN')
    const own = await bringIn(front, calendar(event({ UID: 'two', DTSTART: ':20261125T180000', DTEND: ':20261125T200000' })))
    expect(await front.space.calendar.importing.undo({ id: own.jobId })).toMatchObject({ removed: 1 })
    const { token } = await desk.client.space.calendar.importing.preview({ file: calendar(event({ UID: 'three' })) })
    await refusal(front.space.calendar.importing.start({ token, choices: {} }), 'NOT_FOUND')
    await refusal(clientOf(desk.desk).space.calendar.importing.preview({ file: calendar(event()) }), 'LOCKED')
  })

  test('awaits approval where the clinic’s rules ask for it, like any booking', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const front = await desk.windowAs('front-desk')
    await desk.client.space.policies.save({ id: null, policy: { needsApproval: true } })
    const { rows } = await bringIn(front, calendar(event()))
    expect(await desk.client.space.booking({ id: rows[0]!.bookingId! })).toMatchObject({ status: 'awaiting' })
  })

  test('that is stopped keeps what was booked until then, and can be undone', async () => {
    await using desk = await open()
    await addRoom(desk.client)
    const many = Array.from({ length: 300 }, (_, index) => event({ UID: `u${index}`, DTSTART: `:2027${String(1 + Math.floor(index / 25)).padStart(2, '0')}${String(1 + (index % 25)).padStart(2, '0')}T180000`, DTEND: null }))
    const { token } = await desk.client.space.calendar.importing.preview({ file: calendar(...many) })
    const { jobId } = await desk.client.space.calendar.importing.start({ token, choices: {} })
    let state = ''
    for await (const step of await desk.client.desk.jobs.watch({ jobId })) {
      state = step.state
      if (step.done >= 100) await desk.client.desk.jobs.cancel({ jobId })
    }
    expect(state).toBe('cancelled')
    const [past] = (await desk.client.space.calendar.importing.list({})).items
    const count = (await booked(desk.client)).length
    expect(count).toBeGreaterThanOrEqual(100)
    expect(count).toBeLessThan(300)
    expect(past).toMatchObject({ id: jobId, finished: false, counts: { booked: count } })
    expect(await desk.client.space.calendar.importing.undo({ id: jobId })).toMatchObject({ removed: count, kept: 0 })
  })
})
