import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { afterMigrations } from './after/after.migrations.ts'
import { planningMigrations } from './planning/planning.migrations.ts'
import { meetingImportMigrations } from './calendar/importing/importing.migrations.ts'
import { doorMigrations } from './door/door.migrations.ts'
import { lettersMigrations } from './letters/letters.migrations.ts'
import { packMigrations } from './pack/pack.migrations.ts'
import { turnoutMigrations } from './turnout/turnout.migrations.ts'

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
  {
    name: '2026-11-27T0440-agendas-and-checklists',
    up: async (db: Kysely<never>) => {
      await sql`create table meeting_kind (
        kind text primary key,
        defaults text not null check (json_valid(defaults)),
        version integer not null check (version > 0),
        changed_at integer not null,
        changed_by text not null references member (id)
      ) strict, without rowid`.execute(db)
      await sql`create table meeting_agenda (
        meeting_id text primary key references meeting (id),
        lines text not null check (json_valid(lines)),
        version integer not null check (version > 0)
      ) strict, without rowid`.execute(db)
      await sql`create table meeting_step (
        id text primary key,
        meeting_id text not null references meeting (id),
        position integer not null,
        what text not null,
        days integer not null check (days >= 0),
        counting text not null check (counting in ('daysBefore', 'businessDaysBefore', 'daysAfter')),
        by_clock text,
        done_at integer,
        done_by text references member (id),
        check ((done_at is null) = (done_by is null))
      ) strict`.execute(db)
      await sql`create index meeting_step_by_meeting on meeting_step (meeting_id, position)`.execute(db)
    },
  },
  ...planningMigrations,
  ...doorMigrations,
  ...packMigrations,
  ...lettersMigrations,
  ...meetingImportMigrations,
  ...turnoutMigrations,
  ...afterMigrations,
]
