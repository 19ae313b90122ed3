import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const meetingImportMigrations: Migration[] = [
  {
    name: '2026-11-27T0812-calendars-of-meetings',
    up: async (db: Kysely<never>) => {
      await sql`create table meeting_import (
        id text primary key,
        at integer not null,
        member_id text not null references member (id),
        file_name text not null,
        counts text not null check (json_valid(counts)),
        finished integer not null,
        undone_at integer,
        undone_by text references member (id),
        removed integer not null default 0,
        kept integer not null default 0
      ) strict, without rowid`.execute(db)
      await sql`create table meeting_import_row (
        job_id text not null references meeting_import (id),
        number integer not null,
        line integer not null,
        title text not null,
        start_at integer,
        end_at integer,
        place text not null,
        outcome text not null,
        reason text,
        detail text not null,
        notices text not null,
        meeting_id text references meeting (id),
        primary key (job_id, number)
      ) strict, without rowid`.execute(db)
      await sql`create index meeting_import_row_by_meeting on meeting_import_row (meeting_id) where meeting_id is not null`.execute(db)
      await sql`create table meeting_calendar_link (
        uid text not null,
        recurrence text not null,
        meeting_id text not null references meeting (id),
        sequence integer not null,
        modified_at integer not null,
        said text not null,
        primary key (uid, recurrence)
      ) strict, without rowid`.execute(db)
      await sql`create index meeting_calendar_link_by_meeting on meeting_calendar_link (meeting_id)`.execute(db)
    },
  },
]
