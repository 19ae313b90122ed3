import { describe, expect, test } from 'vitest'
import { openTestDesk } from '#test/harness.ts'
import { at, meeting, person } from '../meetings.fixtures.ts'

const noon = at('2026-12-01', '12:00')
/** A Monday after a weekend: the day before is a Sunday, the business day before a Friday. */
const monday = { start: at('2026-12-14', '10:00'), end: at('2026-12-14', '12:00') }

async function open() {
  const desk = await openTestDesk({ now: () => noon })
  const { bodies } = desk.client.meetings
  const named = async (name: string) => (await bodies.list()).find((one) => one.name === name)!
  const { id: meetingId } = await meeting(desk.client, { kind: 'deputation', ...monday })
  const step = async () => (await desk.client.meetings.plan.get({ meetingId })).steps.filter(({ what }) => what === 'shipped:register')
  const appear = (part = {}) => bodies.saveAppearance({ meetingId, version: 0, bodyId: null, itemNumber: '', speakers: [], writtenSent: false, ...part })
  return { ...desk, bodies, named, meetingId, step, appear }
}

describe('a body', () => {
  test('begins with Toronto’s committees and the TTC Board, both still to be checked', async () => {
    await using desk = await open()
    expect(await desk.named('shipped:torontoCommittee')).toMatchObject({ minutes: 5, deadline: { days: 1, counting: 'daysBefore', by: '16:30' }, toCheck: true })
    expect(await desk.named('shipped:ttcBoard')).toMatchObject({ minutes: 5, deadline: { days: 1, counting: 'businessDaysBefore', by: '12:00' }, toCheck: true })
  })
  test('tells until when to register, and the step on the checklist follows it', async () => {
    await using desk = await open()
    const [ttc, committee] = [await desk.named('shipped:ttcBoard'), await desk.named('shipped:torontoCommittee')]
    const first = await desk.appear({ bodyId: ttc.id, itemNumber: 'Item 4' })
    expect(first).toMatchObject({ itemNumber: 'Item 4', registerBy: { day: '2026-12-11', by: '12:00', lateFrom: at('2026-12-11', '12:00') } })
    await desk.appear({ version: 1, bodyId: committee.id })
    expect(await desk.step()).toMatchObject([{ due: '2026-12-13', by: '16:30' }])
    await desk.bodies.save({ id: committee.id, version: committee.version, body: { ...committee, deadline: { days: 3, counting: 'businessDaysBefore', by: null }, toCheck: false } })
    expect(await desk.step()).toMatchObject([{ due: '2026-12-09', by: null }])
    const [step] = await desk.step()
    await desk.client.meetings.plan.markStep({ meetingId: desk.meetingId, stepId: step!.id, done: true })
    await desk.appear({ version: 2, bodyId: ttc.id })
    expect(await desk.step()).toMatchObject([{ id: step!.id, due: '2026-12-09', doneAt: noon }])
  })
  test('adds the step to a meeting that has none, and is written once for each version', async () => {
    await using desk = await open()
    const [step] = await desk.step()
    await desk.client.meetings.plan.removeStep({ meetingId: desk.meetingId, stepId: step!.id })
    const ttc = await desk.named('shipped:ttcBoard')
    await desk.appear({ bodyId: ttc.id })
    expect(await desk.step()).toMatchObject([{ due: '2026-12-11', by: '12:00' }])
    await expect(desk.appear({ bodyId: null })).rejects.toMatchObject({ data: { reason: 'changedMeanwhile' } })
    const save = (name: string) => desk.bodies.save({ id: ttc.id, version: ttc.version, body: { ...ttc, name } })
    expect(await Promise.allSettled([save('One'), save('Two')])).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { data: { reason: 'changedMeanwhile' } } }])
    const frontDesk = await desk.windowAs('front-desk')
    await expect(frontDesk.meetings.bodies.save({ id: null, version: 0, body: { name: 'Mine' } })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await desk.bodies.archive({ id: ttc.id })).toMatchObject({ archived: true })
    expect((await desk.bodies.appearance({ meetingId: desk.meetingId })).body).toMatchObject({ id: ttc.id, name: 'One' })
  })
})

describe('speakers', () => {
  test('keep their order, each once; archived ones are refused, one erased is gone', async () => {
    await using desk = await open()
    const [amina, bilal, gone] = await Promise.all(['Amina', 'Bilal', 'Gone'].map((name) => person(desk.client, name)))
    await desk.client.contacts.archive({ id: gone!.id })
    const speak = (contactId: string, part = {}) => ({ contactId, minutes: 5, registered: false, note: '', ...part })
    await expect(desk.appear({ speakers: [speak(gone!.id)] })).rejects.toMatchObject({ data: { issues: [{ message: 'meetings:invite.archived' }] } })
    await expect(desk.appear({ speakers: [speak(amina!.id), speak(amina!.id)] })).rejects.toMatchObject({ data: { issues: [{ message: 'bodies:speaker.twice' }] } })
    const saved = await desk.appear({ speakers: [speak(bilal!.id, { minutes: 7 }), speak(amina!.id, { registered: true, note: 'Video' })], writtenSent: true })
    expect(saved).toMatchObject({ version: 1, writtenSentAt: noon, speakers: [{ name: 'Bilal Warsame', minutes: 7 }, { name: 'Amina Warsame', registered: true, note: 'Video' }] })
    await desk.client.contacts.privacy.erase({ id: bilal!.id, name: 'Bilal Warsame' })
    expect((await desk.bodies.appearance({ meetingId: desk.meetingId })).speakers).toMatchObject([{ name: 'Amina Warsame' }])
  })
})
