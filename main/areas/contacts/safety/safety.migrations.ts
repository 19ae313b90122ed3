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
]
