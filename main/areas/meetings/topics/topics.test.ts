import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hour } from '#shared/base/time.ts'
import { type DeskClient, openTestDesk, passphrase } from '#test/harness.ts'
import { evening, group, meeting } from '../meetings.fixtures.ts'

const week = 7 * 24 * hour
const weeks = (count: number) => ({ start: evening.start + count * week, end: evening.end + count * week })

/** A desk whose clock can be put on, with a group that meets. */
async function open() {
  const clock = { now: evening.start - hour }
  const desk = await openTestDesk({ now: () => clock.now })
  const tenants = await group(desk.client)
  const later = async (moment: number) => {
    clock.now = moment
    await desk.client.staff.signIn({ memberId: desk.desk.file()!.slots[0]!.id, passphrase })
    await desk.desk.doChores()
  }
  const held = (count: number, part = {}) => meeting(desk.client, { kind: 'workingGroup', groupId: tenants.id, ...weeks(count), ...part })
  const agenda = async (id: string) => (await desk.client.meetings.plan.get({ meetingId: id })).agenda
  const titles = async (id: string) => (await agenda(id)).map(({ title }) => title)
  return { ...desk, tenants, later, held, agenda, titles, topics: desk.client.meetings.topics }
}
const add = async (client: DeskClient, meetingId: string, ...lines: { title: string; recurring?: boolean }[]) => {
  const { version, agenda } = await client.meetings.plan.get({ meetingId })
  const saved = await client.meetings.plan.saveAgenda({ meetingId, version, agenda: [...agenda, ...lines.map((line) => ({ minutes: 10, lead: '', ...line }))] })
  return saved.agenda.slice(-lines.length).map(({ id }) => id)
}

describe('an item to be continued', () => {
  test('is on the next meeting that is there already, where it says from where it comes; its id is that meeting’s own', async () => {
    await using desk = await open()
    const [one, two, three] = [await desk.held(0), await desk.held(1), await desk.held(2)]
    const [itemId] = await add(desk.client, one.id, { title: 'Elevator' })
    const topic = await desk.topics.carry({ meetingId: one.id, itemId: itemId! })
    expect(topic).toMatchObject({ title: 'Elevator', reason: 'continued', from: { meetingId: one.id }, next: { meetingId: two.id }, closedAt: null })
    expect(await desk.titles(two.id)).toEqual(['shipped:welcome', 'shipped:lastTime', 'Elevator', 'shipped:business', 'shipped:nextSteps'])
    expect(await desk.titles(three.id)).not.toContain('Elevator')
    expect((await desk.topics.ofMeeting({ meetingId: two.id })).onAgenda).toMatchObject([{ id: topic.id, from: { meetingId: one.id, meetingTitle: one.title } }])
    expect((await desk.agenda(two.id)).find(({ title }) => title === 'Elevator')!.id).not.toBe(itemId)
    // Once more at the same meeting, and from another window, it is still one.
    await desk.topics.carry({ meetingId: one.id, itemId: itemId! })
    expect((await desk.titles(two.id)).filter((title) => title === 'Elevator')).toHaveLength(1)
  })
  test('waits for a meeting that is made later, and moves to one that comes before', async () => {
    await using desk = await open()
    const one = await desk.held(0)
    const [itemId] = await add(desk.client, one.id, { title: 'Elevator' })
    const { id } = await desk.topics.carry({ meetingId: one.id, itemId: itemId! })
    expect(await desk.topics.open()).toMatchObject([{ id, next: null }])
    const other = await desk.held(1, { kind: 'house' })
    expect(await desk.titles(other.id)).not.toContain('Elevator')
    const late = await desk.held(3)
    expect(await desk.titles(late.id)).toContain('Elevator')
    const soon = await desk.held(2)
    expect(await desk.titles(soon.id)).toContain('Elevator')
    expect(await desk.titles(late.id)).not.toContain('Elevator')
    await desk.client.meetings.cancel({ id: soon.id })
    expect(await desk.titles(late.id)).toContain('Elevator')
    await desk.client.meetings.reinstate({ id: soon.id })
    expect(await desk.titles(soon.id)).toContain('Elevator')
    expect(await desk.titles(late.id)).not.toContain('Elevator')
  })
  test('goes on by itself when a meeting is over and nobody closed it; taken off an agenda by hand it waits, and can be put back', async () => {
    await using desk = await open()
    const [one, two, three] = [await desk.held(0), await desk.held(1), await desk.held(2)]
    const [itemId] = await add(desk.client, one.id, { title: 'Elevator' })
    const { id } = await desk.topics.carry({ meetingId: one.id, itemId: itemId! })
    await desk.later(weeks(1).end)
    expect(await desk.titles(three.id)).toContain('Elevator')
    expect(await desk.titles(two.id)).toContain('Elevator')
    const plan = await desk.client.meetings.plan.get({ meetingId: three.id })
    await desk.client.meetings.plan.saveAgenda({ meetingId: three.id, version: plan.version, agenda: plan.agenda.filter(({ topicId }) => topicId !== id) })
    expect(await desk.titles(three.id)).not.toContain('Elevator')
    expect((await desk.topics.ofMeeting({ meetingId: three.id })).waiting).toMatchObject([{ id, next: null }])
    expect(await desk.topics.putOn({ topicId: id, meetingId: three.id })).toMatchObject({ next: { meetingId: three.id } })
    expect(await desk.titles(three.id)).toContain('Elevator')
  })
  test('closed is off what has not begun, and opened again comes back', async () => {
    await using desk = await open()
    const [one, two] = [await desk.held(0), await desk.held(1)]
    const [itemId] = await add(desk.client, one.id, { title: 'Elevator' })
    const { id } = await desk.topics.carry({ meetingId: one.id, itemId: itemId! })
    expect(await desk.topics.close({ topicId: id })).toMatchObject({ closedAt: evening.start - hour, next: null })
    expect(await desk.titles(two.id)).not.toContain('Elevator')
    expect(await desk.titles(one.id)).toContain('Elevator')
    expect(await desk.topics.open()).toEqual([])
    await desk.topics.reopen({ topicId: id })
    expect(await desk.titles(two.id)).toContain('Elevator')
  })
  test('without a group comes back under the same title only', async () => {
    await using desk = await open()
    const one = await desk.held(0, { groupId: null, title: 'Stewards' })
    const [itemId] = await add(desk.client, one.id, { title: 'Elevator' })
    await desk.topics.carry({ meetingId: one.id, itemId: itemId! })
    expect(await desk.titles((await desk.held(1, { groupId: null, title: 'Others' })).id)).not.toContain('Elevator')
    expect(await desk.titles((await desk.held(2, { groupId: null, title: 'STEWARDS' })).id)).toContain('Elevator')
  })
})

describe('a recurring item', () => {
  test('is on every meeting of its row to come, until it no longer recurs; left out once, it comes the next time', async () => {
    await using desk = await open()
    const [one, two] = [await desk.held(0), await desk.held(1)]
    await add(desk.client, one.id, { title: 'Treasurer’s report', recurring: true })
    const three = await desk.held(2)
    for (const { id } of [two, three]) expect(await desk.titles(id)).toContain('Treasurer’s report')
    const plan = await desk.client.meetings.plan.get({ meetingId: two.id })
    await desk.client.meetings.plan.saveAgenda({ meetingId: two.id, version: plan.version, agenda: plan.agenda.filter(({ recurring }) => !recurring) })
    const four = await desk.held(3)
    expect(await desk.titles(two.id)).not.toContain('Treasurer’s report')
    expect(await desk.titles(four.id)).toContain('Treasurer’s report')
    const here = await desk.client.meetings.plan.get({ meetingId: three.id })
    await desk.client.meetings.plan.saveAgenda({ meetingId: three.id, version: here.version, agenda: here.agenda.map((item) => ({ ...item, recurring: false })) })
    expect(await desk.titles(three.id)).toContain('Treasurer’s report')
    expect(await desk.titles(four.id)).not.toContain('Treasurer’s report')
    expect(await desk.titles((await desk.held(4)).id)).not.toContain('Treasurer’s report')
  })
})

describe('an item with promises', () => {
  test('comes back until all are kept, wherever they are ticked off, and again when one is not after all', async () => {
    await using desk = await open()
    const { client } = desk
    const [one, two] = [await desk.held(0), await desk.held(1)]
    const [itemId] = await add(client, one.id, { title: 'Petition' })
    const [owner] = await client.contacts.followUps.owners()
    const promise = (what: string) => client.meetings.minutes.addAction({ meetingId: one.id, itemId: itemId!, action: { what, due: '2026-12-12', doer: 'member', memberId: owner!.id } })
    await promise('Print it')
    const { actions } = await promise('Sign it')
    expect(await desk.titles(two.id)).toContain('Petition')
    expect((await desk.topics.ofMeeting({ meetingId: two.id })).onAgenda).toMatchObject([{ reason: 'actions', openActions: 2, from: { meetingId: one.id } }])
    for (const { followUp } of actions) await client.contacts.followUps.done({ id: followUp.id })
    await desk.desk.doChores()
    expect(await desk.titles(two.id)).not.toContain('Petition')
    await client.contacts.followUps.reopen({ id: actions[0]!.followUp.id })
    await desk.desk.doChores()
    expect(await desk.titles(two.id)).toContain('Petition')
    // Someone says that it goes on: then promises alone do not close it.
    await desk.topics.carry({ meetingId: one.id, itemId: itemId! })
    await client.contacts.followUps.done({ id: actions[0]!.followUp.id })
    await desk.desk.doChores()
    expect(await desk.titles(two.id)).toContain('Petition')
  })
})

describe('whatever is done', () => {
  test('no open item vanishes: each is on one agenda to come, or waits in the list', async () => {
    const step = fc.record({ act: fc.constantFrom('make' as const, 'cancel' as const, 'reinstate' as const, 'carry' as const, 'takeOff' as const, 'move' as const), which: fc.nat(20), to: fc.nat(8) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
        await using desk = await open()
        const { client } = desk
        const made = [await desk.held(0), await desk.held(2)]
        const [itemId] = await add(client, made[0]!.id, { title: 'Elevator' })
        const { id } = await desk.topics.carry({ meetingId: made[0]!.id, itemId: itemId! })
        for (const { act, which, to } of steps) {
          const one = made[which % made.length]!
          const plan = await client.meetings.plan.get({ meetingId: one.id })
          const item = plan.agenda.find(({ topicId }) => topicId === id)
          if (act === 'make') made.push(await desk.held(to))
          if (act === 'cancel') await client.meetings.cancel({ id: one.id })
          if (act === 'reinstate') await client.meetings.reinstate({ id: one.id })
          if (act === 'carry' && item) await desk.topics.carry({ meetingId: one.id, itemId: item.id })
          if (act === 'takeOff') await client.meetings.plan.saveAgenda({ meetingId: one.id, version: plan.version, agenda: plan.agenda.filter((line) => line !== item) })
          if (act === 'move') await client.meetings.update({ id: one.id, version: (await client.meetings.get({ id: one.id })).version, meeting: { title: one.title, kind: 'workingGroup', groupId: desk.tenants.id, ...weeks(to) } })
        }
        const [topic] = await desk.topics.open()
        expect(topic).toMatchObject({ id })
        const since = topic!.from.start
        const on = []
        for (const one of made) {
          const now = await client.meetings.get({ id: one.id })
          if (!now.cancelled && now.start > since && (await desk.agenda(one.id)).some(({ topicId }) => topicId === id)) on.push(one.id)
        }
        expect(on).toEqual(topic!.next ? [topic!.next.meetingId] : [])
      }),
      { numRuns: 8 },
    )
  })
})
