import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const privateNotesMigrations: Migration[] = [
  {
    name: '2026-11-24T2240-private-notes',
    up: async (db: Kysely<never>) => {
      await sql`create table private_note (
        id text primary key,
        contact_id text not null references contact (id) on delete cascade,
        on_day text not null,
        text text not null,
        written_by text not null,
        archived_at integer,
        version integer not null,
        updated_at integer not null
      ) strict`.execute(db)
      await sql`create index private_note_by_contact on private_note (contact_id, on_day, id) where archived_at is null`.execute(db)
      await sql`create index private_note_of_contact on private_note (contact_id)`.execute(db)
    },
  },
]
