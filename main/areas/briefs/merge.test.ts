import { describe, expect, test } from 'vitest'
import type { Language } from '#shared/base/language.ts'
import { type DeskClient, openTestDesk, testClinic } from '#test/harness.ts'

const unknownId = '0197a000-0000-7000-8000-000000000000'
// 6 to 8 p.m. on November 24 in Toronto: already the 25th in UTC when it ends.
const evening = { start: Date.UTC(2026, 10, 24, 23), end: Date.UTC(2026, 10, 25, 1) }
const clinic = { ...testClinic, street: '120 Harbour Lane', city: 'Toronto', postalCode: 'M4E 1A1' }

async function meetingInRoom(client: DeskClient) {
  const room = await client.space.createRoom({ name: 'Grande salle', capacity: 40 })
  const meeting = await client.meetings.create({ title: 'Réunion des locataires', ...evening })
  return client.meetings.bookRoom({ id: meeting.id, roomId: room.id })
}

describe('merge values', () => {
  test.each<[Language, RegExp, RegExp]>([
    ['en-CA', /^Tuesday, November 24, 2026$/, /^6:00.p\.m\. – 8:00.p\.m\.$/],
    ['fr-CA', /^mardi 24 novembre 2026$/, /^18.h.00 – 20.h.00$/],
  ])('in %s say the meeting as people write it, where the clinic is', async (language, day, time) => {
    await using desk = await openTestDesk({ now: () => Date.UTC(2026, 10, 24, 14) })
    await desk.client.staff.saveClinic(clinic)
    const meeting = await meetingInRoom(desk.client)
    const values = await desk.client.briefs.mergeValues({ language, meetingId: meeting.id })
    expect(values['meeting.title']).toBe('Réunion des locataires')
    expect(values['meeting.day']).toMatch(day)
    expect(values['meeting.time']).toMatch(time)
    expect(values['meeting.place']).toBe('Grande salle, 120 Harbour Lane, Toronto, M4E 1A1')
    expect(values['clinic.name']).toBe(testClinic.name)
    expect(values.today).toMatch(day)
    expect(values['clinic.website']).toBeNull()
  })
  test('the clinic’s own clock decides the day', async () => {
    await using desk = await openTestDesk()
    await desk.client.staff.saveClinic({ ...clinic, timeZone: 'America/Vancouver' })
    const meeting = await desk.client.meetings.create({ title: 'Late', start: Date.UTC(2026, 10, 25, 6), end: Date.UTC(2026, 10, 25, 7), place: 'Library' })
    const values = await desk.client.briefs.mergeValues({ language: 'en-CA', meetingId: meeting.id })
    expect(values['meeting.day']).toContain('November 24')
    expect(values['meeting.place']).toBe('Library')
  })
  test('without a meeting its fields are empty, and one that is not there is said', async () => {
    await using desk = await openTestDesk()
    const values = await desk.client.briefs.mergeValues({ language: 'en-CA', meetingId: null })
    expect(values['meeting.title']).toBeNull()
    await expect(desk.client.briefs.mergeValues({ language: 'en-CA', meetingId: unknownId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
