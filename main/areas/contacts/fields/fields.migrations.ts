import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const fieldsMigrations: Migration[] = [
  {
    name: '2026-11-24T2252-contact-fields',
    up: async (db: Kysely<never>) => {
      await sql`create table contact_field (
        id text primary key,
        name text not null,
        folded text not null,
        type text not null,
        for_kind text not null,
        choices text not null,
        position integer not null,
        archived_at integer,
        version integer not null
      ) strict`.execute(db)
      await sql`create unique index contact_field_name on contact_field (folded) where archived_at is null`.execute(db)
    },
  },
]
