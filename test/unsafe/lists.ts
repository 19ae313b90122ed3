import { addDays, dayAt, defaultZone, momentAt } from '#shared/base/time.ts'
import type { Desk } from '#main/app/desk.ts'
import type { DeskClient } from '../harness.ts'

/** A desk with someone unsafe to contact and someone safe: both are tagged "tenants", invited to the meeting, and have a consent about to run out. */
export interface World {
  client: DeskClient
  desk: Desk
  unsafeId: string
  safeId: string
  meetingId: string
}

/**
 * How each procedure that makes a list is asked for both of them, with a permit or without;
 * it answers with what came of it: the answer itself, or the text of the file or the job's result.
 */
export type ListTable = Record<string, (world: World, permitId: string | null) => Promise<unknown>>

export const lists = {
  'contacts.groups.members': async ({ client, unsafeId, safeId }, permitId) => {
    const { id } = await client.contacts.groups.create({ name: `Picked ${permitId}`, rule: null, contactIds: [unsafeId, safeId] })
    return client.contacts.groups.members({ id, permitId })
  },
  'contacts.paper.labels': ({ client, unsafeId, safeId }, permitId) => client.contacts.paper.labels({ selection: { by: 'ids', ids: [unsafeId, safeId] }, permitId }),
  'contacts.paper.callSheet': ({ client }, permitId) => client.contacts.paper.callSheet({ selection: { by: 'filter', tag: 'tenants' }, permitId }),
  'contacts.paper.phoneTree': ({ client }, permitId) => client.contacts.paper.phoneTree({ selection: { by: 'filter', search: 'quillfeather' }, permitId }).then(async (tree) => [tree, await client.contacts.paper.phoneTree({ selection: { by: 'filter' }, permitId })]),
  'contacts.exports.make': async ({ client }, permitId) => {
    const made = []
    for (const format of ['csv', 'vcard4', 'vcard3'] as const) made.push((await client.contacts.exports.make({ selection: { by: 'filter' }, permitId, format })).file)
    return made
  },
  'space.paper.doorSigns': async (world, permitId) => world.client.space.paper.doorSigns({ day: await bookBoth(world), permitId }),
  'space.paper.daySheet': async (world, permitId) => world.client.space.paper.daySheet({ day: await bookBoth(world), permitId }),
  'meetings.minutes.paper': async ({ client, meetingId, unsafeId }, permitId) => {
    const { agenda: [item] } = await client.meetings.plan.get({ meetingId })
    for (const contactId of (await client.meetings.get({ id: meetingId })).invitations.map(({ contact }) => contact.id)) await client.meetings.setReply({ id: meetingId, contactId, reply: 'yes' })
    const action = { what: 'Bring Quillfeather’s chairs', due: '2026-12-20', doer: 'contact' as const, contactId: unsafeId }
    await client.meetings.minutes.addAction({ meetingId, itemId: item!.id, action })
    await client.meetings.minutes.addDecision({ meetingId, itemId: item!.id, decision: { text: 'To thank Zephyrine', movedBy: 'Z. Quillfeather' } })
    return client.meetings.minutes.paper({ meetingId, permitId })
  },
  'contacts.consents.expiring': ({ client }, permitId) => client.contacts.consents.expiring({ permitId }),
  'meetings.calendar.make': async ({ client, unsafeId, safeId }, permitId) => {
    for (const [groupId, hour] of [[unsafeId, 18], [safeId, 20]] as const) await client.meetings.create({ title: 'Evening', groupId, start: Date.UTC(2027, 0, 5, hour), end: Date.UTC(2027, 0, 5, hour + 1) })
    const named = await client.meetings.create({ title: 'Tea with Zephyrine', start: Date.UTC(2027, 0, 6, 18), end: Date.UTC(2027, 0, 6, 19), place: 'At the Quillfeathers’' })
    const { permitId: inviting } = await client.contacts.safety.permit({ contactIds: [unsafeId], purpose: 'export', reason: 'asked twice in a test', confirmedTwice: true })
    await client.meetings.invite({ id: named.id, contactIds: [unsafeId], permitId: inviting })
    return [(await client.meetings.calendar.make({ from: '2027-01-01', to: '2027-01-31', permitId })).file, (await client.meetings.calendar.one({ id: named.id })).file]
  },
  'meetings.letters.list': ({ client, meetingId }, permitId) => client.meetings.letters.list({ meetingId, permitId }),
  'meetings.pack.get': ({ client, meetingId }, permitId) => client.meetings.pack.get({ meetingId, permitId }),
  'meetings.after.thanks': async ({ client, unsafeId, safeId, meetingId }, permitId) => {
    const known = (await client.meetings.door.list({ meetingId })).people.filter(({ attendance }) => attendance === null)
    for (const contactId of [unsafeId, safeId]) if (known.some((one) => one.contactId === contactId)) await client.meetings.door.arrive({ meetingId, contactId })
    return client.meetings.after.thanks({ meetingId, permitId })
  },
  'meetings.turnout.callSheet': async ({ client, meetingId }, permitId) => client.meetings.turnout.callSheet({ meetingId, permitId }),
  'meetings.door.sheet': async ({ client, meetingId }, permitId) => [await client.meetings.door.sheet({ meetingId, who: 'invited', permitId }), await client.meetings.door.sheet({ meetingId, who: 'coming', permitId })],
  'space.calendar.make': async ({ client, unsafeId, safeId }, permitId) => {
    const room = await client.space.createRoom({ name: `Room ${permitId}`, capacity: 9, features: [], notes: '' })
    for (const [contactId, hour] of [[unsafeId, 18], [safeId, 20]] as const) await client.space.book({ roomId: room.id, contactId, title: 'Evening', start: Date.UTC(2027, 0, 5, hour), end: Date.UTC(2027, 0, 5, hour + 1) })
    const asked = { from: '2027-01-01', to: '2027-01-31', permitId }
    return [await client.space.calendar.make({ of: { by: 'all' }, ...asked }), await client.space.calendar.make({ of: { by: 'contact', contactId: unsafeId }, ...asked }), await client.space.calendar.make({ of: { by: 'room', roomId: room.id }, ...asked })]
  },
} satisfies ListTable

/** A room for each of them on one day, unsafe words and all; answers the day. */
async function bookBoth({ client, desk, unsafeId, safeId }: World): Promise<string> {
  const day = addDays(dayAt(desk.now(), defaultZone), 3)
  const rooms = await client.space.rooms()
  const room = rooms[0] ?? (await client.space.createRoom({ name: 'Hall', capacity: 20 }))
  const start = momentAt(day, '10:00', defaultZone)
  if ((await client.space.bookings({ from: start, to: start + 1 })).length > 0) return day
  await client.space.book({ roomId: room.id, start, end: start + 3_600_000, title: 'The Quillfeathers’ dinner', contactId: unsafeId, keyHolder: 'Zephyrine', notes: 'Ring Quillfeather at 416-555-0177', equipment: ['Zephyrine’s lamp'] })
  await client.space.book({ roomId: room.id, start: start + 3_600_000, end: start + 7_200_000, title: 'Tea', contactId: safeId })
  return day
}
