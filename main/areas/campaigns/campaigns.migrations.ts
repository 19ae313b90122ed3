import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const campaignsMigrations: Migration[] = [
  {
    name: '2026-11-27T0300-campaigns',
    up: async (db: Kysely<never>) => {
      await sql`create table campaign (
        id text primary key,
        name text not null,
        goal text not null,
        archived_at integer,
        created_at integer not null,
        created_by text not null
      ) strict`.execute(db)
    },
  },
]
