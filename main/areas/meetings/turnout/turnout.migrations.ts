import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly, unchanging } from '#main/store/triggers.ts'

export const turnoutMigrations: Migration[] = [
  {
    name: '2026-11-27T0720-turnout',
    up: async (db: Kysely<never>) => {
      await sql`create table meeting_turnout (
        meeting_id text primary key references meeting (id),
        goal integer check (goal > 0)
      ) strict, without rowid`.execute(db)
      await sql`create table meeting_caller (
        id text primary key,
        meeting_id text not null references meeting (id),
        member_id text references member (id),
        contact_id text references contact (id) on delete cascade,
        position integer not null,
        check ((member_id is null) <> (contact_id is null))
      ) strict`.execute(db)
      await sql`create unique index meeting_caller_member on meeting_caller (meeting_id, member_id) where member_id is not null`.execute(db)
      await sql`create unique index meeting_caller_contact on meeting_caller (meeting_id, contact_id) where contact_id is not null`.execute(db)
      await sql`create index meeting_caller_by_contact on meeting_caller (contact_id) where contact_id is not null`.execute(db)
      // The key lets nobody be on the sheets of two.
      await sql`create table meeting_share (
        meeting_id text not null references meeting (id),
        contact_id text not null references contact (id) on delete cascade,
        caller_id text not null,
        primary key (meeting_id, contact_id)
      ) strict, without rowid`.execute(db)
      await sql`create index meeting_share_by_contact on meeting_share (contact_id)`.execute(db)
      await sql`create table meeting_call (
        id text primary key,
        meeting_id text not null references meeting (id),
        contact_id text not null references contact (id) on delete cascade,
        result text not null check (result in ('noAnswer', 'leftMessage', 'reached', 'yes', 'maybe', 'no')),
        reply_before text check (reply_before in ('invited', 'yes', 'maybe', 'no')),
        at integer not null,
        member_id text not null references member (id),
        struck_at integer
      ) strict`.execute(db)
      await sql`create index meeting_call_by_meeting on meeting_call (meeting_id, contact_id, at)`.execute(db)
      await sql`create index meeting_call_by_contact on meeting_call (contact_id)`.execute(db)
      await unchanging(db, 'meeting_call', ['meeting_id', 'result', 'reply_before', 'at', 'member_id'])
      await sql`create table meeting_yes (
        seq integer primary key,
        meeting_id text not null references meeting (id),
        at integer not null,
        change integer not null check (change <> 0)
      ) strict`.execute(db)
      await sql`create index meeting_yes_by_meeting on meeting_yes (meeting_id, at)`.execute(db)
      // Of before, it is known only when they were invited.
      await sql`insert into meeting_yes (meeting_id, at, change)
        select meeting_id, invited_at, count(*) from meeting_invitation where reply = 'yes' group by meeting_id, invited_at order by invited_at`.execute(db)
      await appendOnly(db, 'meeting_yes')
    },
  },
  {
    name: '2026-11-27T0815-callers-of-a-meeting',
    up: async (db: Kysely<never>) => {
      await sql`create index meeting_caller_by_meeting on meeting_caller (meeting_id, position, id)`.execute(db)
    },
  },
]
