import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const templatesMigrations: Migration[] = [
  {
    name: '2026-11-27T1410-brief-templates',
    up: async (db: Kysely<never>) => {
      await sql`create table brief_template (
        id text primary key,
        shipped_id text,
        kind text not null check (kind in ('factSheet', 'brief', 'deputation', 'letter', 'report', 'pressRelease', 'petition', 'meetingNotice', 'flyer')),
        language text not null check (language in ('en-CA', 'fr-CA')),
        title text not null,
        description text not null,
        page text not null check (json_valid(page)),
        target_grade integer check (target_grade between 1 and 18),
        body text not null,
        archived_at integer,
        version integer not null,
        changed_at integer not null,
        changed_by text not null references member (id)
      ) strict`.execute(db)
      // A shipped template has one text of the clinic's at a time.
      await sql`create unique index brief_template_instead on brief_template (shipped_id) where shipped_id is not null and archived_at is null`.execute(db)
    },
  },
]
