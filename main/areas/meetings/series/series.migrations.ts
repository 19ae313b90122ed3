import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const meetingSeriesMigrations: Migration[] = [
  {
    name: '2026-11-27T0730-series-of-meetings',
    up: async (db: Kysely<never>) => {
      await sql`create table meeting_series (
        id text primary key,
        rule text not null check (json_valid(rule)),
        start_day text not null,
        from_clock text not null,
        to_clock text not null,
        split_from text references meeting_series (id),
        created_at integer not null,
        created_by text not null references member (id)
      ) strict`.execute(db)
      await sql`create table meeting_series_skip (
        series_id text not null references meeting_series (id),
        day text not null,
        reason text not null,
        detail text not null,
        primary key (series_id, day)
      ) strict, without rowid`.execute(db)
      await sql`alter table meeting add column series_id text references meeting_series (id)`.execute(db)
      await sql`alter table meeting add column series_day text check ((series_day is null) = (series_id is null))`.execute(db)
      await sql`create index meeting_by_series on meeting (series_id, series_day) where series_id is not null`.execute(db)
    },
  },
]
