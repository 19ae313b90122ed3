import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '#shared/contract.ts'
import { addDays, defaultZone, momentAt } from '#shared/base/time.ts'
import { sampleMinutes } from '#main/sample/minutes.ts'

type Client = ContractRouterClient<typeof contract>

const title = 'Repairs committee, monthly'

/** A committee that meets every four weeks: its first minutes are approved, the second wait for it, and what is open is on the next agenda; and a deputation with its speakers. */
export async function makeMinutes(client: Client, groupId: string, people: readonly string[], today: string): Promise<void> {
  const known = await client.contacts.named({ ids: people.slice(0, 20) })
  const safe = known.filter(({ unsafe, archived }) => !unsafe && !archived).slice(0, 9)
  const held = []
  for (const { inDays, items } of sampleMinutes) held.push(await holdMeeting(client, { groupId, day: addDays(today, inDays), people: safe.map(({ id }) => id), chair: safe[0]!.name, items, today }))
  const [first, second] = held
  const { version } = await client.meetings.minutes.propose({ meetingId: first!, version: 1 })
  await client.meetings.minutes.approve({ meetingId: first!, version, on: addDays(today, sampleMinutes[1]!.inDays), atMeetingId: second!, how: 'As amended' })
  const { agenda } = await client.meetings.plan.get({ meetingId: second! })
  await client.meetings.topics.carry({ meetingId: second!, itemId: agenda[2]!.id })
  await client.meetings.minutes.propose({ meetingId: second!, version: 1 })
  await create(client, groupId, addDays(today, 21))
  await makeDeputation(client, groupId, safe.slice(0, 3).map(({ id }) => id), addDays(today, 12))
}

interface Held {
  groupId: string
  day: string
  people: string[]
  chair: string
  items: (typeof sampleMinutes)[number]['items']
  today: string
}

async function holdMeeting(client: Client, { groupId, day, people, chair, items, today }: Held): Promise<string> {
  const { id: meetingId, start } = await create(client, groupId, day)
  await client.meetings.invite({ id: meetingId, contactIds: people, reply: 'yes' })
  const { minutes, plan } = client.meetings
  const { agenda } = await plan.get({ meetingId })
  await minutes.saveHead({ meetingId, version: 0, head: { chair, secretary: 'Noor Haddad', place: 'Boardroom', startedAt: start + 5 * 60_000, endedAt: start + 95 * 60_000, alsoPresent: '', regrets: '' } })
  for (const [index, { notes, tabled, decision, promise }] of items.entries()) {
    const itemId = agenda[index]!.id
    await minutes.saveItem({ meetingId, itemId, version: 0, notes, tabled: tabled ?? '' })
    if (decision) await minutes.addDecision({ meetingId, itemId, decision })
    if (!promise) continue
    const { actions } = await minutes.addAction({ meetingId, itemId, action: { what: promise.what, due: addDays(today, promise.inDays), doer: 'contact', contactId: people[index]! } })
    if (promise.done) await client.contacts.followUps.done({ id: actions.at(-1)!.followUp.id })
  }
  return meetingId
}

const create = (client: Client, groupId: string, day: string) =>
  client.meetings.create({ title, kind: 'workingGroup', groupId, start: momentAt(day, '19:00', defaultZone), end: momentAt(day, '20:30', defaultZone), place: 'Boardroom', expected: 12 })

/** Before the TTC Board, with one speaker still to register. */
async function makeDeputation(client: Client, groupId: string, speakers: string[], day: string): Promise<void> {
  const { id: meetingId } = await client.meetings.create({ title: 'Deputation: the last bus on Larkspur', kind: 'deputation', groupId, start: momentAt(day, '10:00', defaultZone), end: momentAt(day, '12:00', defaultZone), place: 'City Hall, 100 Queen Street West' })
  const board = (await client.meetings.bodies.list()).find(({ name }) => name === 'shipped:ttcBoard')
  await client.meetings.bodies.saveAppearance({
    meetingId, version: 0, bodyId: board?.id ?? null, itemNumber: 'Item 7', writtenSent: false,
    speakers: speakers.map((contactId, index) => ({ contactId, minutes: index === 0 ? 7 : 5, registered: index > 0 })),
  })
}
