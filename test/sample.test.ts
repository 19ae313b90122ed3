import { expect, test } from 'vitest'
import { hour } from '#shared/base/time.ts'
import { Desk } from '#main/app/desk.ts'
import { migrations } from '#main/app/router.ts'
import { fillSample, samplePassphrase } from '#main/app/sample.ts'
import { clientOf, temporaryFolder } from './harness.ts'

const now = Date.UTC(2026, 10, 24, 15)

test('the sample desk is a believable clinic: people, groups, rooms, a quarter of a year of meetings, fares and written sheets', async () => {
  using folder = temporaryFolder()
  const desk = Desk.take({ folder: folder.path, migrations, sample: true, now: () => now })!
  await fillSample(desk)
  const client = clientOf(desk)
  const status = await client.staff.status()
  expect(status.state).toBe('locked')
  await client.staff.signIn({ memberId: status.members.find((member) => member.name === 'Noor Haddad')!.id, passphrase: samplePassphrase })

  expect(await client.contacts.count()).toEqual({ people: 600, organizations: 80 })
  const [group] = (await client.contacts.list({ search: '40 Ropewalk' })).items
  expect((await client.contacts.ties.network({ contactId: group!.id })).nodes.length).toBeGreaterThan(8)
  expect((await client.contacts.followUps.list({})).items.length).toBeGreaterThan(5)
  for (const { id } of (await client.contacts.groups.list({})).items) expect((await client.contacts.groups.size({ id })).count).toBeGreaterThan(0)
  const rooms = await client.space.rooms()
  expect(Object.fromEntries([...Map.groupBy(rooms, ({ kind }) => kind)].map(([kind, some]) => [kind, some.length]))).toEqual({ room: 10, line: 1, station: 2 })
  expect(rooms.filter(({ partIds }) => partIds.length > 0).map(({ name, siteName }) => [name, siteName])).toEqual([['Hall A + B', 'Gasworks United Church Hall']])
  expect(await client.space.sites()).toHaveLength(2)
  const bookings = await client.space.bookings({ from: now, to: now + 49 * 24 * hour })
  expect(bookings.filter(({ status }) => status === 'provisional').length).toBeGreaterThan(0)
  expect((await client.space.awaiting()).map(({ contactName }) => contactName)).toEqual(['Hotel and Kitchen Workers, Local 7712', 'Home Care Workers, Local 7405'])
  const { hours, closures } = await client.space.hours.settings()
  expect([hours.length, closures.length, (await client.space.policies.list()).length]).toEqual([1, 2, 2])
  const briefs = (await client.briefs.list({})).items
  const paired = briefs.filter((brief) => briefs.some((other) => other.id === brief.pairId && other.pairId === brief.id && other.language !== brief.language))
  expect(paired.length).toBeGreaterThanOrEqual(14)
  const library = (await client.briefs.library.find({})).items
  expect(new Set(library.map(({ kind }) => kind)).size).toBe(9)
  expect(new Set(library.map(({ state }) => state)).size).toBe(3)
  expect(await client.briefs.library.toRefresh({})).toMatchObject({ count: 2, stale: 1 })
  expect((await client.meetings.list({ when: 'past', limit: 200 })).items.length).toBeGreaterThan(15)
  expect((await client.meetings.list({ when: 'upcoming', limit: 200 })).items.length).toBeGreaterThan(15)
  const attended = (await client.meetings.list({ when: 'past', limit: 200 })).items.filter(({ came }) => came !== null)
  expect(attended.length).toBeGreaterThan(10)
  const called = await Promise.all((await client.meetings.list({ limit: 30 })).items.map(({ id }) => client.meetings.turnout.get({ meetingId: id })))
  expect(called.filter(({ goal, callers }) => goal !== null && callers.length === 3)).toHaveLength(1)
  for (const item of await client.loans.stock.items()) expect(item.balance).toBeGreaterThan(0)
  expect((await client.loans.use.usual()).kinds.length).toBeGreaterThan(4)
  const [busy] = (await client.loans.use.jobs({ limit: 1 })).items
  const standing = await client.loans.use.standing({ contactId: busy!.contactId! })
  expect(standing.map(({ measure }) => measure)).toEqual(['allPages', 'copyLetterColour'])
  expect(standing[0]!.used).toBeGreaterThan(60)
  expect((await client.today.find({ words: 'tenants' })).length).toBeGreaterThan(5)
  expect((await client.staff.checkAudit()).brokenAt).toBeNull()
  await desk.close()
})
