import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { refuseOverlap } from '#main/store/triggers.ts'

/** A day in milliseconds; the store's shape is frozen, so it does not follow the rule if that ever changes. */
const longest = 86_400_000

export const spaceMigrations: Migration[] = [
  {
    name: '2026-11-24T0400-space',
    up: async (db: Kysely<never>) => {
      await sql`create table room (
        id text primary key,
        name text not null,
        folded text not null,
        capacity integer not null check (capacity > 0),
        features text not null,
        notes text not null,
        archived_at integer,
        created_at integer not null
      ) strict`.execute(db)
      await sql`create table booking (
        id text primary key,
        room_id text not null references room (id),
        start_at integer not null,
        end_at integer not null,
        time_zone text not null,
        title text not null,
        contact_id text references contact (id),
        expected integer check (expected > 0),
        notes text not null,
        cancelled_at integer,
        cancel_reason text not null,
        created_at integer not null,
        created_by text not null references member (id),
        check (end_at > start_at and end_at - start_at <= ${sql.lit(longest)})
      ) strict`.execute(db)
      // A cancelled booking is in nobody's way and on no board: both live indexes leave it out.
      await sql`create index booking_by_room on booking (room_id, start_at, end_at) where cancelled_at is null`.execute(db)
      await sql`create index booking_by_start on booking (start_at, end_at) where cancelled_at is null`.execute(db)
      await sql`create index booking_by_contact on booking (contact_id, start_at) where contact_id is not null`.execute(db)
      await refuseOverlap(db, {
        table: 'booking', by: 'room_id', start: 'start_at', end: 'end_at', cancelled: 'cancelled_at', longest, reason: 'bookingOverlap',
      })
    },
  },
]
