import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const timelineMigrations: Migration[] = [
  {
    name: '2026-11-24T2230-timeline',
    up: async (db: Kysely<never>) => {
      await createEntry(db)
      await createOneToOne(db)
    },
  },
]

async function createEntry(db: Kysely<never>): Promise<void> {
  // The rows themselves lie in this order: a contact's newest are read in one go, however many others there are.
  await sql`create table timeline_entry (
    contact_id text not null references contact (id) on delete cascade,
    at integer not null,
    id text not null,
    kind text not null check (kind in ('note', 'call', 'email', 'letter', 'visit', 'oneToOne')),
    direction text check (direction in ('out', 'in')),
    outcome text check (outcome in ('reached', 'leftMessage', 'noAnswer', 'wrongNumber')),
    text text not null,
    member_id text not null references member (id),
    archived_at integer,
    version integer not null,
    created_at integer not null,
    updated_at integer not null,
    primary key (contact_id, at, id)
  ) strict, without rowid`.execute(db)
  await sql`create unique index timeline_entry_by_id on timeline_entry (id)`.execute(db)
  await sql`create index timeline_entry_by_kind on timeline_entry (contact_id, kind, at, id) where archived_at is null`.execute(db)
}

async function createOneToOne(db: Kysely<never>): Promise<void> {
  await sql`create table one_to_one (
    entry_id text primary key references timeline_entry (id) on delete cascade,
    purpose text not null check (purpose in ('recruitment', 'maintenance', 'escalation')),
    place text not null,
    concerns text not null,
    skills text not null,
    networks text not null,
    ask text not null,
    answer text not null,
    next_step text not null,
    next_on text,
    follow_up_id text references follow_up (id) on delete set null
  ) strict`.execute(db)
  await sql`create index one_to_one_by_follow_up on one_to_one (follow_up_id) where follow_up_id is not null`.execute(db)
}
