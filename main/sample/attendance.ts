import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '#shared/contract.ts'
import { hour, minute } from '#shared/base/time.ts'
import type { Chance } from './chance.ts'

type Client = ContractRouterClient<typeof contract>

/** What was said of the last meeting when it was over. */
const debrief = {
  wentWell: 'Three people told their own story, and the room listened. The interpreter sat in front this time.',
  wentBadly: 'We began a quarter of an hour late: the key was with nobody.',
  learned: 'Whoever is called twice comes. Ask for names for the petition before the tea, not after.',
  nextStep: 'The petition goes to every door by Friday',
}
const promise = 'Bring the signed petitions to the clinic'
const callResults = ['noAnswer', 'leftMessage', 'reached', 'yes', 'yes', 'maybe', 'no'] as const

/** Who came to the meetings of the last weeks, what was said of the last of them, and the calls for the next large one. */
export async function makeAttendance(client: Client, chance: Chance, now: number, dueDay: string): Promise<void> {
  const steps = await client.contacts.ladder.steps()
  await client.meetings.after.saveRules({ version: 0, rules: [{ times: 1, months: null, stepId: steps[0]!.id }, { times: 3, months: 12, stepId: steps[1]!.id }] })
  const past = (await client.meetings.list({ when: 'past', limit: 60 })).items.filter(({ end }) => end > now - 60 * 24 * hour)
  for (const { id, start } of past) await hold(client, chance, id, start)
  const last = past.find(({ kind }) => kind === 'community') ?? past[0]
  if (last) await sumUp(client, last.id, dueDay)
  const next = (await client.meetings.list({ when: 'upcoming', limit: 30 })).items.find(({ kind, invited, start }) => kind === 'community' && invited > 12 && start > now)
  if (next) await callOut(client, chance, next.id, next.expected ?? 20)
}

/** Half of those who say yes come, and a few who said nothing; some are late, some join from afar. */
async function hold(client: Client, chance: Chance, meetingId: string, start: number): Promise<void> {
  const { invitations } = await client.meetings.get({ id: meetingId })
  const persons = invitations.filter(({ contact }) => contact.kind === 'person')
  for (const { contact, reply } of persons) {
    const answer = reply === 'invited' && chance.often(0.45) ? 'yes' : reply
    if (answer !== reply) await client.meetings.setReply({ id: meetingId, contactId: contact.id, reply: answer })
    if (!chance.often(answer === 'yes' ? 0.6 : answer === 'no' ? 0.02 : 0.15)) continue
    await client.meetings.door.arrive({ meetingId, contactId: contact.id, presence: chance.often(0.12) ? 'video' : 'inPerson', at: start + chance.whole(-25, 20) * minute })
  }
}

async function sumUp(client: Client, meetingId: string, due: string): Promise<void> {
  await client.meetings.after.saveDebrief({ meetingId, version: 0, debrief })
  const { people } = await client.meetings.door.list({ meetingId })
  const someone = people.find(({ attendance, unsafe }) => attendance?.inPerson && !unsafe)
  await client.meetings.after.promise({ meetingId, followUp: { what: promise, due, contactId: someone?.contactId ?? null } })
  if (someone) await client.meetings.after.setThanked({ meetingId, contactIds: [someone.contactId], thanked: true })
}

/** Two of the staff and a leader call; half of it is done. */
async function callOut(client: Client, chance: Chance, meetingId: string, expected: number): Promise<void> {
  const { turnout } = client.meetings
  await turnout.setGoal({ meetingId, goal: expected })
  const { people } = await turnout.get({ meetingId })
  const [leader] = people.filter(({ contact }) => contact.kind === 'person' && !contact.unsafe)
  for (const { id } of (await client.contacts.followUps.owners()).slice(0, 2)) await turnout.addCaller({ meetingId, caller: { memberId: id } })
  if (leader) await turnout.addCaller({ meetingId, caller: { contactId: leader.contact.id } })
  const shared = await turnout.shareOut({ meetingId })
  for (const { contact, callerId } of shared.people) {
    if (callerId && chance.often(0.6)) await turnout.record({ meetingId, contactId: contact.id, result: chance.one(callResults) })
  }
}
