import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly } from '#main/store/triggers.ts'

export const afterMigrations: Migration[] = [
  {
    name: '2026-11-27T0735-after-a-meeting',
    up: async (db: Kysely<never>) => {
      await sql`create table meeting_ladder_rule (
        position integer primary key,
        times integer not null check (times > 0),
        months integer check (months > 0),
        step_id text not null references ladder_step (id)
      ) strict`.execute(db)
      await sql`create table meeting_ladder_version (
        id integer primary key check (id = 1),
        version integer not null
      ) strict`.execute(db)
      await sql`create table meeting_ladder_no (
        meeting_id text not null references meeting (id),
        contact_id text not null references contact (id) on delete cascade,
        step_id text not null references ladder_step (id),
        member_id text not null references member (id),
        at integer not null,
        primary key (meeting_id, contact_id, step_id)
      ) strict, without rowid`.execute(db)
      await sql`create index meeting_ladder_no_by_contact on meeting_ladder_no (contact_id)`.execute(db)
      await sql`create table meeting_debrief (
        meeting_id text not null references meeting (id),
        version integer not null check (version > 0),
        body text not null check (json_valid(body)),
        saved_at integer not null,
        saved_by text not null references member (id),
        primary key (meeting_id, version)
      ) strict, without rowid`.execute(db)
      await appendOnly(db, 'meeting_debrief')
      await sql`create table meeting_thanks (
        meeting_id text not null references meeting (id),
        contact_id text not null references contact (id) on delete cascade,
        at integer not null,
        member_id text not null references member (id),
        primary key (meeting_id, contact_id)
      ) strict, without rowid`.execute(db)
      await sql`create index meeting_thanks_by_contact on meeting_thanks (contact_id)`.execute(db)
      await sql`create table meeting_follow_up (
        follow_up_id text primary key references follow_up (id) on delete cascade,
        meeting_id text not null references meeting (id)
      ) strict, without rowid`.execute(db)
      await sql`create index meeting_follow_up_by_meeting on meeting_follow_up (meeting_id)`.execute(db)
    },
  },
]
