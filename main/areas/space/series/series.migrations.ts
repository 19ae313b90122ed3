import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const seriesMigrations: Migration[] = [
  {
    name: '2026-11-25T0110-series',
    up: async (db: Kysely<never>) => {
      await sql`create table booking_series (
        id text primary key,
        rule text not null,
        start_day text not null,
        from_clock text not null,
        to_clock text not null,
        overnight integer not null,
        time_zone text not null,
        room_id text not null references room (id),
        title text not null,
        contact_id text references contact (id) on delete set null,
        expected integer check (expected > 0),
        layout text,
        equipment text not null,
        key_holder text not null,
        setup_minutes integer,
        cleanup_minutes integer,
        notes text not null,
        split_from text references booking_series (id),
        created_at integer not null,
        created_by text not null references member (id)
      ) strict`.execute(db)
      await sql`create index booking_series_by_contact on booking_series (contact_id) where contact_id is not null`.execute(db)
      await sql`create table booking_series_skip (
        series_id text not null references booking_series (id) on delete cascade,
        day text not null,
        reason text not null,
        detail text not null,
        primary key (series_id, day)
      ) strict, without rowid`.execute(db)
      await sql`alter table booking add column series_id text references booking_series (id)`.execute(db)
      await sql`alter table booking add column series_day text check ((series_day is null) = (series_id is null))`.execute(db)
      await sql`create index booking_by_series on booking (series_id, series_day) where series_id is not null`.execute(db)
    },
  },
]
