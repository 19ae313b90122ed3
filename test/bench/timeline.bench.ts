import { v7 as newId } from 'uuid'
import { Chance } from '#main/sample/chance.ts'
import { benchDesk } from './desk.ts'
import { measure, report } from './measure.ts'

const contacts = 10_000
const each = 200
const perTransaction = 500
const kinds = ['note', 'call', 'call', 'email', 'visit'] as const
const sentences = [
  'Left a message; try again on Thursday evening.', 'Will bring two neighbours on Tuesday. Asked for child care.', 'Says the heat has been off since Friday on all six floors.',
  'Sent the fact sheet and the date of the hearing.', 'Met at the door. Wants to speak at the deputation if someone goes with her.',
]

/** Opens a contact with its first 200 timeline entries among 2,000,000, through the contract. */
export async function contactsOpen(): Promise<void> {
  await using bench = await benchDesk({ contacts, bookings: 0 })
  const raw = bench.raw()
  const ids = raw.prepare('select id from contact').pluck().all() as string[]
  fillTimelines(raw, ids, bench.memberId)
  const contact = raw.prepare('select * from contact where id = ?')
  const parts = ['contact_phone', 'contact_email', 'contact_address', 'contact_other_name', 'contact_custom', 'contact_language', 'contact_tag'].map((table) => raw.prepare(`select * from ${table} where contact_id = ?`))
  const entries = raw.prepare(`select e.*, m.name from timeline_entry e left join member m on m.id = e.member_id
    where e.contact_id = ? and e.archived_at is null order by e.at desc, e.id desc limit 201`)
  // The contract's answer holds what the other areas know too, so the hand-written one looks there as well.
  const elsewhere = [
    'select * from meeting where group_id = ? order by start_at desc limit 201',
    'select m.*, i.reply from meeting_invitation i join meeting m on m.id = i.meeting_id where i.contact_id = ? order by m.start_at desc limit 201',
    `select * from loan_entry where contact_id = ? and kind = 'issued' order by at desc limit 201`,
    'select * from booking where contact_id = ? order by start_at desc limit 201',
  ].map((text) => raw.prepare(text))
  const one = (run: number) => ids[(run * 7919) % ids.length]!
  const baseline = await measure(400, (run) => [contact.get(one(run)), ...[...parts, entries, ...elsewhere].map((statement) => statement.all(one(run)))])
  const program = await measure(400, (run) => Promise.all([bench.client.contacts.get({ id: one(run + 3) }), bench.client.contacts.timeline.list({ contactId: one(run + 3), limit: each })]))
  report('contacts.open', ids.length * each, program, baseline)
}

function fillTimelines(raw: ReturnType<Awaited<ReturnType<typeof benchDesk>>['raw']>, ids: string[], memberId: string): void {
  const chance = new Chance(11)
  const insert = raw.prepare(`insert into timeline_entry (contact_id, at, id, kind, direction, outcome, text, member_id, archived_at, version, created_at, updated_at)
    values (?, ?, ?, ?, null, null, ?, ?, null, 1, 0, 0)`)
  // By the key, as the rows lie: in any other order filling takes many times as long.
  ids.sort()
  raw.pragma('synchronous = OFF')
  for (let done = 0; done < ids.length; done += perTransaction) {
    raw.transaction(() => {
      for (const id of ids.slice(done, done + perTransaction))
        for (let n = 0; n < each; n++) insert.run(id, Date.UTC(2020, 0, 1) + n * 86_400_000, newId(), chance.one(kinds), `${chance.one(sentences)} ${chance.one(sentences)}`, memberId)
    }).immediate()
  }
  raw.pragma('synchronous = FULL')
}
