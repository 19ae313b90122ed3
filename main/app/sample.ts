import { createRouterClient } from '@orpc/server'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '#shared/contract.ts'
import { isFree } from '#shared/areas/loans/stations.rules.ts'
import { meetingKind } from '#shared/areas/meetings/meetings.schema.ts'
import type { Room } from '#shared/areas/space/rooms.schema.ts'
import { addDays, dayAt, defaultZone, hour, momentAt } from '#shared/base/time.ts'
import { makeAttendance } from '#main/sample/attendance.ts'
import { Chance } from '#main/sample/chance.ts'
import { sampleEntries, sampleFollowUps, sampleOneToOnes } from '#main/sample/organizing.ts'
import { inventOrganization, inventPerson } from '#main/sample/people.ts'
import { bookingPurposes, clinic, meetingTitles, organizations, rooms, sites } from '#main/sample/places.ts'
import { sampleEquipment, sampleLoans, sampleReservations } from '#main/sample/equipment.ts'
import { makePlans } from '#main/sample/planning.ts'
import { sampleCards, sampleConsents } from '#main/sample/safety.ts'
import { askedByUnions, sampleClosures, samplePolicies, usualWeek } from '#main/sample/space.ts'
import { makeUse } from '#main/sample/use.ts'
import type { Desk, Session } from './desk.ts'
import { browserOnly } from './native.ts'
import { router } from './router.ts'
import { makeDocuments, makeSheets } from './sampleLibrary.ts'
import { makeMinutes } from './sampleMinutes.ts'

/** Every member's passphrase at a sample desk. */
export const samplePassphrase = 'sample desk passphrase'

type Client = ContractRouterClient<typeof contract>
interface Made {
  people: string[]
  groups: string[]
  offices: string[]
  rooms: Room[]
  sheets: string[]
}

const seed = 20_261_124
const peopleCount = 600
/** Six weeks back and seven ahead: a quarter of a year. */
const firstDay = -42
const lastDay = 49

/** Fills a new desk with an invented clinic, through the contract and its checks as a person would. */
export async function fillSample(desk: Desk): Promise<void> {
  const session = desk.newSession()
  const client = clientOf(desk, session)
  const chance = new Chance(seed)
  await client.staff.setUp({
    clinic: { ...clinic, timeZone: defaultZone, idleMinutes: 60 },
    member: { name: 'Noor Haddad', passphrase: samplePassphrase, language: 'en-CA' },
  })
  await client.staff.addMember({ name: 'Marie-Ève Lachance', role: 'organizer', language: 'fr-CA', passphrase: samplePassphrase })
  await client.staff.addMember({ name: 'Devon Clarke', role: 'front-desk', language: 'en-CA', passphrase: samplePassphrase })
  const today = dayAt(desk.now(), defaultZone)
  const made: Made = { ...(await makeContacts(client, chance)), rooms: await makeRooms(client), sheets: await makeSheets(client, today) }
  for (let day = firstDay; day <= lastDay; day++) await makeDay(client, chance, made, addDays(today, day))
  await makeSessions(client, desk.now())
  await makeSpaceRules(client, made, today)
  await askAtTheCounter(desk, today)
  await makeFares(client, chance, made, today)
  await makeEquipment(client, made, today)
  await makeSafety(client, made, today)
  await makeTies(client, chance, made, today)
  await makeTimelines(client, chance, made, desk.now())
  await makeLadder(client, chance, made)
  await makeGroups(client, chance, made)
  await makeFollowUps(client, chance, made, today)
  await makeUse(client, chance, made.groups, today)
  await makePrints(client, desk.now())
  await makeAttendance(client, new Chance(seed + 1), desk.now(), addDays(today, 3))
  await makeMinutes(client, made.groups[0]!, made.people, today)
  await makePlans(client, chance, made.people, desk.now())
  await comeToTheCounter(client, made)
  await makeDocuments(client, made.groups)
  await desk.endSession(session)
}

/** A window of this session. */
const clientOf = (desk: Desk, session: Session) => createRouterClient(router as never, { context: { desk, session, language: 'en-CA', native: browserOnly } } as never) as Client

async function makeContacts(client: Client, chance: Chance): Promise<Pick<Made, 'people' | 'groups' | 'offices'>> {
  const groups: string[] = []
  const offices: string[] = []
  for (const organization of organizations) {
    const { id } = await client.contacts.create(inventOrganization(chance, organization))
    if (organization.kind === 'group') groups.push(id)
    if (organization.kind === 'electedOffice') offices.push(id)
  }
  const people: string[] = []
  while (people.length < peopleCount) people.push((await client.contacts.create(inventPerson(chance))).id)
  return { people, groups, offices }
}

async function makeRooms(client: Client): Promise<Made['rooms']> {
  const siteIds = new Map<string, string>()
  for (const site of sites) siteIds.set(site.name, (await client.space.createSite(site)).id)
  const made = new Map<string, Room>()
  for (const { site, parts = [], ...room } of rooms) {
    made.set(room.name, await client.space.createRoom({ ...room, siteId: siteIds.get(site)!, partIds: parts.map((part) => made.get(part)!.id) }))
  }
  return [...made.values()]
}

/** A day at the clinic: a few rooms booked through the day, and most weekday evenings a meeting. */
async function makeDay(client: Client, chance: Chance, made: Made, day: string): Promise<void> {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
  if (weekday === 0) return makeSunday(client, chance, made, day)
  // A combination would take its parts away: it has the Sundays.
  for (const room of made.rooms.filter(({ partIds }) => partIds.length === 0)) {
    if (!chance.often(weekday === 6 ? 0.2 : 0.45)) continue
    const hour = chance.whole(9, 14)
    const length = chance.one([1, 1.5, 2, 3])
    await client.space.book({
      roomId: room.id,
      start: momentAt(day, clockOf(hour), defaultZone),
      end: momentAt(day, clockOf(hour + length), defaultZone),
      title: chance.one(bookingPurposes),
      contactId: chance.often(0.8) ? chance.one(made.groups) : null,
      expected: chance.whole(2, Math.min(room.capacity, 30)),
    })
  }
  if (weekday <= 5 && chance.often(0.7)) await makeMeeting(client, chance, made, day)
}

/** Every second Sunday an assembly in the two halls with the wall open; in the weeks to come it is held until it is confirmed. */
async function makeSunday(client: Client, chance: Chance, made: Made, day: string): Promise<void> {
  const both = made.rooms.find(({ partIds }) => partIds.length > 0)
  const start = momentAt(day, '14:00', defaultZone)
  if (!both || Math.floor(start / (7 * 24 * hour)) % 2 === 1) return
  const { now } = await client.staff.status()
  await client.space.book({
    roomId: both.id,
    start,
    end: start + 3 * hour,
    title: 'Assembly of the East End tenants',
    contactId: chance.one(made.groups),
    expected: 85,
    layout: 'theatre',
    equipment: ['projector', 'microphones'],
    keyHolder: 'Reverend Okafor',
    holdUntil: start > now + 14 * 24 * hour ? start - 10 * 24 * hour : null,
    notes: 'Child care in the vestry.',
  })
}

async function makeMeeting(client: Client, chance: Chance, made: Made, day: string): Promise<void> {
  const { title, kind } = chance.one(meetingTitles)
  const expected = kind === meetingKind.enum.oneToOne ? 2 : chance.whole(8, 60)
  const room = made.rooms.filter(({ kind, partIds }) => kind === 'room' && partIds.length === 0).toSorted((a, b) => a.capacity - b.capacity).find((one) => one.capacity >= expected)
  const meeting = await client.meetings.create({
    title,
    kind,
    start: momentAt(day, '18:00', defaultZone),
    end: momentAt(day, '20:00', defaultZone),
    groupId: chance.one(made.groups),
    expected,
  })
  if (room) await client.meetings.bookRoom({ id: meeting.id, roomId: room.id })
  const invited = chance.some(made.people, Math.min(expected, 25))
  await client.meetings.invite({ id: meeting.id, contactIds: invited })
  for (const contactId of invited.slice(0, 5)) await client.meetings.setReply({ id: meeting.id, contactId, reply: chance.one(['yes', 'yes', 'maybe', 'no'] as const) })
  for (const briefId of chance.some(made.sheets, chance.whole(0, 2))) await client.meetings.attachBrief({ id: meeting.id, briefId, copies: expected })
  await doSteps(client, meeting)
}

/** What was due is done, but for the last thing before some of those to come. */
async function doSteps(client: Client, { id: meetingId, start, expected }: { id: string; start: number; expected: number | null }): Promise<void> {
  const { now } = await client.staff.status()
  const late = (await client.meetings.plan.get({ meetingId })).steps.filter(({ lateFrom }) => lateFrom <= now)
  const forgotten = start > now && (expected ?? 0) % 4 === 0 ? 1 : 0
  for (const { id: stepId } of late.slice(0, late.length - forgotten)) await client.meetings.plan.markStep({ meetingId, stepId, done: true })
}

/** What the next meetings hand out waits for the front desk; the first of it is printed. */
async function makePrints(client: Client, now: number): Promise<void> {
  const soon = (await client.meetings.between({ from: now, to: now + 10 * 24 * hour })).filter(({ start }) => start > now)
  const printed: string[] = []
  for (const { id } of soon.slice(0, 4)) {
    const { handouts } = await client.meetings.get({ id })
    const wishes = handouts.map(({ briefId, copies }) => ({ briefId, meetingId: id, copies, sides: 'two' as const }))
    await writeToInvited(client, id)
    if (wishes.length === 0) continue
    const lines = await client.briefs.prints.add({ wishes })
    if (printed.length === 0) printed.push(...lines.map((line) => line.id))
  }
  if (printed.length > 0) await client.briefs.prints.markPrinted({ ids: printed, how: { machine: 'copy', overQuotaReason: 'for the whole building' } })
}

/** The first of those invited have had their letter. */
async function writeToInvited(client: Client, meetingId: string): Promise<void> {
  const { people } = await client.meetings.letters.list({ meetingId })
  const contactIds = people.filter(({ ways }) => ways.letter === 'open').slice(0, 4).map(({ contactId }) => contactId)
  if (contactIds.length > 0) await client.meetings.letters.log({ meetingId, kind: 'invitation', way: 'letter', contactIds })
}

/** Somebody at each computer that nobody has booked, and two who wait. */
async function makeSessions(client: Client, now: number): Promise<void> {
  const { stations } = client.loans
  for (const [index, station] of (await stations.view()).stations.entries()) {
    if (isFree(station, now)) await stations.start({ roomId: station.roomId, who: ['Amina', 'Jo'][index] ?? '', minutes: [25, 60][index] ?? null })
  }
  for (const who of ['Ling', '']) await stations.queue({ who })
}

/** When the rooms may be had: set once all else is booked, as in a clinic that writes its rules down late. */
async function makeSpaceRules(client: Client, { rooms: all }: Made, today: string): Promise<void> {
  await client.space.hours.setUsual({ siteId: null, spans: [...usualWeek] })
  const boardroom = all.find(({ layouts }) => layouts.boardroom !== undefined)!
  for (const closure of sampleClosures(today, boardroom.id)) await client.space.hours.saveClosure({ id: null, closure })
  for (const policy of samplePolicies) await client.space.policies.save({ id: null, policy })
}

/** What the front desk books for unions awaits a coordinator. */
async function askAtTheCounter(desk: Desk, today: string): Promise<void> {
  const session = desk.newSession()
  const client = clientOf(desk, session)
  const devon = (await client.staff.status()).members.find(({ name }) => name === 'Devon Clarke')!
  await client.staff.signIn({ memberId: devon.id, passphrase: samplePassphrase })
  for (const { union, title, inDays, people, minutes } of askedByUnions) {
    const [group] = (await client.contacts.list({ search: union })).items
    const fromDay = addDays(today, inDays)
    const [offer] = (await client.space.finding.find({ people, minutes, fromDay, toDay: addDays(fromDay, 6), from: '17:00', to: '20:00', weekdays: [1, 2, 3, 4, 5] })).offers
    if (offer) await client.space.book({ roomId: offer.roomId, start: offer.start, end: offer.end, title, contactId: group!.id, expected: people, keyHolder: 'Devon Clarke' })
  }
  await desk.endSession(session)
}

/** Prices as the TTC's of 2026: one-ride 3.35, two-ride 6.70, day pass 13.50. */
/** Two drawers; of each item an older lot at the front desk that soon expires, and a newer one in the safe. */
async function makeFares(client: Client, chance: Chance, made: Made, today: string): Promise<void> {
  const { stock } = client.loans
  const [front] = await stock.drawers()
  await stock.renameDrawer({ id: front!.id, name: 'Front desk' })
  const safe = await stock.addDrawer({ name: 'Safe' })
  const past = await client.meetings.list({ when: 'past', limit: 50 })
  const repairs = await client.campaigns.create({ name: 'Repairs now', goal: 'Every work order at Oak and Larkspur carried out within a year.\nVictory: the city orders the owners to act.' })
  await client.campaigns.create({ name: 'Fair fares for the east end', goal: 'A discount pass for everyone on social assistance.' })
  for (const [name, unitValue, lowAt, older, newer] of [['PRESTO one-ride ticket', 335, 40, 240, 200], ['PRESTO two-ride ticket', 670, 40, 90, 60], ['PRESTO day pass', 1350, 10, 20, 15]] as const) {
    const item = await stock.createItem({ name, unitValue, lowAt })
    const day = addDays(today, -75)
    // Bought in a box, good for 90 days.
    await stock.receive({ itemId: item.id, quantity: older, drawerId: front!.id, label: 'Summer box', day, purchasedOn: day, expiresOn: addDays(day, 90) })
    const bought = addDays(today, -20)
    const serialTo = String(410_000 + newer)
    const { entries: [receipt] } = await stock.receive({ itemId: item.id, quantity: newer, drawerId: safe.id, serialFrom: '410001', serialTo, day: bought, purchasedOn: bought, expiresOn: addDays(bought, 90) })
    await stock.move({ lotId: receipt!.lotId, fromId: safe.id, toId: front!.id, quantity: Math.floor(newer / 4), note: 'For the week' })
    let left: number = older
    for (const meeting of past.items.slice(0, 18)) {
      const quantity = chance.whole(2, 12)
      if (quantity >= left || !chance.often(0.7)) continue
      left -= quantity
      await stock.issue({ itemId: item.id, quantity, contactId: chance.one(made.groups), meetingId: meeting.id, day: dayAt(meeting.start, defaultZone), drawerId: front!.id, signed: true, campaignId: chance.often(0.3) ? repairs.id : null })
    }
  }
}

/** Two groups were at the counter this morning. */
async function comeToTheCounter(client: Client, { groups }: Made): Promise<void> {
  const [item] = (await client.loans.stock.items()).toSorted((one, other) => other.usable - one.usable)
  await client.loans.visit.give({ contactId: groups[0]!, fares: [{ itemId: item!.id, quantity: 6 }], jobs: [{ kind: 'copyLetterBlack', quantity: 25 }], note: 'For the door knocking' })
  await client.loans.visit.give({ contactId: groups[2]!, fares: [{ itemId: item!.id, quantity: 4 }], signed: true })
}

/** A few things to lend: one overdue, one out, one in repair, some reserved. */
async function makeEquipment(client: Client, { groups }: Made, today: string): Promise<void> {
  const ids: string[] = []
  for (const thing of sampleEquipment) ids.push((await client.loans.equipment.add(thing)).id)
  for (const { thing, group, days, due, back } of sampleLoans) {
    const { id } = await client.loans.equipment.lend({ itemId: ids[thing]!, contactId: groups[group]!, day: addDays(today, days), due: addDays(today, due) })
    if (back) await client.loans.equipment.bringBack({ claimId: id, ...back.how, day: addDays(today, back.days) })
  }
  for (const { thing, group, from, to } of sampleReservations) await client.loans.equipment.reserve({ itemId: ids[thing]!, contactId: groups[group]!, from: addDays(today, from), to: addDays(today, to) })
}

/** Cards, consents and a private note of the first people; the fifth has just withdrawn. */
async function makeSafety(client: Client, { people }: Made, today: string): Promise<void> {
  for (const [index, card] of sampleCards(today).entries()) await client.contacts.safety.saveCard({ contactId: people[index]!, version: 0, card })
  await client.contacts.privateNotes.add({ contactId: people[0]!, note: { on: addDays(today, -20), text: 'Would speak at the hearing if she did not have to give her street.' } })
  for (let index = 0; index < 40; index++) {
    const consents = sampleConsents(today)
    await client.contacts.consents.give({ contactId: people[index]!, consent: consents[index % consents.length]! })
  }
  const [given] = (await client.contacts.consents.list({ contactId: people[5]! })).items
  await client.contacts.consents.withdraw({ id: given!.id, withdrawnOn: addDays(today, -6), how: 'Replied “stop” to the newsletter' })
}

/** Each group has members and two who co-chair it; some of them know each other, and a few speak to an elected office. */
async function makeTies(client: Client, chance: Chance, { people, groups, offices }: Made, today: string): Promise<void> {
  const kinds = new Map((await client.contacts.ties.kinds()).map((kind) => [kind.forward['en-CA'], kind.id]))
  const add = (kind: string, fromId: string, toId: string, rest: { role?: string; since?: string } = {}) =>
    client.contacts.ties.add({ fromId, toId, kindId: kinds.get(kind)!, ...rest })
  for (const [index, group] of groups.entries()) {
    // Neighbouring groups share someone, so that the network of one reaches into the next.
    const members = [people[index * 5]!, ...people.slice(index * 5 + 1, index * 5 + 7)]
    for (const member of members.slice(0, 2)) await add('co-chair of', member, group, { since: addDays(today, -chance.whole(60, 900)) })
    for (const member of members.slice(2)) await add('member of', member, group, { role: chance.one(['', '', '', 'treasurer', 'floor captain', 'minutes']) })
    await add('knows well', members[0]!, members[3]!)
    await add('knows well', members[2]!, people[chance.whole(200, 400)]!)
    if (chance.often(0.4)) await add('represents', members[1]!, chance.one(offices))
  }
}

async function makeTimelines(client: Client, chance: Chance, { people }: Made, now: number): Promise<void> {
  const daysAgo = (most: number) => now - chance.whole(1, most) * 24 * hour - chance.whole(0, 8) * hour
  for (let index = 0; index < 240; index++) await client.contacts.timeline.add({ contactId: people[index % 90]!, at: daysAgo(200), ...chance.one(sampleEntries) })
  for (let index = 0; index < 24; index++) await client.contacts.timeline.addOneToOne({ contactId: people[index]!, at: daysAgo(120), ...sampleOneToOnes[index % sampleOneToOnes.length]! })
}

/** Two in five come up a step or more, one move after another. */
async function makeLadder(client: Client, chance: Chance, { people }: Made): Promise<void> {
  const steps = await client.contacts.ladder.steps()
  for (const contactId of people.slice(0, 150)) {
    let from: string | null = null
    for (const step of steps.slice(0, Math.max(0, chance.whole(-2, steps.length)))) {
      await client.contacts.ladder.move({ contactId, from, to: step.id })
      from = step.id
    }
  }
}

/** One group by rule, one by nested rules, one picked by hand. */
async function makeGroups(client: Client, chance: Chance, { people }: Made): Promise<void> {
  await client.contacts.groups.create({ name: 'Building captains', rule: { by: 'all', rules: [{ by: 'tag', tag: 'building captain' }] } })
  await client.contacts.groups.create({
    name: 'Millrace and Gasworks, speak up',
    rule: { by: 'all', rules: [{ by: 'any', rules: [{ by: 'neighbourhood', name: 'Millrace' }, { by: 'neighbourhood', name: 'Gasworks' }] }, { by: 'any', rules: [{ by: 'tag', tag: 'speaker' }, { by: 'tag', tag: 'tenant leader' }] }] },
  })
  await client.contacts.groups.create({ name: 'Delegation on repairs', rule: null, contactIds: chance.some(people, 14) })
}

async function makeFollowUps(client: Client, chance: Chance, { people }: Made, today: string): Promise<void> {
  for (const { inDays, ...promise } of sampleFollowUps) await client.contacts.followUps.create({ ...promise, due: addDays(today, inDays), contactId: chance.one(people.slice(0, 90)) })
}

function clockOf(hours: number): string {
  return `${String(Math.floor(hours)).padStart(2, '0')}:${hours % 1 ? '30' : '00'}`
}
