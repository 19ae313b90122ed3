import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly } from '#main/store/triggers.ts'

export const monthsMigrations: Migration[] = [
  {
    name: '2026-11-27T0010-closed-months',
    up: async (db: Kysely<never>) => {
      await sql`create table loan_month (
        month text primary key,
        closed_at integer not null,
        closed_by text not null
      ) strict, without rowid`.execute(db)
      await sql`create table loan_month_total (
        month text not null references loan_month (month),
        item_id text not null references loan_item (id),
        kind text not null,
        units integer not null,
        value integer not null,
        primary key (month, item_id, kind)
      ) strict, without rowid`.execute(db)
      await appendOnly(db, 'loan_month')
      await appendOnly(db, 'loan_month_total')
      await sql`create trigger loan_month_in_turn before insert on loan_month
        when exists (select 1 from loan_month where month >= new.month)
        begin select raise(abort, 'desk:monthClosed'); end`.execute(db)
    },
  },
]
