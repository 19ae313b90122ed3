import { DeleteQueryNode, InsertQueryNode, type KyselyPlugin, RawNode, sql, UpdateQueryNode } from 'kysely'
import { describe, expect, test } from 'vitest'
import { planInput } from '#shared/areas/meetings/planning.schema.ts'
import { transact } from '#main/app/act.ts'
import { openTestDesk } from '#test/harness.ts'
import { at, meeting } from '../meetings.fixtures.ts'
import { makeWorld, noon, thursday, wholeStore } from './planning.fixture.ts'
import { planMeeting } from './planning.commands.ts'

const openDesk = () => openTestDesk({ now: () => noon })
const issue = (message: string) => ({ code: 'INVALID', data: { issues: [{ message }] } })

/** Counts what is written, and fails at the write of this number. */
function failAt(number: number): KyselyPlugin & { count: number } {
  const plugin = {
    count: 0,
    transformQuery({ node }: Parameters<KyselyPlugin['transformQuery']>[0]) {
      const writes = InsertQueryNode.is(node) || UpdateQueryNode.is(node) || DeleteQueryNode.is(node) || (RawNode.is(node) && /^\s*(insert|update|delete)/i.test(node.sqlFragments[0] ?? ''))
      if (writes && ++plugin.count === number) throw new Error(`write ${number} failed`)
      return node
    },
    transformResult: async ({ result }: Parameters<KyselyPlugin['transformResult']>[0]) => result,
  }
  return plugin
}

/** Every table to which a plan adds rows. */
const written = [
  'audit', 'booking', 'booking_change', 'occupancy', 'meeting', 'meeting_agenda', 'meeting_step', 'meeting_role', 'meeting_need', 'meeting_handout', 'meeting_invitation', 'fare_reservation', 'brief_print', 'search_row',
]

describe('a plan', () => {
  test('is saved whole: meeting, room, people once each, needs, parts, fares, papers and tasks', async () => {
    await using desk = await openDesk()
    const { client } = desk
    const world = await makeWorld(client)
    const made = await client.meetings.planning.save(thursday(world))
    expect(made).toMatchObject({ title: 'Tenants’ meeting', where: 'Hall', groupName: 'Oak Street Tenants', booking: { title: 'Tenants’ meeting', contactId: world.tenants.id, expected: 40 }, handouts: [{ briefId: world.brief.id, copies: 40 }] })
    expect(made.invitations.map(({ contact }) => contact.id).toSorted()).toEqual(world.people.toSorted())
    const plan = await client.meetings.plan.get({ meetingId: made.id })
    expect(plan.agenda).toHaveLength(6)
    expect(plan.steps).toMatchObject([{ what: 'Borrow chairs', due: '2026-12-08', ownerName: null }, { what: 'shipped:remind', ownerId: world.owner.id, ownerName: world.owner.name }])
    expect(await client.meetings.needs.list({ meetingId: made.id })).toMatchObject([{ kind: 'asl', deadline: '2026-12-03' }, { kind: 'childCare', contactName: 'Person 1', details: 'two under three' }])
    expect((await client.meetings.roles.list({ meetingId: made.id })).map(({ role, holderName }) => [role, holderName])).toEqual([['shipped:chair', 'Person 2'], ['shipped:noteTaker', world.owner.name], ['shipped:greeter', null]])
    expect(await client.loans.reservations.ofMeeting({ meetingId: made.id })).toMatchObject([{ itemName: 'Ticket', quantity: 30, left: 30 }])
    expect((await client.today.find({ words: 'tenants meeting' })).map(({ id }) => id)).toContain(made.id)
  })
  test('of which any step fails leaves nothing at all', async () => {
    await using desk = await openDesk()
    const world = await makeWorld(desk.client)
    const input = planInput.parse(thursday(world))
    const before = await wholeStore(desk)
    const plan = async (plugin: KyselyPlugin) => transact(desk.desk, world.owner, 'meetings.planning.save', (db, act) => planMeeting(db.withPlugin(plugin) as typeof db, input, new Set(), act))
    let number = 1
    for (; ; number++) {
      const failing = failAt(number)
      const outcome = await plan(failing).then(() => 'saved', (error: Error) => error.message)
      if (outcome === 'saved') break
      expect(outcome).toBe(`write ${number} failed`)
      expect(await wholeStore(desk), `write ${number}`).toEqual(before)
    }
    // Booking, its history, meeting, agenda, steps, parts, needs, fares, papers and invitations: each was made to fail.
    expect(number).toBeGreaterThan(10)
    expect((await desk.client.meetings.list({})).items).toHaveLength(1)
  }, 60_000)
  test('of which the store refuses a row of any table leaves nothing at all, the audit’s and what triggers write among them', async () => {
    await using desk = await openDesk()
    const world = await makeWorld(desk.client)
    const input = planInput.parse(thursday(world))
    const before = await wholeStore(desk)
    const plan = () => transact(desk.desk, world.owner, 'meetings.planning.save', (db, act) => planMeeting(db, input, new Set(), act))
    const raw = (statement: string) => desk.desk.store.write((db) => sql.raw(statement).execute(db))
    for (const table of written) {
      await raw(`create trigger forced before insert on ${table} begin select raise(abort, 'forced'); end`)
      await expect(plan(), table).rejects.toThrow()
      await raw('drop trigger forced')
      expect(await wholeStore(desk), table).toEqual(before)
    }
    await plan()
    const after = await wholeStore(desk)
    // Whatever else came to have rows would have to be refused above too; the index of words has no triggers.
    const grown = Object.keys(after).filter((table) => after[table]!.length > before[table]!.length && !/^search(_(data|content|docsize|idx|config))?$/.test(table))
    expect(grown.toSorted()).toEqual(written.toSorted())
  }, 60_000)
  test('that main refuses at any part leaves nothing either, and says where', async () => {
    await using desk = await openDesk()
    const { client } = desk
    const world = await makeWorld(client)
    const input = thursday(world)
    await client.space.book({ roomId: world.hall.id, start: at('2026-12-10', '19:00'), end: at('2026-12-10', '21:00'), title: 'Choir' })
    const gone = await client.contacts.create({ kind: 'person', givenName: 'Gone' })
    await client.contacts.archive({ id: gone.id })
    const before = await wholeStore(desk)
    const free = { ...input, room: { roomId: world.small.id } }
    const refused: [Partial<typeof input>, object][] = [
      [input, { code: 'CONFLICT', data: { reason: 'bookingOverlap', with: [{ label: 'Choir' }] } }],
      [{ ...free, fares: [{ itemId: world.fare.id, quantity: 51 }] }, { code: 'CONFLICT', data: { reason: 'stockShort', available: 50, field: 'fares.0.quantity' } }],
      [{ ...free, handouts: [{ briefId: world.fare.id, copies: 1 }] }, issue('meetings:brief.unknown')],
      [{ ...free, roles: [{ role: 'Chair', contactId: gone.id }] }, issue('meetings:invite.archived')],
      [{ ...free, who: { contactIds: [gone.id] } }, issue('meetings:invite.archived')],
      [{ ...free, needs: [{ kind: 'food', contactId: world.fare.id }] }, issue('meetings:invite.unknown')],
      [{ ...free, steps: [{ what: 'Call', days: 1, counting: 'daysBefore', ownerId: gone.id }] }, issue('meetingNeeds:role.gone')],
    ]
    for (const [part, error] of refused) {
      await expect(client.meetings.planning.save({ ...input, ...part })).rejects.toMatchObject(error)
      expect(await wholeStore(desk)).toEqual(before)
    }
  })
  test('invites nobody unsafe without a permit: of groups they are left out and counted, by name they are refused', async () => {
    await using desk = await openDesk()
    const { client } = desk
    const world = await makeWorld(client)
    await client.contacts.safety.saveCard({ contactId: world.people[3]!, version: 0, card: { level: 'unsafe', checkedOn: '2026-11-24', note: '' }, reason: 'asked' } as never)
    const input = thursday(world)
    const { people } = await client.meetings.planning.check({ ...input.meeting, who: input.who } as never)
    expect(people).toEqual({ count: 7, leftOut: 1, overlaps: [{ one: 'Leaders', other: 'Oak Street', count: 2 }] })
    expect((await client.meetings.planning.save(input)).invitations).toHaveLength(7)
    const named = { ...input, room: null, fares: [], who: { contactIds: [world.people[3]!] } }
    await expect(client.meetings.planning.save(named)).rejects.toMatchObject({ code: 'CONFLICT', data: { reason: 'unsafeContacts' } })
  })
})

describe('while it is typed', () => {
  test('a plan tells every clash and shortfall', async () => {
    await using desk = await openDesk()
    const { client } = desk
    const world = await makeWorld(client)
    const { meeting: typed } = thursday(world)
    const check = async (part: object) => (await client.meetings.planning.check({ ...typed, ...part } as never)).findings
    expect((await check({})).map(({ is }) => is).toSorted()).toEqual(['nobodyInvited', 'nowhere', 'stepsLate'])
    const { id } = await client.meetings.planning.save(thursday(world))
    await desk.desk.store.write((db) => db.insertInto('meeting_speaker').values({ meeting_id: id, contact_id: world.people[4]!, position: 1, minutes: 5, registered: 0, note: '' }).execute())
    const findings = await check({
      end: at('2026-12-10', '19:30'),
      room: { roomId: world.hall.id, override: '' },
      fares: [{ itemId: world.fare.id, quantity: 21 }],
      needs: [{ kind: 'captioning', deadline: '2026-11-26' }],
      roles: [{ contactId: world.people[2]!, memberId: null }, { contactId: null, memberId: world.owner.id }, { contactId: world.people[4]!, memberId: null }, { contactId: null, memberId: null }],
      who: { tags: ['Oak Street'] },
    })
    expect(findings).toEqual(expect.arrayContaining([
      expect.objectContaining({ is: 'roomTaken', roomName: 'Hall', by: [expect.objectContaining({ title: 'Tenants’ meeting' })] }),
      { is: 'faresShort', itemName: 'Ticket', wanted: 21, free: 20, expiring: 0 },
      { is: 'needsLate', needs: [{ kind: 'captioning', deadline: '2026-11-26' }] },
      expect.objectContaining({ is: 'elsewhere', who: expect.objectContaining({ name: 'Person 2', meetingTitle: 'Tenants’ meeting' }) }),
      expect.objectContaining({ is: 'elsewhere', who: expect.objectContaining({ name: world.owner.name }) }),
      expect.objectContaining({ is: 'elsewhere', who: expect.objectContaining({ name: 'Person 4' }) }),
      { is: 'agendaLong', minutes: 30 },
      { is: 'rolesOpen', count: 1 },
    ]))
    expect(findings.map(({ is }) => is)).not.toContain('nobodyInvited')
  })
  test('a room that is too small, midnight, the clock change and a day gone by are told', async () => {
    await using desk = await openDesk()
    const { client } = desk
    const world = await makeWorld(client)
    const check = async (start: number, end: number, part: object = {}) => (await client.meetings.planning.check({ kind: 'house', start, end, ...part } as never)).findings
    expect(await check(at('2026-12-10', '18:00'), at('2026-12-10', '20:00'), { room: { roomId: world.small.id, override: '' }, expected: 30 })).toContainEqual(expect.objectContaining({ is: 'roomNotes', breaches: [expect.objectContaining({ rule: 'overCapacity', allowed: 8, asked: 30 })] }))
    const spring = await check(at('2027-03-13', '23:00'), at('2027-03-14', '04:00'))
    expect(spring).toEqual(expect.arrayContaining([{ is: 'nextDay' }, { is: 'clockChange', minutes: -60 }]))
    expect(await check(at('2026-11-30', '18:00'), at('2026-11-30', '20:00'))).toContainEqual({ is: 'past' })
    const quota = await client.loans.use.terms.saveQuota({ id: null, quota: { contactId: world.tenants.id, measure: 'allPages', most: 25 } })
    expect(quota.most).toBe(25)
    expect(await check(at('2026-12-10', '18:00'), at('2026-12-10', '20:00'), { groupId: world.tenants.id, copies: 26 })).toContainEqual({ is: 'copiesOver', asked: 26, left: 25 })
  })
})

test('a task shows on Today for whoever is to do it, and for nobody else', async () => {
  await using desk = await openDesk()
  const other = await desk.windowAs('front-desk')
  const { id } = await meeting(desk.client, { kind: 'oneToOne', start: at('2026-12-02', '18:00'), end: at('2026-12-02', '19:00') })
  const members = await desk.client.contacts.followUps.owners()
  const them = members.find(({ name }) => name.startsWith('A front-desk'))!
  await desk.client.meetings.plan.addStep({ meetingId: id, step: { what: 'Fetch keys', days: 1, counting: 'daysBefore', ownerId: them.id } })
  const told = async (client: typeof other) => (await client.meetings.plan.due()).map(({ what }) => what)
  expect(await told(desk.client)).toEqual(['shipped:remind'])
  expect((await told(other)).toSorted()).toEqual(['Fetch keys', 'shipped:remind'])
})
