import { sql } from 'kysely'
import { approve } from '#test/approve.ts'
import type { DeskClient, openTestDesk } from '#test/harness.ts'
import { at, group, person, room } from '../meetings.fixtures.ts'

export const noon = at('2026-12-01', '12:00')
export type Input = Parameters<DeskClient['meetings']['planning']['save']>[0]

/** A desk with rooms, fares, a brief, a group by tag and one picked by hand, who have three people in common. */
export async function makeWorld(client: DeskClient) {
  const [hall, small] = [await room(client, 'Hall', 60), await room(client, 'Small room', 8)]
  const tenants = await group(client)
  const people: string[] = []
  for (let n = 0; n < 8; n++) people.push((await client.contacts.create({ kind: 'person', givenName: `Person ${n}`, tags: n < 5 ? ['Oak Street'] : [] })).id)
  const picked = await client.contacts.groups.create({ name: 'Leaders', rule: null, contactIds: people.slice(2, 7) })
  const knows = (await client.contacts.ties.kinds()).find(({ alike, fromKind, toKind }) => alike && fromKind !== 'organization' && toKind !== 'organization')!
  const centre = await person(client, 'Rosa')
  await client.contacts.ties.add({ fromId: centre.id, toId: people[7]!, kindId: knows.id })
  const fare = await client.loans.stock.createItem({ name: 'Ticket', unitValue: 335 })
  await client.loans.stock.receive({ itemId: fare.id, quantity: 50 })
  const brief = await approve(client, await client.briefs.createFromTemplate({ templateId: (await client.briefs.templates())[0]!.id, title: 'Rent increases' }))
  const [owner] = await client.contacts.followUps.owners()
  return { hall, small, tenants, people, picked, centre, fare, brief, owner: owner! }
}
export type World = Awaited<ReturnType<typeof makeWorld>>

/** Thursday's tenants' meeting, with everything. */
export const thursday = ({ hall, tenants, people, picked, centre, fare, brief, owner }: World): Input => ({
  meeting: { title: 'Tenants’ meeting', kind: 'community', start: at('2026-12-10', '18:00'), end: at('2026-12-10', '20:00'), groupId: tenants.id, expected: 40 },
  room: { roomId: hall.id },
  steps: [{ what: 'shipped:remind', days: 1, counting: 'daysBefore', ownerId: owner.id }, { what: 'Borrow chairs', days: 2, counting: 'businessDaysBefore', by: '12:00' }],
  who: { groupIds: [picked.id], tags: ['Oak Street'], tiedTo: [centre.id], contactIds: [people[0]!] },
  needs: [{ kind: 'asl', quantity: 2, deadline: '2026-12-03' }, { kind: 'childCare', quantity: 5, details: 'two under three', contactId: people[1]! }],
  roles: [{ role: 'shipped:chair', contactId: people[2]! }, { role: 'shipped:noteTaker', memberId: owner.id }, { role: 'shipped:greeter' }],
  fares: [{ itemId: fare.id, quantity: 30 }],
  handouts: [{ briefId: brief.id, copies: 40 }],
})

/** Every row of every table, as the store holds it. */
export async function wholeStore({ desk }: Awaited<ReturnType<typeof openTestDesk>>, except: readonly string[] = []): Promise<Record<string, string[]>> {
  const db = desk.store.read as never
  const { rows: tables } = await sql<{ name: string }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`.execute(db)
  const all: Record<string, string[]> = {}
  for (const { name } of tables.filter((table) => !except.includes(table.name))) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db)
    all[name] = rows.map((row) => JSON.stringify(row, (_key, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value)))
  }
  return all
}
