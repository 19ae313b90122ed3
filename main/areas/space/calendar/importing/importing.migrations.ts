import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const calendarImportMigrations: Migration[] = [
  {
    name: '2026-11-27T0900-calendar-imports',
    up: async (db: Kysely<never>) => {
      await sql`create table calendar_import (
        id text primary key,
        at integer not null,
        member_id text not null references member (id),
        file_name text not null,
        counts text not null,
        finished integer not null,
        undone_at integer,
        undone_by text,
        removed integer not null default 0,
        kept integer not null default 0
      ) strict, without rowid`.execute(db)
      await sql`create table calendar_import_row (
        job_id text not null,
        number integer not null,
        line integer not null,
        title text not null,
        start_at integer,
        end_at integer,
        room_name text not null,
        outcome text not null,
        reason text,
        detail text not null,
        notices text not null,
        clash text,
        booking_id text references booking (id),
        primary key (job_id, number)
      ) strict, without rowid`.execute(db)
      await sql`create index calendar_import_row_by_outcome on calendar_import_row (job_id, outcome, number)`.execute(db)
      await sql`create index calendar_import_row_by_booking on calendar_import_row (booking_id) where booking_id is not null`.execute(db)
      await sql`create table calendar_link (
        uid text not null,
        recurrence text not null,
        booking_id text not null references booking (id) on delete cascade,
        sequence integer not null,
        modified_at integer not null,
        room_id text not null,
        start_at integer not null,
        end_at integer not null,
        said text not null,
        cancelled integer not null,
        primary key (uid, recurrence)
      ) strict, without rowid`.execute(db)
      await sql`create index calendar_link_by_booking on calendar_link (booking_id)`.execute(db)
    },
  },
]
