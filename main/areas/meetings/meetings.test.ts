import { describe, expect, test } from 'vitest'
import { hour } from '#shared/base/time.ts'
import { openTestDesk } from '#test/harness.ts'
import { at, evening, group, meeting, person, room } from './meetings.fixtures.ts'

const now = at('2026-12-01', '12:00')
const openDesk = () => openTestDesk({ now: () => now })

describe('a meeting', () => {
  test('is written as it was typed, with its group’s name', async () => {
    await using desk = await openDesk()
    const tenants = await group(desk.client)
    const made = await meeting(desk.client, { kind: 'workshop', groupId: tenants.id, place: '40 Oak Street, lobby', expected: 25, notes: 'Bring notices' })
    expect(made).toMatchObject({
      title: 'Rent increase at 40 Oak', kind: 'workshop', ...evening, groupName: 'Oak Street Tenants', place: '40 Oak Street, lobby',
      where: '40 Oak Street, lobby', expected: 25, notes: 'Bring notices', cancelled: false, version: 1, booking: null, invitations: [], handouts: [],
    })
    expect(await desk.client.meetings.get({ id: made.id })).toEqual(made)
  })
  test('is refused with an archived or unknown group, at the group’s field', async () => {
    await using desk = await openDesk()
    const tenants = await group(desk.client)
    const held = await meeting(desk.client, { groupId: tenants.id })
    await desk.client.contacts.archive({ id: tenants.id })
    await expect(meeting(desk.client, { groupId: tenants.id })).rejects.toMatchObject({
      code: 'INVALID', data: { issues: [{ path: ['groupId'], message: 'meetings:group.archived' }] },
    })
    await expect(meeting(desk.client, { groupId: held.id })).rejects.toMatchObject({ data: { issues: [{ message: 'meetings:group.unknown' }] } })
    const renamed = await desk.client.meetings.update({ id: held.id, version: 1, meeting: { title: 'Renamed', ...evening, groupId: tenants.id } })
    expect(renamed).toMatchObject({ title: 'Renamed', groupId: tenants.id })
  })
  test('is changed once for each version: who comes second is told', async () => {
    await using desk = await openDesk()
    const other = await desk.windowAs('front-desk')
    const { id } = await meeting(desk.client)
    const change = (client: typeof other, title: string) => client.meetings.update({ id, version: 1, meeting: { title, ...evening } })
    const outcomes = await Promise.allSettled([change(desk.client, 'First'), change(other, 'Second')])
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected'])
    expect(outcomes[1]).toMatchObject({ reason: { code: 'CONFLICT', data: { reason: 'changedMeanwhile', with: [{ area: 'meetings', id, label: 'First' }] } } })
    expect(await desk.client.meetings.get({ id })).toMatchObject({ title: 'First', version: 2 })
  })
  test('that is unknown is NOT_FOUND to every call', async () => {
    await using desk = await openDesk()
    const { id: nobody } = await person(desk.client, 'Amina')
    const { meetings } = desk.client
    const calls = [
      meetings.get({ id: nobody }), meetings.update({ id: nobody, version: 1, meeting: { title: 'X', ...evening } }), meetings.cancel({ id: nobody }),
      meetings.reinstate({ id: nobody }), meetings.invite({ id: nobody, contactIds: [nobody] }), meetings.uninvite({ id: nobody, contactIds: [nobody] }),
      meetings.setReply({ id: nobody, contactId: nobody, reply: 'yes' }), meetings.bookRoom({ id: nobody, roomId: nobody }),
      meetings.attachBooking({ id: nobody, bookingId: null }), meetings.attachable({ id: nobody }),
      meetings.attachBrief({ id: nobody, briefId: nobody, copies: 1 }), meetings.detachBrief({ id: nobody, briefId: nobody }),
    ]
    for (const outcome of await Promise.allSettled(calls)) expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'NOT_FOUND', data: { area: 'meetings' } } })
  })
})

describe('cancelling', () => {
  test('frees the room, is taken back with it, and counts as a change each time', async () => {
    await using desk = await openDesk()
    const oak = await room(desk.client, 'Oak Room')
    const { id } = await meeting(desk.client)
    const booked = await desk.client.meetings.bookRoom({ id, roomId: oak.id })
    const off = await desk.client.meetings.cancel({ id })
    expect(off).toMatchObject({ cancelled: true, version: 2, where: '', booking: { id: booked.booking!.id, cancelled: true } })
    expect(await desk.client.meetings.cancel({ id })).toEqual(off)
    const on = await desk.client.meetings.reinstate({ id })
    expect(on).toMatchObject({ lost: [], meeting: { cancelled: false, version: 3, booking: { id: booked.booking!.id, cancelled: false } } })
    expect(await desk.client.meetings.reinstate({ id })).toEqual(on)
  })
  test('takes it out of find-anything, not out of the list', async () => {
    await using desk = await openDesk()
    const { id } = await meeting(desk.client, { title: 'Délégation à l’hôtel de ville' })
    const found = async () => (await desk.client.today.find({ words: 'delegation hotel' })).map((one) => one.id)
    expect(await found()).toEqual([id])
    await desk.client.meetings.cancel({ id })
    expect(await found()).toEqual([])
    expect((await desk.client.meetings.list({ search: 'delegation' })).items).toMatchObject([{ id, cancelled: true }])
    await desk.client.meetings.reinstate({ id })
    expect(await found()).toEqual([id])
  })
})

describe('the list', () => {
  test('upcoming runs forward and past runs back, the one under way is still upcoming', async () => {
    await using desk = await openDesk()
    const held = (title: string, from: number, to: number) => meeting(desk.client, { title, start: now + from * hour, end: now + to * hour })
    await held('later', 30, 31)
    await held('under way', -1, 1)
    await held('just over', -2, 0)
    await held('soon', 2, 3)
    await held('long ago', -300, -299)
    const titles = async (when: 'upcoming' | 'past') => (await desk.client.meetings.list({ when })).items.map((one) => one.title)
    expect(await titles('upcoming')).toEqual(['under way', 'soon', 'later'])
    expect(await titles('past')).toEqual(['just over', 'long ago'])
  })
  test('every meeting comes once over all pages, also of many that begin together', async () => {
    await using desk = await openDesk()
    const made: string[] = []
    for (let index = 0; index < 23; index += 1) made.push((await meeting(desk.client, { start: evening.start + (index % 3) * hour, end: evening.end + 3 * hour })).id)
    for (const when of ['upcoming', 'past'] as const) {
      if (when === 'past') for (const id of made) await desk.client.meetings.update({ id, version: 1, meeting: { title: 'Was', start: now - 5 * hour, end: now - 4 * hour } })
      const seen: string[] = []
      let cursor: string | null = null
      do {
        const page = await desk.client.meetings.list({ when, limit: 5, cursor })
        seen.push(...page.items.map((one) => one.id))
        cursor = page.next
      } while (cursor)
      expect(seen).toHaveLength(made.length)
      expect(new Set(seen)).toEqual(new Set(made))
    }
  })
  test('is searched by words of the title or of the group’s name as it is now, accents and case ignored', async () => {
    await using desk = await openDesk()
    const tenants = await group(desk.client, 'Locataires d’Érié')
    const one = await meeting(desk.client, { title: 'Assemblée générale', groupId: tenants.id })
    await meeting(desk.client, { title: 'Something else' })
    const found = async (search: string) => (await desk.client.meetings.list({ search })).items.map((item) => item.id)
    expect(await found('ASSEMBLEE')).toEqual([one.id])
    expect(await found('gen erie')).toEqual([one.id])
    expect(await found('nérale')).toEqual([])
    const { version } = await desk.client.contacts.get({ id: tenants.id })
    await desk.client.contacts.update({ id: tenants.id, version, contact: { kind: 'organization', organizationName: 'Rue Principale' } })
    expect(await found('erie')).toEqual([])
    expect(await found('principale')).toEqual([one.id])
    expect(await found('100% _')).toEqual([])
  })
  test('an altered cursor is refused, not guessed', async () => {
    await using desk = await openDesk()
    await expect(desk.client.meetings.list({ cursor: 'somewhere' })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['cursor'] }] } })
  })
})

describe('between two moments', () => {
  test('one across midnight is on both days, one that only touches is on neither', async () => {
    await using desk = await openDesk()
    const night = await meeting(desk.client, { title: 'Vigil', start: at('2026-12-31', '22:00'), end: at('2027-01-01', '01:00') })
    await meeting(desk.client, { title: 'Breakfast', start: at('2027-01-02', '00:00'), end: at('2027-01-02', '08:00') })
    const on = async (day: string, next: string) => (await desk.client.meetings.between({ from: at(day, '00:00'), to: at(next, '00:00') })).map((one) => one.id)
    expect(await on('2026-12-31', '2027-01-01')).toEqual([night.id])
    expect(await on('2027-01-01', '2027-01-02')).toEqual([night.id])
    expect(await on('2026-12-30', '2026-12-31')).toEqual([])
  })
  test('more than two months at once is refused', async () => {
    await using desk = await openDesk()
    await expect(desk.client.meetings.between({ from: now, to: now + 64 * 24 * hour })).rejects.toMatchObject({ code: 'INVALID' })
  })
})
