import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const meetingsMigrations: Migration[] = [
  {
    name: '2026-11-24T0500-meetings',
    up: async (db: Kysely<never>) => {
      await sql`create table meeting (
        id text primary key,
        title text not null,
        words text not null,
        kind text not null check (kind in ('community', 'workingGroup', 'house', 'workshop', 'oneToOne', 'delegation', 'deputation', 'hearing')),
        start_at integer not null,
        end_at integer not null,
        group_id text references contact (id),
        place text not null,
        expected integer check (expected > 0),
        notes text not null,
        booking_id text references booking (id),
        cancelled_at integer,
        version integer not null,
        created_at integer not null,
        created_by text not null references member (id),
        check (end_at > start_at and end_at - start_at <= 86400000)
      ) strict`.execute(db)
      // Both lists and the days run along the beginning; the rest of this index lets a search skip what does not fit.
      await sql`create index meeting_by_start on meeting (start_at, id, end_at, words, group_id)`.execute(db)
      await sql`create index meeting_by_group on meeting (group_id, start_at) where group_id is not null`.execute(db)
      // A booking serves one meeting: moving one must not move another's room away.
      await sql`create unique index meeting_by_booking on meeting (booking_id) where booking_id is not null`.execute(db)
      await sql`create table meeting_invitation (
        meeting_id text not null references meeting (id),
        contact_id text not null references contact (id),
        reply text not null check (reply in ('invited', 'yes', 'maybe', 'no')),
        invited_at integer not null,
        primary key (meeting_id, contact_id)
      ) strict, without rowid`.execute(db)
      await sql`create index meeting_invitation_by_contact on meeting_invitation (contact_id, meeting_id)`.execute(db)
      await sql`create table meeting_handout (
        meeting_id text not null references meeting (id),
        brief_id text not null references brief (id),
        copies integer not null check (copies >= 0),
        position integer not null,
        primary key (meeting_id, brief_id)
      ) strict, without rowid`.execute(db)
      await sql`create index meeting_handout_by_brief on meeting_handout (brief_id)`.execute(db)
    },
  },
]
