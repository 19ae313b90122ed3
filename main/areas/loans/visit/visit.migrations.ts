import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly } from '#main/store/triggers.ts'

export const visitMigrations: Migration[] = [
  {
    name: '2026-11-27T0345-visits-to-the-counter',
    up: async (db: Kysely<never>) => {
      await sql`create table loan_visit (
        id text primary key,
        contact_id text,
        code text not null,
        meeting_id text,
        campaign_id text references campaign (id),
        signed integer not null check (signed in (0, 1)),
        note text not null,
        member_id text not null,
        at integer not null,
        on_day text not null,
        check (contact_id is not null or code <> '')
      ) strict`.execute(db)
      await sql`create table loan_visit_part (
        visit_id text not null references loan_visit (id),
        position integer not null,
        act_id text,
        job_id text references use_job (id),
        event_id text references equipment_event (id),
        primary key (visit_id, position),
        check ((act_id is not null) + (job_id is not null) + (event_id is not null) = 1)
      ) strict, without rowid`.execute(db)
      await sql`create index loan_visit_day on loan_visit (on_day, id)`.execute(db)
      await sql`create index loan_visit_contact on loan_visit (contact_id) where contact_id is not null`.execute(db)
      for (const table of ['loan_visit', 'loan_visit_part']) await appendOnly(db, table)
    },
  },
]
