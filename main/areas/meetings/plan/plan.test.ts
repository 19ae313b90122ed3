import { describe, expect, test } from 'vitest'
import { shippedDefaults } from '#shared/areas/meetings/kinds.rules.ts'
import type { KindDefaults } from '#shared/areas/meetings/kinds.schema.ts'
import { hour } from '#shared/base/time.ts'
import { openTestDesk, passphrase } from '#test/harness.ts'
import { at, evening, meeting } from '../meetings.fixtures.ts'

const noon = at('2026-12-01', '12:00')
const own: KindDefaults = {
  agenda: [{ title: 'Songs', minutes: 20, lead: 'Choir' }],
  steps: [{ what: 'Ask the choir', days: 3, counting: 'daysBefore', by: null }, { what: 'Return the chairs', days: 1, counting: 'daysAfter', by: '12:00' }],
  roles: ['shipped:host', 'Singer'],
  papers: ['agenda'],
  briefs: [],
}

describe('a new meeting', () => {
  test('begins with its kind’s agenda and checklist, due days counted from its own day', async () => {
    await using desk = await openTestDesk({ now: () => noon })
    const { id } = await meeting(desk.client, { kind: 'deputation', start: at('2026-12-28', '10:00'), end: at('2026-12-28', '11:00') })
    const plan = await desk.client.meetings.plan.get({ meetingId: id })
    expect(plan.agenda).toMatchObject(shippedDefaults.deputation.agenda)
    expect(plan).toMatchObject({ version: 1, missing: 0 })
    expect(plan.steps.find(({ what }) => what === 'shipped:register')).toMatchObject({ due: '2026-12-24', by: '12:00', lateFrom: at('2026-12-24', '12:00'), doneAt: null, doneBy: null })
    expect(plan.steps.map(({ lateFrom }) => lateFrom)).toEqual(plan.steps.map(({ lateFrom }) => lateFrom).toSorted((one, other) => one - other))
  })
  test('begins with what the clinic has set, and those of before keep theirs', async () => {
    await using desk = await openTestDesk({ now: () => noon })
    const before = await meeting(desk.client, { kind: 'house' })
    const { meetings } = desk.client
    expect(await meetings.kinds.save({ kind: 'house', version: 0, defaults: own })).toEqual({ kind: 'house', version: 1, shipped: false, defaults: own })
    const after = await meeting(desk.client, { kind: 'house' })
    expect(await meetings.plan.get({ meetingId: after.id })).toMatchObject({ agenda: own.agenda, steps: [{ what: 'Ask the choir', due: '2026-11-30' }, { what: 'Return the chairs', due: '2026-12-04' }] })
    expect((await meetings.plan.get({ meetingId: before.id })).agenda).toMatchObject(shippedDefaults.house.agenda)
    expect(await meetings.kinds.reset({ kind: 'house', version: 1 })).toEqual({ kind: 'house', version: 2, shipped: true, defaults: shippedDefaults.house })
    // A window that saw it before it went back must not overwrite what came of it.
    await expect(meetings.kinds.save({ kind: 'house', version: 0, defaults: own })).rejects.toMatchObject({ data: { reason: 'changedMeanwhile' } })
    expect(await meetings.kinds.save({ kind: 'house', version: 2, defaults: own })).toMatchObject({ version: 3, shipped: false })
  })
})

describe('a meeting’s plan', () => {
  test('takes over what another kind has, once, without touching what was typed or done', async () => {
    await using desk = await openTestDesk({ now: () => noon })
    const { meetings } = desk.client
    const { id: meetingId } = await meeting(desk.client, { kind: 'workingGroup' })
    const begun = await meetings.plan.get({ meetingId })
    const agenda = [{ title: 'My own', minutes: 5, lead: '' }, ...begun.agenda]
    await meetings.plan.saveAgenda({ meetingId, version: 1, agenda })
    const done = begun.steps.find(({ what }) => what === 'shipped:remind')!
    await meetings.plan.markStep({ meetingId, stepId: done.id, done: true })
    await meetings.update({ id: meetingId, version: 1, meeting: { title: 'Now a deputation', kind: 'deputation', ...evening } })
    const offered = await meetings.plan.get({ meetingId })
    expect(offered.missing).toBe(shippedDefaults.deputation.agenda.length + shippedDefaults.deputation.steps.length - 1)
    const taken = await meetings.plan.takeDefaults({ meetingId })
    expect(taken.agenda).toMatchObject([...agenda, ...shippedDefaults.deputation.agenda])
    expect(taken.steps.filter(({ what }) => what === 'shipped:remind')).toMatchObject([{ id: done.id, doneAt: noon, doneBy: 'Noor Coordinator' }])
    expect(taken.missing).toBe(0)
    expect(await meetings.plan.takeDefaults({ meetingId })).toEqual(taken)
  })
  test('moves its due days with the meeting, and keeps the marks of what was done', async () => {
    await using desk = await openTestDesk({ now: () => noon })
    const { meetings } = desk.client
    const { id: meetingId } = await meeting(desk.client, { kind: 'workingGroup' })
    const [first] = (await meetings.plan.get({ meetingId })).steps
    await meetings.plan.markStep({ meetingId, stepId: first!.id, done: true })
    await meetings.update({ id: meetingId, version: 1, meeting: { title: 'Later', kind: 'workingGroup', start: at('2026-12-10', '18:00'), end: at('2026-12-10', '20:00') } })
    const { steps } = await meetings.plan.get({ meetingId })
    expect(steps.map(({ due }) => due)).toEqual(['2026-12-03', '2026-12-09', '2026-12-13'])
    expect(steps[0]).toMatchObject({ id: first!.id, doneAt: noon })
  })
  test('keeps the first mark, takes it back, and lets a step go', async () => {
    let now = noon
    await using desk = await openTestDesk({ now: () => now })
    const { plan } = desk.client.meetings
    const { id: meetingId } = await meeting(desk.client, { kind: 'oneToOne' })
    const added = await plan.addStep({ meetingId, step: { what: 'Bring tea', days: 0, counting: 'daysBefore' } })
    const tea = added.steps.find(({ what }) => what === 'Bring tea')!
    expect(tea.due).toBe('2026-12-03')
    const changed = await plan.changeStep({ meetingId, stepId: tea.id, step: { what: 'Bring tea', days: 2, counting: 'daysAfter', by: '09:00' } })
    expect(changed.steps.find(({ id }) => id === tea.id)).toMatchObject({ due: '2026-12-05', lateFrom: at('2026-12-05', '09:00') })
    await plan.markStep({ meetingId, stepId: tea.id, done: true })
    now += hour / 10
    const again = await plan.markStep({ meetingId, stepId: tea.id, done: true })
    expect(again.steps.find(({ id }) => id === tea.id)).toMatchObject({ doneAt: noon, doneBy: 'Noor Coordinator' })
    const open = await plan.markStep({ meetingId, stepId: tea.id, done: false })
    expect(open.steps.find(({ id }) => id === tea.id)).toMatchObject({ doneAt: null, doneBy: null })
    expect((await plan.removeStep({ meetingId, stepId: tea.id })).steps.map(({ what }) => what)).not.toContain('Bring tea')
    await expect(plan.markStep({ meetingId, stepId: tea.id, done: true })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('is written once for each version, and refuses a step of another meeting', async () => {
    await using desk = await openTestDesk({ now: () => noon })
    const { meetings } = desk.client
    const [one, other] = [await meeting(desk.client), await meeting(desk.client)]
    const save = (title: string) => meetings.plan.saveAgenda({ meetingId: one.id, version: 1, agenda: [{ title, minutes: 5, lead: '' }] })
    const outcomes = await Promise.allSettled([save('First'), save('Second')])
    expect(outcomes).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { code: 'CONFLICT', data: { reason: 'changedMeanwhile' } } }])
    expect((await meetings.plan.get({ meetingId: one.id })).agenda).toMatchObject([{ title: 'First' }])
    const [foreign] = (await meetings.plan.get({ meetingId: other.id })).steps
    await expect(meetings.plan.removeStep({ meetingId: one.id, stepId: foreign!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(meetings.kinds.save({ kind: 'house', version: 3, defaults: own })).rejects.toMatchObject({ data: { reason: 'changedMeanwhile' } })
  })
  test('takes no more than fits: a full checklist refuses one more', async () => {
    await using desk = await openTestDesk({ now: () => noon })
    const { meetings } = desk.client
    const { id: meetingId } = await meeting(desk.client, { kind: 'oneToOne' })
    const steps = Array.from({ length: 60 }, (_, index) => ({ what: `Call ${index}`, days: 1, counting: 'daysBefore' as const, by: null }))
    await meetings.kinds.save({ kind: 'oneToOne', version: 0, defaults: { agenda: [], steps } })
    await expect(meetings.plan.takeDefaults({ meetingId })).rejects.toMatchObject({ data: { issues: [{ message: 'meetingKinds:full' }] } })
    expect((await meetings.plan.get({ meetingId })).steps).toHaveLength(2)
    const { id: full } = await meeting(desk.client, { kind: 'oneToOne' })
    await expect(meetings.plan.addStep({ meetingId: full, step: steps[0]! })).rejects.toMatchObject({ data: { issues: [{ path: ['step', 'what'] }] } })
  })
  test('is the kinds’ to set by organizers, and everyone’s to run', async () => {
    await using desk = await openTestDesk({ now: () => noon })
    const frontDesk = await desk.windowAs('front-desk')
    await expect(frontDesk.meetings.kinds.save({ kind: 'house', version: 0, defaults: own })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const { id: meetingId } = await meeting(frontDesk)
    const { steps } = await frontDesk.meetings.plan.get({ meetingId })
    const marked = await frontDesk.meetings.plan.markStep({ meetingId, stepId: steps[0]!.id, done: true })
    expect(marked.steps[0]!.doneBy).toMatch(/^A front-desk/)
  })
})

describe('what is due', () => {
  test('by tomorrow or missed is told, soonest first; not of what is done, called off, or long over', async () => {
    let now = noon
    await using desk = await openTestDesk({ now: () => now })
    const { meetings, staff } = desk.client
    // Who was away so long must sign in again.
    const later = (moment: number) => {
      now = moment
      return staff.signIn({ memberId: desk.desk.file()!.slots[0]!.id, passphrase })
    }
    await meetings.kinds.save({ kind: 'house', version: 0, defaults: own })
    const { id: meetingId } = await meeting(desk.client, { kind: 'house', title: 'Soon' })
    const { id: off } = await meeting(desk.client, { kind: 'house', title: 'Off' })
    await meetings.cancel({ id: off })
    await meeting(desk.client, { kind: 'house', title: 'Far', start: evening.start + 10 * 24 * hour, end: evening.end + 10 * 24 * hour })
    const told = async () => (await meetings.plan.due()).map(({ what, meetingTitle }) => `${meetingTitle}: ${what}`)
    expect(await told()).toEqual(['Soon: Ask the choir'])
    const [ask] = await meetings.plan.due()
    expect(ask).toMatchObject({ meetingId, due: '2026-11-30', lateFrom: at('2026-12-01', '00:00') })
    await later(at('2026-12-02', '23:59'))
    expect(await told()).toEqual(['Soon: Ask the choir'])
    await later(at('2026-12-03', '00:00'))
    expect(await told()).toEqual(['Soon: Ask the choir', 'Soon: Return the chairs'])
    await meetings.plan.markStep({ meetingId, stepId: ask!.id, done: true })
    expect(await told()).toEqual(['Soon: Return the chairs'])
    await later(at('2026-12-18', '12:00'))
    expect(await told()).toEqual(['Far: Ask the choir', 'Far: Return the chairs'])
  })
})
