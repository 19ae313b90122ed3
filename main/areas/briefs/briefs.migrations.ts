import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly } from '#main/store/triggers.ts'
import { printsMigrations } from './prints/prints.migrations.ts'

export const briefsMigrations: Migration[] = [
  {
    name: '2026-11-24T0700-briefs',
    up: async (db: Kysely<never>) => {
      await sql`create table brief (
        id text primary key,
        kind text not null check (kind in ('factSheet')),
        title text not null,
        language text not null check (language in ('en-CA', 'fr-CA')),
        pair_id text references brief (id) check (pair_id <> id),
        body text not null,
        excerpt text not null,
        archived_words text,
        version integer not null,
        archived_at integer,
        created_at integer not null,
        updated_at integer not null,
        check ((archived_at is null) = (archived_words is null))
      ) strict`.execute(db)
      // A document is the other language of one document only.
      await sql`create unique index brief_pair on brief (pair_id) where pair_id is not null`.execute(db)
      await sql`create index brief_live on brief (updated_at, id) where archived_at is null`.execute(db)
      await sql`create index brief_live_language on brief (language, updated_at, id) where archived_at is null`.execute(db)
      await sql`create index brief_archived on brief (updated_at, id) where archived_at is not null`.execute(db)
      await sql`create table brief_printing (
        id text primary key,
        brief_id text not null references brief (id),
        meeting_id text references meeting (id),
        copies integer not null check (copies > 0),
        member_id text not null references member (id),
        at integer not null
      ) strict`.execute(db)
      await sql`create index brief_printing_by_brief on brief_printing (brief_id, at)`.execute(db)
      await appendOnly(db, 'brief_printing')
    },
  },
  ...printsMigrations,
]
