import { expect, test } from 'vitest'
import type { MeetingChoices } from '#shared/areas/meetings/calendarImport.schema.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'

const now = () => Date.UTC(2026, 10, 24, 15)
const evening = { start: Date.UTC(2026, 10, 26, 23), end: Date.UTC(2026, 10, 27, 1) }
const file = (...lines: string[]) => new Blob([['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n')])
const event = (changes: Record<string, string> = {}) => {
  const lines = { UID: 'one@example.org', DTSTART: ';TZID=America/Toronto:20261201T180000', DTEND: ';TZID=America/Toronto:20261201T200000', SUMMARY: 'Tenants', LOCATION: 'Library', ...changes }
  return ['BEGIN:VEVENT', ...Object.entries(lines).map(([name, value]) => `${name}${/^[;:]/.test(value) ? value : `:${value}`}`), 'END:VEVENT'].join('\r\n')
}
const upcoming = async (client: DeskClient) => (await client.meetings.list({ when: 'upcoming', limit: 200 })).items

async function bringIn(client: DeskClient, blob: Blob, choices: Partial<MeetingChoices> = {}) {
  const { importing } = client.meetings.calendar
  const preview = await importing.preview({ file: blob, name: 'events.ics', choices })
  const { jobId } = await importing.start({ token: preview.token, choices })
  let counts: Record<string, number> = {}
  for await (const step of await client.desk.jobs.watch({ jobId })) counts = (step.result ?? {}) as Record<string, number>
  expect(counts).toEqual(preview.counts)
  return { jobId, preview, counts: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)) }
}

test('meetings go out with their time and place alone, called off or not, and come back in as known', async () => {
  await using desk = await openTestDesk({ now })
  const { client } = desk
  const group = await client.contacts.create({ kind: 'organization', organizationName: 'Oak Street' })
  const held = await client.meetings.create({ title: 'Heat, and repairs', ...evening, groupId: group.id, place: 'Library', notes: 'a secret' })
  const off = await client.meetings.create({ title: 'Off', ...evening })
  await client.meetings.cancel({ id: off.id })
  const made = await client.meetings.calendar.make({ from: '2026-11-01', to: '2026-11-30' })
  const text = await made.file.text()
  expect(made).toMatchObject({ count: 2, leftOut: 0, name: 'meetings-2026-11-01-2026-11-30.ics' })
  for (const part of [`UID:${held.id}@organizing-desk`, 'SUMMARY:Heat\\, and repairs', 'DTSTART;TZID=America/Toronto:20261126T180000', 'LOCATION:Library', 'DESCRIPTION:Oak Street', 'STATUS:CANCELLED']) expect(text).toContain(part)
  expect(text).not.toContain('secret')
  expect((await client.meetings.calendar.make({ from: '2026-11-01', to: '2026-11-30', groupId: group.id })).count).toBe(1)
  expect(await (await client.meetings.calendar.one({ id: held.id })).file.text()).not.toContain('Oak Street')
  expect((await bringIn(client, made.file)).counts).toEqual({ known: 2 })
  expect(await upcoming(client)).toHaveLength(2)
})

test('what goes out of one desk comes into another with the same words, times and places', async () => {
  await using one = await openTestDesk({ now })
  await using other = await openTestDesk({ now })
  for (const [title, day] of [['Réunion «été», à 6', 1], ['A; b, c\\d', 120], ['Overnight', 200]] as const) await one.client.meetings.create({ title, start: evening.start + day * 86_400_000, end: evening.end + day * 86_400_000 + (title === 'Overnight' ? 6 * 3_600_000 : 0), place: `Hall ${day}, 2nd floor` })
  const { file: calendar } = await one.client.meetings.calendar.make({ from: '2026-11-01', to: '2027-10-01' })
  expect((await bringIn(other.client, calendar)).counts).toEqual({ created: 3 })
  const said = async (client: DeskClient) => (await upcoming(client)).map(({ title, start, end, where }) => ({ title, start, end, where }))
  expect(await said(other.client)).toEqual(await said(one.client))
})

test('the same file again makes no duplicates; what changed there changes here, what was called off there is called off', async () => {
  await using desk = await openTestDesk({ now })
  const { client } = desk
  const group = await client.contacts.create({ kind: 'organization', organizationName: 'Oak Street' })
  expect((await bringIn(client, file(event()), { kind: 'workshop', groupId: group.id })).counts).toEqual({ created: 1 })
  const [first] = await upcoming(client)
  expect(first).toMatchObject({ title: 'Tenants', kind: 'workshop', groupName: 'Oak Street', where: 'Library', start: Date.UTC(2026, 11, 1, 23) })
  expect((await bringIn(client, file(event()))).counts).toEqual({ known: 1 })
  const later = { DTSTART: ';TZID=America/Toronto:20261202T180000', DTEND: ';TZID=America/Toronto:20261202T200000', SUMMARY: 'Tenants, later', SEQUENCE: '1' }
  expect((await bringIn(client, file(event(later)))).counts).toEqual({ changed: 1 })
  expect(await upcoming(client)).toMatchObject([{ id: first!.id, title: 'Tenants, later', start: Date.UTC(2026, 11, 2, 23), groupName: 'Oak Street' }])
  expect((await bringIn(client, file(event()))).counts).toEqual({ known: 1 })
  expect((await bringIn(client, file(event({ ...later, SEQUENCE: '2', STATUS: 'CANCELLED' })))).counts).toEqual({ cancelled: 1 })
  expect(await upcoming(client)).toMatchObject([{ id: first!.id, cancelled: true }])
})

test('a repeating event is a meeting for each date, at the same clock across the time change, but for those left out; whole and past days are told', async () => {
  await using desk = await openTestDesk({ now })
  const { client } = desk
  const weekly = event({ RRULE: 'FREQ=WEEKLY;COUNT=4', EXDATE: ';TZID=America/Toronto:20261208T180000' })
  const day = event({ UID: 'day@example.org', DTSTART: ';VALUE=DATE:20261210', DTEND: ';VALUE=DATE:20261211' })
  const past = event({ UID: 'past@example.org', DTSTART: ';TZID=America/Toronto:20250110T180000', DTEND: ';TZID=America/Toronto:20250110T200000' })
  const { jobId, counts } = await bringIn(client, file(weekly, day, past))
  expect(counts).toEqual({ created: 3, leftOut: 2 })
  expect((await upcoming(client)).map(({ start }) => new Date(start).toISOString().slice(0, 13))).toEqual(['2026-12-01T23', '2026-12-15T23', '2026-12-22T23'])
  const { items } = await client.meetings.calendar.importing.rows({ jobId, outcome: 'leftOut' })
  expect(items.map(({ reason }) => reason).toSorted()).toEqual(['allDay', 'past'])
})

test('an import is undone once: what nobody touched since is called off, and the file can come in again', async () => {
  await using desk = await openTestDesk({ now })
  const { client } = desk
  const two = file(event(), event({ UID: 'two@example.org', SUMMARY: 'Kept' }))
  const { jobId } = await bringIn(client, two)
  const kept = (await upcoming(client)).find(({ title }) => title === 'Kept')!
  const person = await client.contacts.create({ kind: 'person', givenName: 'Amina' })
  await client.meetings.invite({ id: kept.id, contactIds: [person.id] })
  const { importing } = client.meetings.calendar
  expect(await importing.undo({ id: jobId })).toEqual({ removed: 1, kept: 1 })
  await expect(importing.undo({ id: jobId })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'alreadyReversed' } })
  expect((await importing.list({})).items).toMatchObject([{ fileName: 'events.ics', finished: true, undone: { removed: 1, kept: 1 } }])
  expect((await bringIn(client, two)).counts).toEqual({ created: 1, known: 1 })
})

test('a file that is none is refused', async () => {
  await using desk = await openTestDesk({ now })
  await expect(desk.client.meetings.calendar.importing.preview({ file: new Blob(['hello']) })).rejects.toMatchObject({ code: 'FILE_REFUSED', data: { problem: 'notCalendar' } })
})
