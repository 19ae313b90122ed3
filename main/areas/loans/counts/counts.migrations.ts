import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly } from '#main/store/triggers.ts'

export const countsMigrations: Migration[] = [
  {
    name: '2026-11-27T0030-counts',
    up: async (db: Kysely<never>) => {
      await sql`create table loan_count (
        id text primary key,
        drawer_id text not null references loan_drawer (id),
        state text not null check (state in ('first', 'agreed', 'differing', 'approved', 'discarded')),
        reason text not null,
        approved_by text,
        approved_at integer,
        created_at integer not null
      ) strict`.execute(db)
      await sql`create unique index loan_count_open on loan_count (drawer_id) where state in ('first', 'agreed', 'differing')`.execute(db)
      // A count is blind only when the two who count are not the same.
      await sql`create table loan_count_sheet (
        count_id text not null references loan_count (id),
        place integer not null check (place in (1, 2)),
        member_id text not null,
        at integer not null,
        primary key (count_id, place),
        unique (count_id, member_id)
      ) strict, without rowid`.execute(db)
      await sql`create table loan_count_line (
        count_id text not null,
        place integer not null,
        lot_id text not null references loan_lot (id),
        counted integer not null check (counted >= 0),
        expected integer not null,
        primary key (count_id, place, lot_id),
        foreign key (count_id, place) references loan_count_sheet (count_id, place)
      ) strict, without rowid`.execute(db)
      await appendOnly(db, 'loan_count_sheet')
      await appendOnly(db, 'loan_count_line')
    },
  },
]
