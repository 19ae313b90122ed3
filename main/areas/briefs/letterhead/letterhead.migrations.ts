import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const letterheadMigrations: Migration[] = [
  {
    name: '2026-11-27T1200-letterhead',
    up: async (db: Kysely<never>) => {
      await sql`create table letterhead (
        only integer primary key check (only = 1),
        accent text not null,
        lines text not null,
        logo_alt text not null,
        disclaimers text not null
      ) strict`.execute(db)
      await sql`create table letterhead_logo (
        only integer primary key check (only = 1),
        type text not null check (type in ('image/png', 'image/jpeg', 'image/webp')),
        bytes blob not null,
        at integer not null
      ) strict`.execute(db)
    },
  },
]
