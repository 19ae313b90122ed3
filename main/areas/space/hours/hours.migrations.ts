import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const hoursMigrations: Migration[] = [
  {
    name: '2026-11-25T0120-space-hours',
    up: async (db: Kysely<never>) => {
      await sql`create table opening_hours (
        id text primary key,
        site_id text references site (id),
        name text not null,
        first_day text,
        last_day text,
        spans text not null,
        removed_at integer,
        check ((first_day is null) = (last_day is null) and (last_day is null or last_day >= first_day))
      ) strict`.execute(db)
      // One usual week for each site and for the clinic.
      await sql`create unique index opening_hours_usual on opening_hours (coalesce(site_id, '')) where first_day is null and removed_at is null`.execute(db)
      await sql`create table closure (
        id text primary key,
        name text not null,
        site_id text references site (id),
        room_id text references room (id),
        first_day text not null,
        last_day text not null,
        from_clock text,
        to_clock text,
        removed_at integer,
        check (last_day >= first_day and (from_clock is null) = (to_clock is null))
      ) strict`.execute(db)
      await sql`create index closure_by_last_day on closure (last_day, first_day) where removed_at is null`.execute(db)
      await sql`create table holiday_choice (name text primary key, kept integer not null check (kept in (0, 1))) strict, without rowid`.execute(db)
      await sql`create table space_setting (key text primary key, value text not null) strict, without rowid`.execute(db)
    },
  },
]
