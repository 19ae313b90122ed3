import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const staffMigrations: Migration[] = [
  {
    name: '2026-11-24T0200-staff',
    up: async (db: Kysely<never>) => {
      await sql`create table member (
        id text primary key,
        name text not null,
        role text not null check (role in ('front-desk', 'organizer', 'coordinator')),
        language text not null,
        removed_at integer,
        created_at integer not null
      ) strict`.execute(db)
      await sql`create table clinic (
        one integer primary key check (one = 1),
        name text not null,
        street text not null,
        city text not null,
        postal_code text not null,
        phone text not null,
        email text not null,
        website text not null,
        time_zone text not null,
        idle_minutes integer not null
      ) strict`.execute(db)
    },
  },
]
