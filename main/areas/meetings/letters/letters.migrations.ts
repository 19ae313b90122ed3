import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { unchanging } from '#main/store/triggers.ts'

export const lettersMigrations: Migration[] = [
  {
    name: '2026-11-27T0750-letters-to-the-invited',
    up: async (db: Kysely<never>) => {
      await sql`create table meeting_letter (
        id text primary key,
        meeting_id text not null references meeting (id),
        contact_id text not null references contact (id) on delete cascade,
        kind text not null check (kind in ('invitation', 'changed', 'cancelled')),
        way text not null check (way in ('email', 'letter')),
        at integer not null,
        member_id text not null references member (id)
      ) strict`.execute(db)
      await sql`create index meeting_letter_by_meeting on meeting_letter (meeting_id, at)`.execute(db)
      await sql`create index meeting_letter_by_contact on meeting_letter (contact_id)`.execute(db)
      await unchanging(db, 'meeting_letter', ['id', 'meeting_id', 'kind', 'way', 'at', 'member_id'])
      await sql`create table meeting_letter_text (
        kind text primary key check (kind in ('invitation', 'changed', 'cancelled')),
        words text not null check (json_valid(words)),
        version integer not null check (version > 0),
        changed_at integer not null,
        changed_by text not null references member (id)
      ) strict, without rowid`.execute(db)
    },
  },
]
