import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const waitlistMigrations: Migration[] = [
  {
    name: '2026-11-25T0122-space-waitlist',
    up: async (db: Kysely<never>) => {
      await sql`create table space_want (
        id text primary key,
        state text not null check (state in ('waiting', 'offered', 'booked', 'withdrawn', 'lapsed')),
        title text not null,
        contact_id text references contact (id) on delete cascade,
        people integer check (people > 0),
        layout text,
        kind text,
        site_id text references site (id),
        room_id text references room (id),
        features text not null,
        access text not null,
        weekdays text not null,
        first_day text not null,
        last_day text not null,
        from_clock text not null,
        to_clock text not null,
        minutes integer not null check (minutes > 0),
        notes text not null,
        booking_id text references booking (id) on delete set null,
        created_at integer not null,
        created_by text not null references member (id),
        check (last_day >= first_day)
      ) strict`.execute(db)
      await sql`create index space_want_line on space_want (created_at, id) where state in ('waiting', 'offered')`.execute(db)
      await sql`create index space_want_done on space_want (created_at, id) where state not in ('waiting', 'offered')`.execute(db)
      await sql`create index space_want_by_contact on space_want (contact_id) where contact_id is not null`.execute(db)
      await sql`create index space_want_by_booking on space_want (booking_id) where booking_id is not null`.execute(db)
      await sql`create table want_refusal (
        want_id text not null references space_want (id) on delete cascade,
        room_id text not null references room (id),
        start_at integer not null,
        end_at integer not null,
        at integer not null,
        primary key (want_id, room_id, start_at)
      ) strict, without rowid`.execute(db)
    },
  },
]
