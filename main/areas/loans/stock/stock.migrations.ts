import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly, refuseNegative } from '#main/store/triggers.ts'

export const stockMigrations: Migration[] = [
  {
    name: '2026-11-24T0600-loans',
    up: async (db: Kysely<never>) => {
      await sql`create table loan_item (
        id text primary key,
        name text not null,
        unit_value integer not null check (unit_value >= 0),
        low_at integer not null check (low_at >= 0),
        archived_at integer,
        created_at integer not null
      ) strict`.execute(db)
      await sql`create table loan_entry (
        seq integer primary key autoincrement,
        id text not null unique,
        item_id text not null references loan_item (id),
        kind text not null,
        change integer not null,
        balance integer not null,
        unit_value integer not null check (unit_value >= 0),
        contact_id text,
        meeting_id text,
        note text not null,
        member_id text not null,
        at integer not null,
        reverses text references loan_entry (id),
        check ((kind = 'received' and change > 0) or (kind = 'issued' and change < 0) or (kind = 'reversed' and change <> 0)),
        check ((kind = 'reversed') = (reverses is not null))
      ) strict`.execute(db)
      await sql`create index loan_entry_item on loan_entry (item_id, seq)`.execute(db)
      await sql`create index loan_entry_contact on loan_entry (contact_id, seq) where contact_id is not null`.execute(db)
      await sql`create index loan_entry_meeting on loan_entry (meeting_id, seq) where meeting_id is not null`.execute(db)
      await sql`create unique index loan_entry_reverses on loan_entry (reverses) where reverses is not null`.execute(db)
      await appendOnly(db, 'loan_entry')
      await refuseNegative(db, { table: 'loan_entry', column: 'balance', reason: 'stockShort' })
    },
  },
  {
    name: '2026-11-24T2230-ledger-of-a-contact',
    up: async (db: Kysely<never>) => {
      // What was issued to a contact, in the order of its timeline.
      await sql`create index loan_entry_by_recipient on loan_entry (contact_id, kind, at, id) where contact_id is not null`.execute(db)
    },
  },
]
