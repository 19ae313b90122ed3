import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly } from '#main/store/triggers.ts'

export const doorMigrations: Migration[] = [
  {
    name: '2026-11-27T0700-attendance',
    up: async (db: Kysely<never>) => {
      await sql`create table meeting_attendee (
        id text primary key,
        meeting_id text not null references meeting (id),
        contact_id text references contact (id) on delete set null,
        in_person integer not null check (in_person in (0, 1)),
        remote text check (remote in ('phone', 'video')),
        arrived_at integer,
        left_at integer,
        excused integer not null check (excused in (0, 1)),
        first_time integer not null check (first_time in (0, 1)),
        language text not null,
        needs text not null,
        fare integer not null check (fare in (0, 1)),
        child_care integer not null check (child_care in (0, 1)),
        marked_at integer not null,
        marked_by text not null references member (id),
        check (excused = (in_person = 0 and remote is null)),
        check (excused = 0 or (arrived_at is null and left_at is null)),
        check (left_at is null or arrived_at is null or left_at >= arrived_at)
      ) strict`.execute(db)
      // Nobody is counted twice at one meeting, whatever two doors do at once.
      await sql`create unique index meeting_attendee_once on meeting_attendee (meeting_id, contact_id) where contact_id is not null`.execute(db)
      await sql`create index meeting_attendee_by_meeting on meeting_attendee (meeting_id, excused)`.execute(db)
      await sql`create index meeting_attendee_by_contact on meeting_attendee (contact_id, meeting_id) where contact_id is not null`.execute(db)
      await sql`create table meeting_mark (
        seq integer primary key,
        meeting_id text not null references meeting (id),
        attendee_id text not null,
        act text not null check (act in ('arrived', 'takenBack', 'left', 'cameBack', 'excused', 'corrected')),
        presence text check (presence in ('inPerson', 'phone', 'video')),
        at integer,
        marked_at integer not null,
        marked_by text not null references member (id)
      ) strict`.execute(db)
      await sql`create index meeting_mark_by_attendee on meeting_mark (attendee_id, seq)`.execute(db)
      await appendOnly(db, 'meeting_mark')
    },
  },
]
