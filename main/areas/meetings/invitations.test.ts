import { describe, expect, test } from 'vitest'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { evening, group, meeting, person } from './meetings.fixtures.ts'

/** Who answered what, by name. */
async function answers(client: DeskClient, id: string) {
  const { invitations } = await client.meetings.get({ id })
  return invitations.map((one) => `${one.contact.name}: ${one.reply}`)
}

describe('inviting', () => {
  test('people and organizations together, each once, listed by name', async () => {
    await using desk = await openTestDesk()
    const amina = await person(desk.client, 'Amina')
    const tenants = await group(desk.client)
    const { id } = await meeting(desk.client)
    await desk.client.meetings.invite({ id, contactIds: [amina.id, tenants.id, amina.id] })
    expect(await answers(desk.client, id)).toEqual(['Oak Street Tenants: invited', 'Amina Warsame: invited'])
  })
  test('again leaves the answers as they are, also of one archived since', async () => {
    await using desk = await openTestDesk()
    const amina = await person(desk.client, 'Amina')
    const bilal = await person(desk.client, 'Bilal')
    const { id } = await meeting(desk.client)
    await desk.client.meetings.invite({ id, contactIds: [amina.id] })
    await desk.client.meetings.setReply({ id, contactId: amina.id, reply: 'yes' })
    await desk.client.contacts.archive({ id: amina.id })
    await desk.client.meetings.invite({ id, contactIds: [bilal.id, amina.id] })
    expect(await answers(desk.client, id)).toEqual(['Amina Warsame: yes', 'Bilal Warsame: invited'])
  })
  test('from two windows at once invites everyone once', async () => {
    await using desk = await openTestDesk()
    const other = await desk.windowAs('organizer')
    const people = await Promise.all(['Amina', 'Bilal', 'Chloé'].map((name) => person(desk.client, name)))
    const { id } = await meeting(desk.client)
    const ids = people.map((one) => one.id)
    await Promise.all([desk.client.meetings.invite({ id, contactIds: ids.slice(0, 2) }), other.meetings.invite({ id, contactIds: ids.slice(1) })])
    expect(await answers(desk.client, id)).toHaveLength(3)
  })
  test('with one archived or unknown among them invites nobody, and says which', async () => {
    await using desk = await openTestDesk()
    const amina = await person(desk.client, 'Amina')
    const gone = await person(desk.client, 'Gone')
    await desk.client.contacts.archive({ id: gone.id })
    const { id } = await meeting(desk.client)
    await expect(desk.client.meetings.invite({ id, contactIds: [amina.id, gone.id, id] })).rejects.toMatchObject({
      code: 'INVALID',
      data: {
        issues: [
          { path: ['contactIds', 1], message: 'meetings:invite.archived' },
          { path: ['contactIds', 2], message: 'meetings:invite.unknown' },
        ],
      },
    })
    expect(await answers(desk.client, id)).toEqual([])
  })
})

describe('answers', () => {
  test('from two windows at once are all kept', async () => {
    await using desk = await openTestDesk({ now: () => evening.start })
    const other = await desk.windowAs('front-desk')
    const people = []
    for (let index = 0; index < 20; index += 1) people.push(await person(desk.client, `Person${String(index).padStart(2, '0')}`))
    const { id } = await meeting(desk.client)
    await desk.client.meetings.invite({ id, contactIds: people.map((one) => one.id) })
    await Promise.all(people.map((one, index) => (index % 2 ? other : desk.client).meetings.setReply({ id, contactId: one.id, reply: index % 2 ? 'no' : 'yes' })))
    const { invitations, version } = await desk.client.meetings.get({ id })
    expect(invitations.map((one) => one.reply)).toEqual(people.map((_, index) => (index % 2 ? 'no' : 'yes')))
    expect(version).toBe(1)
    expect((await desk.client.meetings.list({})).items).toMatchObject([{ invited: 20, yes: 10 }])
  })
  test('of someone who is not invited are NOT_FOUND', async () => {
    await using desk = await openTestDesk()
    const amina = await person(desk.client, 'Amina')
    const { id } = await meeting(desk.client)
    await expect(desk.client.meetings.setReply({ id, contactId: amina.id, reply: 'yes' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('taken off and back again keep what was answered', async () => {
    await using desk = await openTestDesk()
    const amina = await person(desk.client, 'Amina')
    const { id } = await meeting(desk.client)
    await desk.client.meetings.invite({ id, contactIds: [amina.id] })
    await desk.client.meetings.setReply({ id, contactId: amina.id, reply: 'maybe' })
    await desk.client.meetings.uninvite({ id, contactIds: [amina.id] })
    expect(await answers(desk.client, id)).toEqual([])
    await desk.client.meetings.invite({ id, contactIds: [amina.id], reply: 'maybe' })
    expect(await answers(desk.client, id)).toEqual(['Amina Warsame: maybe'])
  })
  test('are told to every window', async () => {
    await using desk = await openTestDesk()
    const amina = await person(desk.client, 'Amina')
    const { id } = await meeting(desk.client)
    await desk.client.meetings.invite({ id, contactIds: [amina.id] })
    const told: unknown[] = []
    desk.desk.changes.listen((change) => told.push(change))
    await desk.client.meetings.setReply({ id, contactId: amina.id, reply: 'yes' })
    expect(told).toEqual([{ area: 'meetings', ids: [id] }])
  })
})
