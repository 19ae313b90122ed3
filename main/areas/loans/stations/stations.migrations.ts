import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { unchanging } from '#main/store/triggers.ts'

/** Another session that is not over at the station where this booking is. */
const takenBy = (bookingId: string, roomId: string) => sql`exists (
  select 1 from station_session as other join booking on booking.id = other.booking_id
  where other.ended_at is null and booking.room_id = ${sql.raw(roomId)} and other.booking_id <> ${sql.raw(bookingId)})`

export const stationsMigrations: Migration[] = [
  {
    name: '2026-11-27T0330-stations',
    up: async (db: Kysely<never>) => {
      await sql`create table station_session (
        id text primary key,
        booking_id text not null references booking (id),
        walk_in integer not null check (walk_in in (0, 1)),
        campaign_id text references campaign (id),
        override_reason text not null,
        started_at integer not null,
        started_by text not null references member (id),
        extensions integer not null default 0 check (extensions >= 0),
        ended_at integer,
        ended_by text references member (id),
        minutes integer check (minutes >= 0),
        job_id text unique references use_job (id),
        unwritten text check (unwritten in ('noRate', 'overQuota', 'campaignGone')),
        check (ended_at >= started_at),
        check ((ended_at is null) = (minutes is null)),
        check ((ended_at is null) = (ended_by is null)),
        check (job_id is null or (ended_at is not null and unwritten is null)),
        check (unwritten is null or ended_at is not null)
      ) strict`.execute(db)
      await sql`create unique index station_session_open on station_session (booking_id) where ended_at is null`.execute(db)
      await sql`create index station_session_by_start on station_session (started_at)`.execute(db)
      await sql`create index station_session_unwritten on station_session (started_at) where unwritten is not null`.execute(db)
      await sql`create index station_session_by_booking on station_session (booking_id)`.execute(db)
      await sql`create table station_wait (
        id text primary key,
        who text not null,
        contact_id text references contact (id),
        state text not null check (state in ('waiting', 'called', 'came', 'gaveUp')),
        room_id text references room (id),
        session_id text references station_session (id),
        called_at integer,
        created_at integer not null,
        created_by text not null references member (id),
        check ((state = 'came') = (session_id is not null))
      ) strict`.execute(db)
      await sql`create index station_wait_line on station_wait (state, created_at, id)`.execute(db)
      await sql`create index station_wait_by_created on station_wait (created_at)`.execute(db)
      await sql`create index station_wait_by_session on station_wait (session_id) where session_id is not null`.execute(db)
      await sql`create index station_wait_by_contact on station_wait (contact_id) where contact_id is not null`.execute(db)
      await sql`create table station_setting (key text primary key, value integer) strict, without rowid`.execute(db)
      await keepAgreed(db)
    },
  },
]

/** One session at a station, at the time of its booking, whoever writes; and what was written down for it stays as it is. */
async function keepAgreed(db: Kysely<never>): Promise<void> {
  await unchanging(db, 'station_session', ['id', 'booking_id', 'walk_in', 'started_at', 'started_by'])
  await sql`create trigger station_session_no_delete before delete on station_session begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
  await sql`create trigger station_session_written before update of ended_at, minutes on station_session
    when old.job_id is not null and new.job_id is old.job_id and (new.minutes is not old.minutes or new.ended_at is not old.ended_at)
    begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
  for (const act of ['insert', 'update of ended_at'] as const) {
    await sql`create trigger ${sql.ref(`station_session_alone_${act.split(' ')[0]!}`)} before ${sql.raw(act)} on station_session
      when new.ended_at is null and ${takenBy('new.booking_id', '(select room_id from booking where id = new.booking_id)')}
      begin select raise(abort, 'desk:stationTaken'); end`.execute(db)
  }
  // Someone sits there: on the board it can be given another end or another station, and not another day.
  await sql`create trigger booking_of_session before update of start_at, room_id on booking
    when (new.start_at <> old.start_at or (new.room_id <> old.room_id and (select kind from room where id = new.room_id) <> 'station'))
      and exists (select 1 from station_session where booking_id = old.id and ended_at is null)
    begin select raise(abort, 'desk:sessionRunning'); end`.execute(db)
  await sql`create trigger booking_of_session_alone before update of room_id on booking
    when new.room_id <> old.room_id and exists (select 1 from station_session where booking_id = old.id and ended_at is null)
      and ${takenBy('old.id', 'new.room_id')}
    begin select raise(abort, 'desk:stationTaken'); end`.execute(db)
}
