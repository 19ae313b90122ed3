import { expect, test } from 'vitest'
import { type DeskClient, openTestDesk } from '#test/harness.ts'
import { watched } from '#test/plans.ts'
import { type FollowUpPage, listFollowUps } from './followUps.queries.ts'

// Eight in the evening in Toronto: the day after in UTC.
const now = Date.UTC(2026, 10, 25, 1)
const open = () => openTestDesk({ now: () => now })
const person = (client: DeskClient) => client.contacts.create({ kind: 'person', givenName: 'Amina', familyName: 'Warsame' })
const whats = async (client: DeskClient, filter: Parameters<DeskClient['contacts']['followUps']['list']>[0]) => (await client.contacts.followUps.list(filter)).items.map(({ what }) => what)

test('is mine unless it says whose, about a contact or nobody, and listed as it falls due', async () => {
  await using desk = await open()
  const { followUps } = desk.client.contacts
  const { id: contactId } = await person(desk.client)
  const other = await desk.windowAs('organizer')
  const [me, them] = await Promise.all([desk.client, other].map(async (client) => (await client.staff.status()).me!.id))
  await followUps.create({ what: 'C', due: '2026-12-24', contactId })
  await followUps.create({ what: 'A', due: '2026-11-20' })
  await followUps.create({ what: 'B', due: '2026-11-24', ownerId: them })
  expect((await followUps.list({})).items).toMatchObject([
    { what: 'A', contactId: null, contactName: null, ownerId: me, ownerName: 'Noor Coordinator', repeat: 'none', doneAt: null },
    { what: 'B', ownerId: them },
    { what: 'C', contactId, contactName: 'Amina Warsame', contactUnsafe: false },
  ])
  expect(await whats(desk.client, { ownerId: me })).toEqual(['A', 'C'])
  expect(await whats(desk.client, { contactId })).toEqual(['C'])
  expect(await whats(desk.client, { until: '2026-11-24' })).toEqual(['A', 'B'])
  expect((await followUps.owners()).map(({ id }) => id).toSorted()).toEqual([me, them].toSorted())
})

test('refuses days nobody means, owners and contacts there are none of, and another window’s change', async () => {
  await using desk = await open()
  const { followUps } = desk.client.contacts
  const unknown = '01932f00-0000-7000-8000-000000000000'
  for (const due of ['2026-02-31', '0026-11-24', '9999-12-31']) await expect(followUps.create({ what: 'x', due })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['due'] }] } })
  await expect(followUps.create({ what: 'x', due: '2026-11-24', ownerId: unknown })).rejects.toMatchObject({ code: 'INVALID', data: { issues: [{ path: ['ownerId'], message: 'followUps:owner.unknown' }] } })
  await expect(followUps.create({ what: 'x', due: '2026-11-24', contactId: unknown })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const made = await followUps.create({ what: 'x', due: '2026-11-24' })
  await followUps.update({ id: made.id, version: 1, what: 'y', due: '2026-11-25', ownerId: made.ownerId })
  await expect(followUps.update({ id: made.id, version: 1, what: 'z', due: '2026-11-25' })).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'changedMeanwhile' } })
  expect(await followUps.get({ id: made.id })).toMatchObject({ what: 'y', due: '2026-11-25', version: 2 })
})

test('what a member who has left was to do can still be changed, and given to someone else', async () => {
  await using desk = await open()
  const { followUps } = desk.client.contacts
  const leaving = (await (await desk.windowAs('organizer')).staff.status()).me!.id
  const made = await followUps.create({ what: 'x', due: '2026-11-24', ownerId: leaving })
  await desk.client.staff.removeMember({ memberId: leaving })
  await expect(followUps.create({ what: 'x', due: '2026-11-24', ownerId: leaving })).rejects.toMatchObject({ code: 'INVALID' })
  expect(await followUps.update({ id: made.id, version: 1, what: 'y', due: '2026-11-24', ownerId: leaving })).toMatchObject({ what: 'y', ownerId: leaving })
  expect(await followUps.update({ id: made.id, version: 2, what: 'y', due: '2026-11-24', ownerId: null })).toMatchObject({ ownerName: 'Noor Coordinator' })
})

test('done, it is among those done; of a series the next is made, by the clinic’s own day', async () => {
  await using desk = await open()
  const { followUps } = desk.client.contacts
  const { id: contactId } = await person(desk.client)
  const made = await followUps.create({ what: 'Ring', due: '2026-11-24', contactId, repeat: 'weekly' })
  const { followUp, next } = await followUps.done({ id: made.id })
  expect(followUp).toMatchObject({ id: made.id, doneAt: now })
  expect(next).toMatchObject({ what: 'Ring', due: '2026-12-01', contactId, ownerId: made.ownerId, repeat: 'weekly', doneAt: null })
  expect(await followUps.done({ id: made.id })).toEqual({ followUp, next: null })
  expect((await followUps.list({})).items).toEqual([next])
  expect((await followUps.list({ state: 'done' })).items).toEqual([followUp])
})

test('undone, it is open again and its next one gone, unless someone has touched that', async () => {
  await using desk = await open()
  const { followUps } = desk.client.contacts
  const made = await followUps.create({ what: 'Pay', due: '2027-01-31', repeat: 'monthly' })
  await followUps.done({ id: made.id })
  expect(await followUps.reopen({ id: made.id })).toEqual({ ...made, version: 3 })
  expect(await whats(desk.client, {})).toEqual(['Pay'])

  const { next } = await followUps.done({ id: made.id })
  expect(next!.due).toBe('2027-02-28')
  await followUps.update({ id: next!.id, version: 1, what: 'Pay the rest', due: '2027-02-28', repeat: 'monthly' })
  await followUps.reopen({ id: made.id })
  expect(await whats(desk.client, {})).toEqual(['Pay', 'Pay the rest'])
  // Done once more, the next there is stays the only one.
  expect((await followUps.done({ id: made.id })).next).toMatchObject({ id: next!.id })
  const after = await followUps.done({ id: next!.id })
  expect(after.next).toMatchObject({ what: 'Pay the rest', due: '2027-03-31' })
})

test('removed is on no list, and back as it was when that is undone', async () => {
  await using desk = await open()
  const { followUps } = desk.client.contacts
  const made = await followUps.create({ what: 'x', due: '2026-11-24', repeat: 'yearly' })
  expect(await followUps.remove({ id: made.id })).toMatchObject({ archived: true })
  for (const state of ['open', 'done'] as const) expect(await whats(desk.client, { state })).toEqual([])
  await followUps.restore({ id: made.id })
  expect(await whats(desk.client, {})).toEqual(['x'])
})

test('lists go page by page without gap or repetition, along an index', async () => {
  await using desk = await open()
  const { followUps } = desk.client.contacts
  const { id: contactId } = await person(desk.client)
  const made = []
  for (let n = 0; n < 7; n++) made.push(await followUps.create({ what: `${n}`, due: n % 2 ? '2026-11-24' : '2026-11-25', contactId }))
  for (const { id } of made.slice(0, 3)) await followUps.done({ id })
  const ownerId = made[0]!.ownerId
  for (const filter of [{}, { ownerId }, { contactId }, { until: '2026-12-01', ownerId }] as Partial<FollowUpPage>[]) {
    for (const state of ['open', 'done'] as const) {
      const whole = await whats(desk.client, { ...filter, state })
      const paged: string[] = []
      let cursor: string | null = null
      do {
        const store = watched(desk.desk.store.read)
        const page = await listFollowUps(store.db, { ...filter, state, cursor, limit: 2 })
        for (const line of await store.plans()) expect(line).not.toMatch(/^SCAN (?!follow_up USING INDEX)|TEMP B-TREE/)
        paged.push(...page.items.map(({ what }) => what))
        cursor = page.next
      } while (cursor)
      expect(paged).toEqual(whole)
      expect(paged).toHaveLength(state === 'open' ? 4 : 3)
    }
  }
  await expect(followUps.list({ cursor: 'nonsense' })).rejects.toMatchObject({ code: 'INVALID' })
})
