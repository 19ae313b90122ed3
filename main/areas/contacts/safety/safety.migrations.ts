import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly } from '#main/store/triggers.ts'

export const safetyMigrations: Migration[] = [
  {
    name: '2026-11-24T2210-unsafe-permits',
    up: async (db: Kysely<never>) => {
      await sql`create table unsafe_permit (
        id text primary key,
        member_id text not null,
        purpose text not null,
        reason text not null,
        at integer not null,
        until integer not null
      ) strict`.execute(db)
      await sql`create table unsafe_permit_contact (
        permit_id text not null references unsafe_permit (id),
        contact_id text not null,
        primary key (permit_id, contact_id)
      ) strict, without rowid`.execute(db)
      await appendOnly(db, 'unsafe_permit')
    },
  },
  {
    name: '2026-11-24T2240-safety-cards',
    up: async (db: Kysely<never>) => {
      await createCard(db)
      // The history outlives a contact that was erased: it names nobody, and holds nothing of what was written in words.
      await sql`create table safety_card_change (
        id text primary key,
        contact_id text not null,
        at integer not null,
        member_id text not null,
        changes text not null,
        reason text not null
      ) strict`.execute(db)
      await sql`create index safety_card_change_by_contact on safety_card_change (contact_id, id)`.execute(db)
      await appendOnly(db, 'safety_card_change')
      await sql`create index contact_unsafe on contact (sort_name, id) where unsafe = 1 and archived_at is null`.execute(db)
    },
  },
]

async function createCard(db: Kysely<never>): Promise<void> {
  await sql`create table safety_card (
    contact_id text primary key references contact (id) on delete cascade,
    level text not null check (level in ('safe', 'limited', 'unsafe')),
    answers text not null,
    hours text not null,
    spans text not null,
    code_name text not null,
    what_to_say text not null,
    checked_on text not null,
    recheck_after integer not null check (recheck_after > 0),
    note text not null,
    version integer not null,
    saved_at integer not null,
    saved_by text not null
  ) strict, without rowid`.execute(db)
}
