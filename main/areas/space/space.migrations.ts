import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { keepWith, refuseOverlap, unchanging } from '#main/store/triggers.ts'

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
  {
    name: '2026-11-25T0050-space-in-full',
    up: async (db: Kysely<never>) => {
      await addRoomColumns(db)
      await addBookingColumns(db)
      await addOccupancy(db)
      await sql`create table booking_change (
        id text primary key,
        booking_id text not null references booking (id) on delete cascade,
        at integer not null,
        member_id text not null references member (id),
        event text not null,
        fields text not null,
        before text,
        after text,
        reason text not null
      ) strict`.execute(db)
      await sql`create index booking_change_by_booking on booking_change (booking_id, at)`.execute(db)
      await unchanging(db, 'booking_change', ['id', 'booking_id', 'at', 'member_id', 'event', 'fields', 'before', 'after', 'reason'])
      await keepWith(db, { table: 'booking_change', by: 'booking_id', parent: 'booking' })
    },
  },
]

async function addRoomColumns(db: Kysely<never>): Promise<void> {
  await sql`create table site (
    id text primary key,
    name text not null,
    folded text not null,
    address text not null,
    notes text not null,
    archived_at integer,
    created_at integer not null
  ) strict`.execute(db)
  await sql`alter table room add column kind text not null default 'room' check (kind in ('room', 'line', 'station'))`.execute(db)
  await sql`alter table room add column site_id text references site (id)`.execute(db)
  await sql`alter table room add column layouts text not null default '{}'`.execute(db)
  await sql`alter table room add column access text not null default '[]'`.execute(db)
  await sql`alter table room add column setup_minutes integer not null default 0 check (setup_minutes between 0 and 480)`.execute(db)
  await sql`alter table room add column cleanup_minutes integer not null default 0 check (cleanup_minutes between 0 and 480)`.execute(db)
  // What is taken when a room is: itself, or the rooms that it is made of.
  await sql`create table room_part (
    room_id text not null references room (id),
    part_id text not null references room (id),
    primary key (room_id, part_id)
  ) strict, without rowid`.execute(db)
  await sql`create index room_part_by_part on room_part (part_id)`.execute(db)
  await sql`insert into room_part (room_id, part_id) select id, id from room`.execute(db)
}

async function addBookingColumns(db: Kysely<never>): Promise<void> {
  await sql`alter table booking add column layout text`.execute(db)
  await sql`alter table booking add column equipment text not null default '[]'`.execute(db)
  await sql`alter table booking add column key_holder text not null default ''`.execute(db)
  await sql`alter table booking add column setup_minutes integer check (setup_minutes between 0 and 480)`.execute(db)
  await sql`alter table booking add column cleanup_minutes integer check (cleanup_minutes between 0 and 480)`.execute(db)
  await sql`alter table booking add column status text not null default 'approved' check (status in ('awaiting', 'provisional', 'approved'))`.execute(db)
  await sql`alter table booking add column hold_until integer check (hold_until is null or status = 'provisional')`.execute(db)
  await sql`alter table booking add column arrived_at integer`.execute(db)
  await sql`alter table booking add column left_at integer check (left_at is null or arrived_at is not null)`.execute(db)
  await sql`alter table booking add column no_show_at integer check (no_show_at is null or arrived_at is null)`.execute(db)
  await sql`alter table booking add column override_reason text not null default ''`.execute(db)
  await sql`create index booking_by_hold on booking (hold_until) where hold_until is not null and cancelled_at is null`.execute(db)
  await sql`create index booking_awaiting on booking (start_at) where status = 'awaiting' and cancelled_at is null`.execute(db)
}

/** A day and eight hours on either side. */
const longestOccupied = 40 * 3_600_000

/**
 * The time a room is really taken, written by the store itself whenever a booking is: margins included, one row for each
 * room of a combination, until those who left early were out. Two rows of a room never overlap, whoever writes.
 */
async function addOccupancy(db: Kysely<never>): Promise<void> {
  await sql`drop trigger booking_overlap_insert`.execute(db)
  await sql`drop trigger booking_overlap_update`.execute(db)
  await sql`create table occupancy (
    id integer primary key,
    booking_id text not null references booking (id) on delete cascade,
    room_id text not null references room (id),
    from_at integer not null,
    to_at integer not null,
    check (to_at > from_at and to_at - from_at <= ${sql.lit(longestOccupied)})
  ) strict`.execute(db)
  await sql`create index occupancy_by_room on occupancy (room_id, from_at, to_at)`.execute(db)
  await sql`create index occupancy_by_from on occupancy (from_at, to_at)`.execute(db)
  await sql`create index occupancy_by_booking on occupancy (booking_id)`.execute(db)
  await refuseOverlap(db, {
    table: 'occupancy', by: 'room_id', start: 'from_at', end: 'to_at', longest: longestOccupied, reason: 'bookingOverlap',
  })
  const take = sql`insert into occupancy (booking_id, room_id, from_at, to_at)
    select new.id, room_part.part_id,
      new.start_at - coalesce(new.setup_minutes, room.setup_minutes) * 60000,
      min(new.end_at, max(coalesce(new.left_at, new.end_at), new.start_at + 60000)) + coalesce(new.cleanup_minutes, room.cleanup_minutes) * 60000
    from room join room_part on room_part.room_id = room.id
    where room.id = new.room_id and new.cancelled_at is null and new.no_show_at is null`
  await sql`create trigger booking_takes_insert after insert on booking begin ${take}; end`.execute(db)
  await sql`create trigger booking_takes_update
    after update of room_id, start_at, end_at, setup_minutes, cleanup_minutes, cancelled_at, no_show_at, left_at on booking
    begin delete from occupancy where booking_id = new.id; ${take}; end`.execute(db)
  await sql`insert into occupancy (booking_id, room_id, from_at, to_at)
    select id, room_id, start_at, end_at from booking where cancelled_at is null`.execute(db)
}
