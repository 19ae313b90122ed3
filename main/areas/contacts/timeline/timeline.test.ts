import { expect, test } from 'vitest'
import type { EntryInput, OneToOneInput, TimelineItem, TimelineKind } from '#shared/areas/contacts/timeline.schema.ts'
import { timelineKind } from '#shared/areas/contacts/timeline.schema.ts'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { watched } from '#test/plans.ts'
import { getEntry, listTimeline } from './timeline.queries.ts'

const now = Date.UTC(2026, 10, 24, 15)
const hour = 3_600_000
const day = 24 * hour
const unknown = '01932f00-0000-7000-8000-000000000000'
const open = () => openTestDesk({ now: () => now })

const person = (client: DeskClient, givenName = 'Amina') => client.contacts.create({ kind: 'person', givenName, familyName: 'Warsame' })
const call: Omit<EntryInput, 'at'> = { kind: 'call', direction: 'out', outcome: 'leftMessage', text: 'Asked her to ring back.' }
const met: OneToOneInput = {
  at: now - hour, purpose: 'recruitment', place: 'Her kitchen', story: 'Came in 1994; the heat was off all winter.', concerns: 'Her lease', skills: 'Speaks to anyone',
  networks: 'The mosque', ask: 'Host a house meeting', answer: 'Yes, in January', nextStep: 'Ring with dates', nextOn: '2026-12-01',
}

async function all(client: DeskClient, contactId: string, limit = 50, kinds: TimelineKind[] = []): Promise<TimelineItem[]> {
  const items: TimelineItem[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<DeskClient['contacts']['timeline']['list']>> = await client.contacts.timeline.list({ contactId, kinds, cursor, limit })
    expect(page.items.length).toBeLessThanOrEqual(limit)
    items.push(...page.items)
    cursor = page.next
  } while (cursor)
  return items
}

/** A group with something of every source. */
async function busyGroup(client: DeskClient): Promise<string> {
  const { id } = await client.contacts.create({ kind: 'organization', organizationName: 'Oak Street Tenants' })
  const room = await client.space.createRoom({ name: 'Hall', capacity: 40 })
  for (let n = 0; n < 3; n++) {
    await client.space.book({ roomId: room.id, start: now + n * day, end: now + n * day + hour, title: `Supper ${n}`, contactId: id })
    const invited = await client.meetings.create({ title: `Hearing ${n}`, start: now - n * day, end: now - n * day + hour })
    await client.meetings.invite({ id: invited.id, contactIds: [id] })
  }
  const own = await client.meetings.create({ title: 'Own', start: now + 9 * day, end: now + 9 * day + hour, groupId: id })
  await client.meetings.invite({ id: own.id, contactIds: [id] })
  await client.meetings.bookRoom({ id: own.id, roomId: room.id })
  const item = await client.loans.stock.createItem({ name: 'Ticket', unitValue: 335 })
  await client.loans.stock.receive({ itemId: item.id, quantity: 20 })
  const issued = await client.loans.stock.issue({ itemId: item.id, quantity: 4, contactId: id, meetingId: own.id })
  await client.loans.stock.reverse({ entryId: issued.entries[0]!.id, reason: 'Not needed' })
  await client.loans.use.terms.setRates({ from: '2020-01-01', rates: [{ kind: 'faxLocal', cents: 25 }] })
  const fax = await client.loans.use.log({ kind: 'faxLocal', quantity: 3, contactId: id, meetingId: own.id })
  await client.loans.use.log({ kind: 'faxLocal', quantity: 2, contactId: id })
  await client.loans.use.reverse({ jobId: fax.id, reason: 'Not sent' })
  const sheet = await client.briefs.createFromTemplate({ templateId: 'fact-sheet.en-CA', title: 'Heat by law' })
  const [given] = await client.briefs.prints.record({ wishes: [{ briefId: sheet.id, contactId: id, copies: 12 }], how: { charged: false } })
  await client.briefs.prints.record({ wishes: [{ briefId: sheet.id, contactId: id, copies: 5 }], how: { charged: false } })
  await client.briefs.prints.cancel({ ids: [given!.id], reason: 'The printer jammed' })
  await client.briefs.prints.add({ wishes: [{ briefId: sheet.id, contactId: id, copies: 7 }] })
  for (let n = 0; n < 5; n++) await client.contacts.timeline.add({ contactId: id, ...call, at: now - n * hour })
  await client.contacts.timeline.addOneToOne({ contactId: id, ...met })
  return id
}

test('what was written is told with who wrote it, and read whole again', async () => {
  await using desk = await open()
  const { id: contactId } = await person(desk.client)
  const made = await desk.client.contacts.timeline.add({ contactId, ...call, at: now })
  expect(made).toMatchObject({ contactId, kind: 'call', direction: 'out', outcome: 'leftMessage', memberName: 'Noor Coordinator', oneToOne: null, version: 1 })
  expect(await desk.client.contacts.timeline.get({ id: made.id })).toEqual(made)
  const long = 'é'.repeat(20_000)
  await desk.client.contacts.timeline.add({ contactId, kind: 'note', at: now - 1, text: long })
  const items = await all(desk.client, contactId)
  expect(items).toMatchObject([{ id: made.id, text: call.text, cut: false }, { kind: 'note', cut: true, text: 'é'.repeat(1000) }])
  expect((await desk.client.contacts.timeline.get({ id: items[1]!.id })).text).toBe(long)
})

test('all that the areas know is one list, newest first, each thing once, whatever the page', async () => {
  await using desk = await open()
  const contactId = await busyGroup(desk.client)
  const whole = await all(desk.client, contactId, 200)
  expect(whole.map(({ at }) => at)).toEqual(whole.map(({ at }) => at).toSorted((a, b) => b - a))
  // Its own meeting once though it is invited to it too, and not again as the room booked for that.
  expect(Object.entries(Object.groupBy(whole, ({ source }) => source)).map(([source, items]) => [source, items!.length]).toSorted()).toEqual([['booking', 3], ['document', 2], ['entry', 6], ['loan', 1], ['meeting', 4], ['use', 2]])
  expect(whole.find((item) => item.source === 'meeting' && item.title === 'Own')).toMatchObject({ reply: null, at: now + 9 * day })
  expect(whole.find((item) => item.source === 'loan')).toMatchObject({ quantity: 4, itemName: 'Ticket', reversed: true, meetingTitle: 'Own' })
  expect(whole.filter((item) => item.source === 'use')).toMatchObject([{ kind: 'faxLocal', quantity: 2, reversed: false, meetingTitle: null }, { quantity: 3, reversed: true, meetingTitle: 'Own' }])
  expect(whole.filter((item) => item.source === 'document')).toMatchObject([{ title: 'Heat by law', copies: 5, cancelled: false }, { copies: 12, cancelled: true }])
  const kindOf = (item: TimelineItem) => (item.source === 'entry' ? item.kind : item.source === 'use' ? 'loan' : item.source)
  for (const limit of [1, 2, 3, 7]) expect(await all(desk.client, contactId, limit)).toEqual(whole)
  for (const kind of timelineKind.options) {
    const expected = whole.filter((item) => kindOf(item) === kind)
    expect(await all(desk.client, contactId, 2, [kind])).toEqual(expected)
  }
  expect(await all(desk.client, contactId, 3, ['oneToOne', 'loan'])).toEqual(whole.filter((item) => ['loan', 'oneToOne'].includes(kindOf(item))))
})

test('nothing of another contact is mixed in, not of an organization’s members either', async () => {
  await using desk = await open()
  const group = await busyGroup(desk.client)
  const member = await desk.client.contacts.create({ kind: 'person', givenName: 'Bo', affiliation: 'Oak Street Tenants' })
  await desk.client.contacts.timeline.add({ contactId: member.id, kind: 'note', at: now, text: 'About Bo' })
  expect(await all(desk.client, member.id)).toHaveLength(1)
  expect((await all(desk.client, group)).some((item) => item.source === 'entry' && item.text === 'About Bo')).toBe(false)
})

test('refuses what is too long, empty, to come, or about nobody, each at its field', async () => {
  await using desk = await open()
  const { id: contactId } = await person(desk.client)
  const { add, addOneToOne, list } = desk.client.contacts.timeline
  const refused = (issues: unknown[]) => ({ code: 'INVALID', data: { issues } })
  await expect(add({ contactId, kind: 'note', at: now, text: 'x'.repeat(5 * 1024 * 1024) })).rejects.toMatchObject(refused([{ path: ['text'], message: 'timeline:text.tooLong' }]))
  await expect(add({ contactId, kind: 'note', at: now, text: ' \n' })).rejects.toMatchObject(refused([{ path: ['text'], message: 'timeline:text.missing' }]))
  await expect(add({ contactId, kind: 'note', at: now + hour, text: 'x' })).rejects.toMatchObject(refused([{ path: ['at'], message: 'timeline:at.toCome' }]))
  await expect(addOneToOne({ contactId, ...met, nextStep: '' })).rejects.toMatchObject(refused([{ path: ['nextStep'], message: 'timeline:nextStep.missing' }]))
  await expect(add({ contactId: unknown, kind: 'note', at: now, text: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND', data: { area: 'contacts', id: unknown } })
  await expect(list({ contactId: unknown })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(list({ contactId, cursor: 'nonsense' })).rejects.toMatchObject(refused([{ path: ['cursor'] }]))
  expect(await all(desk.client, contactId)).toEqual([])
})

test('a change keeps its version, moves the entry to its new moment, and never overwrites another window’s', async () => {
  await using desk = await open()
  const { id: contactId } = await person(desk.client)
  const first = await desk.client.contacts.timeline.add({ contactId, ...call, at: now })
  const second = await desk.client.contacts.timeline.add({ contactId, kind: 'note', at: now - hour, text: 'Before' })
  const changed = await desk.client.contacts.timeline.update({ id: first.id, version: 1, ...call, kind: 'email', at: now - 2 * hour })
  expect(changed).toMatchObject({ kind: 'email', direction: 'out', outcome: null, version: 2 })
  expect((await all(desk.client, contactId)).map(({ id }) => id)).toEqual([second.id, first.id])
  await expect(desk.client.contacts.timeline.update({ id: first.id, version: 1, ...call, at: now })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
  expect(await desk.client.contacts.timeline.get({ id: first.id })).toEqual(changed)
})

test('removed is out of the timeline, and back where it was when that is undone', async () => {
  await using desk = await open()
  const contactId = await busyGroup(desk.client)
  const whole = await all(desk.client, contactId)
  for (const { id, source } of whole) {
    if (source !== 'entry') continue
    await desk.client.contacts.timeline.remove({ id })
    expect(await all(desk.client, contactId, 3)).toEqual(whole.filter((item) => item.id !== id))
    await desk.client.contacts.timeline.restore({ id })
    expect(await all(desk.client, contactId)).toEqual(whole)
  }
})

test('the front desk learns that there was a one-to-one, when and with whom, and nothing of what was said', async () => {
  await using desk = await open()
  const frontDesk = await desk.windowAs('front-desk')
  const { id: contactId } = await person(desk.client)
  const made = await desk.client.contacts.timeline.addOneToOne({ contactId, ...met })
  expect(made.oneToOne).toMatchObject({ story: met.story, concerns: met.concerns, networks: met.networks, answer: met.answer })

  const page = await frontDesk.contacts.timeline.list({ contactId })
  expect(page.items).toEqual([{ source: 'entry', id: made.id, at: met.at, kind: 'oneToOne', direction: null, outcome: null, text: '', cut: false, closed: true, memberName: 'Noor Coordinator' }])
  expect(await frontDesk.contacts.timeline.get({ id: made.id })).toMatchObject({ text: '', oneToOne: null })
  for (const act of ['remove', 'restore'] as const) await expect(frontDesk.contacts.timeline[act]({ id: made.id })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(frontDesk.contacts.timeline.addOneToOne({ contactId, ...met })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(frontDesk.contacts.timeline.update({ id: made.id, version: 1, ...call, at: now })).rejects.toMatchObject({ code: 'INVALID' })
  const organizer = await desk.windowAs('organizer')
  expect((await organizer.contacts.timeline.get({ id: made.id })).oneToOne).toEqual(made.oneToOne)
})

test('a one-to-one’s next step is a follow-up that moves with it, until it is done', async () => {
  await using desk = await open()
  const { timeline, followUps } = desk.client.contacts
  const { id: contactId } = await person(desk.client)
  const made = await timeline.addOneToOne({ contactId, ...met })
  expect((await followUps.list({ contactId })).items).toMatchObject([{ id: made.oneToOne!.followUpId, what: 'Ring with dates', due: '2026-12-01', ownerName: 'Noor Coordinator' }])

  const moved = await timeline.updateOneToOne({ id: made.id, version: 1, ...met, nextOn: '2026-12-08' })
  expect((await followUps.list({ contactId })).items).toMatchObject([{ id: made.oneToOne!.followUpId, due: '2026-12-08' }])
  const gone = await timeline.updateOneToOne({ id: made.id, version: moved.version, ...met, nextStep: '', nextOn: null })
  expect((await followUps.list({ contactId })).items).toEqual([])
  const again = await timeline.updateOneToOne({ id: made.id, version: gone.version, ...met })
  await followUps.done({ id: again.oneToOne!.followUpId! })
  const told = await timeline.updateOneToOne({ id: made.id, version: again.version, ...met, concerns: 'None any more' })
  expect(told.oneToOne).toMatchObject({ followUpId: again.oneToOne!.followUpId, concerns: 'None any more' })
  expect((await followUps.list({ contactId })).items).toEqual([])
})

test('a page reads in the order of indexes; only the invitations of the one contact are put in order', async () => {
  await using desk = await open()
  const contactId = await busyGroup(desk.client)
  for (const kinds of [[], ['call', 'oneToOne'], ['meeting'], ['loan'], ['booking'], ['document']] as TimelineKind[][]) {
    for (const cursor of [null, `${now}:${unknown}`]) {
      const store = watched(desk.desk.store.read)
      await listTimeline(store.db, { contactId, kinds, cursor, limit: 50 }, 'coordinator')
      const plans = await store.plans()
      expect(plans.filter((line) => line.startsWith('SCAN'))).toEqual([])
      const sorted = plans.filter((line) => line.includes('TEMP B-TREE FOR ORDER BY') && !line.includes('LAST'))
      expect(sorted.length).toBeLessThanOrEqual(kinds.length === 0 || kinds.includes('meeting') ? 1 : 0)
      expect(store.sent.length).toBeLessThanOrEqual(12)
    }
  }
  const store = watched(desk.desk.store.read)
  await getEntry(store.db, (await all(desk.client, contactId, 50, ['oneToOne']))[0]!.id, 'organizer')
  expect((await store.plans()).filter((line) => line.startsWith('SCAN'))).toEqual([])
})
