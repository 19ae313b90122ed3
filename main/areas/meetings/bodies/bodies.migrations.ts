import { type Kysely, sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Migration } from '#main/store/migrate.ts'

export const bodiesMigrations: Migration[] = [
  {
    name: '2026-11-27T0750-bodies-one-speaks-before',
    up: async (db: Kysely<never>) => {
      await sql`create table public_body (
        id text primary key,
        name text not null,
        kind text not null check (kind in ('council', 'committee', 'board', 'tribunal', 'legislature')),
        minutes integer check (minutes > 0),
        deadline text check (deadline is null or json_valid(deadline)),
        how text not null,
        contact_id text references contact (id) on delete set null,
        notes text not null,
        to_check integer not null check (to_check in (0, 1)),
        archived_at integer,
        version integer not null
      ) strict`.execute(db)
      await sql`create index public_body_by_contact on public_body (contact_id) where contact_id is not null`.execute(db)
      await sql`create table meeting_appearance (
        meeting_id text primary key references meeting (id),
        body_id text references public_body (id),
        item_number text not null,
        written_sent_at integer,
        version integer not null
      ) strict, without rowid`.execute(db)
      await sql`create index meeting_appearance_by_body on meeting_appearance (body_id) where body_id is not null`.execute(db)
      await sql`create table meeting_speaker (
        meeting_id text not null references meeting (id),
        contact_id text not null references contact (id) on delete cascade,
        position integer not null,
        minutes integer check (minutes > 0),
        registered integer not null check (registered in (0, 1)),
        note text not null,
        primary key (meeting_id, contact_id)
      ) strict, without rowid`.execute(db)
      await sql`create index meeting_speaker_by_contact on meeting_speaker (contact_id)`.execute(db)
      await addStarters(db)
    },
  },
]

/** Two of Toronto's, as their public pages had them in 2026; each clinic is to check them before it relies on them. */
async function addStarters(db: Kysely<never>): Promise<void> {
  const deadlines = { torontoCommittee: { days: 1, counting: 'daysBefore', by: '16:30' }, ttcBoard: { days: 1, counting: 'businessDaysBefore', by: '12:00' } }
  for (const [name, kind] of [['torontoCommittee', 'committee'], ['ttcBoard', 'board']] as const) {
    await sql`insert into public_body (id, name, kind, minutes, deadline, how, contact_id, notes, to_check, archived_at, version)
      values (${newId()}, ${`shipped:${name}`}, ${kind}, 5, ${JSON.stringify(deadlines[name])}, ${`shipped:${name}`}, null, '', 1, null, 1)`.execute(db)
  }
}
