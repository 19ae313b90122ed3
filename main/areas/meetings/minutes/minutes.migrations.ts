import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly } from '#main/store/triggers.ts'

export const minutesMigrations: Migration[] = [
  {
    name: '2026-11-27T0705-the-night-s-clock',
    up: async (db: Kysely<never>) => {
      await sql`create table meeting_clock (
        id text primary key,
        meeting_id text not null references meeting (id),
        at integer not null,
        mark text not null check (mark in ('began', 'item', 'ended', 'undone')),
        item_id text,
        member_id text not null references member (id),
        check ((mark = 'item') = (item_id is not null))
      ) strict`.execute(db)
      await sql`create index meeting_clock_by_meeting on meeting_clock (meeting_id, id)`.execute(db)
      await appendOnly(db, 'meeting_clock')
    },
  },
  {
    name: '2026-11-27T0706-minutes',
    up: async (db: Kysely<never>) => {
      await createMinutes(db)
      await createWritten(db)
      await freeze(db)
    },
  },
]

async function createMinutes(db: Kysely<never>): Promise<void> {
  await sql`create table meeting_minutes (
    id text primary key,
    meeting_id text not null references meeting (id),
    edition integer not null check (edition > 0),
    state text not null check (state in ('draft', 'proposed', 'approved')),
    head text not null check (json_valid(head)),
    why text not null,
    proposed_at integer,
    proposed_by text references member (id),
    approved_at integer,
    approved_by text references member (id),
    approved_on text,
    approved_at_meeting_id text references meeting (id),
    approved_how text not null default '',
    version integer not null,
    created_at integer not null,
    created_by text not null references member (id),
    unique (meeting_id, edition),
    check ((state = 'approved') = (approved_at is not null)),
    check (edition = 1 or why <> '')
  ) strict`.execute(db)
  await sql`create index meeting_minutes_open on meeting_minutes (meeting_id) where state <> 'approved'`.execute(db)
  // Who was there when the minutes were approved: only an id, so that an erased person is a number without a name.
  await sql`create table meeting_minutes_person (
    minutes_id text not null references meeting_minutes (id),
    position integer not null,
    contact_id text not null,
    presence text not null check (presence in ('present', 'phone', 'video', 'excused', 'absent')),
    primary key (minutes_id, position)
  ) strict, without rowid`.execute(db)
  await sql`create index meeting_minutes_person_by_contact on meeting_minutes_person (contact_id)`.execute(db)
}

async function createWritten(db: Kysely<never>): Promise<void> {
  await sql`create table meeting_minute (
    minutes_id text not null references meeting_minutes (id),
    item_id text not null,
    position integer not null,
    title text not null,
    notes text not null,
    tabled text not null,
    version integer not null,
    primary key (minutes_id, item_id)
  ) strict, without rowid`.execute(db)
  await sql`create table meeting_decision (
    id text primary key,
    minutes_id text not null references meeting_minutes (id),
    item_id text not null,
    position integer not null,
    decision text not null check (json_valid(decision)),
    version integer not null
  ) strict`.execute(db)
  await sql`create index meeting_decision_by_minutes on meeting_decision (minutes_id, position)`.execute(db)
  // The promise itself is the follow-up: one record, here and in the contacts.
  await sql`create table meeting_action (
    follow_up_id text primary key,
    meeting_id text not null references meeting (id),
    item_id text not null,
    position integer not null,
    doer text not null check (doer in ('member', 'contact'))
  ) strict, without rowid`.execute(db)
  await sql`create index meeting_action_by_meeting on meeting_action (meeting_id, item_id)`.execute(db)
  // As it was promised, when the minutes were approved.
  await sql`create table meeting_promise (
    minutes_id text not null references meeting_minutes (id),
    position integer not null,
    follow_up_id text not null,
    item_id text not null,
    what text not null,
    due text not null,
    doer_contact_id text,
    doer_member_id text references member (id),
    primary key (minutes_id, position),
    check ((doer_contact_id is null) <> (doer_member_id is null))
  ) strict, without rowid`.execute(db)
  await sql`create index meeting_promise_by_contact on meeting_promise (doer_contact_id) where doer_contact_id is not null`.execute(db)
}

/** Approved minutes and all that stands in them stay as they are: a correction is a new edition. */
async function freeze(db: Kysely<never>): Promise<void> {
  for (const act of ['update', 'delete'] as const) {
    await sql`create trigger ${sql.ref(`meeting_minutes_no_${act}`)} before ${sql.raw(act)} on meeting_minutes when old.state = 'approved'
      begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
  }
  for (const table of ['meeting_minutes_person', 'meeting_minute', 'meeting_decision', 'meeting_promise']) {
    for (const [act, row] of [['insert', 'new'], ['update', 'old'], ['delete', 'old']] as const) {
      await sql`create trigger ${sql.ref(`${table}_no_${act}`)} before ${sql.raw(act)} on ${sql.table(table)}
        when exists (select 1 from meeting_minutes where id = ${sql.ref(`${row}.minutes_id`)} and state = 'approved')
        begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
    }
  }
}
