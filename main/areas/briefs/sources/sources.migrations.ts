import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const sourcesMigrations: Migration[] = [
  {
    name: '2026-11-27T1400-brief-sources',
    up: async (db: Kysely<never>) => {
      await sql`create table brief_source (
        id text primary key,
        kind text not null check (kind in ('statute', 'regulation', 'case', 'report', 'webPage', 'book', 'hansard', 'other')),
        language text not null check (language in ('en-CA', 'fr-CA')),
        title text not null,
        citation text not null,
        other_title text not null,
        other_citation text not null,
        jurisdiction text not null,
        court text not null,
        authors text not null,
        publisher text not null,
        published text not null,
        url text not null,
        seen_on text,
        cite_as text not null,
        notes text not null,
        sort_name text not null,
        words text not null,
        archived_at integer,
        version integer not null,
        created_at integer not null
      ) strict`.execute(db)
      await sql`create index brief_source_live on brief_source (sort_name, id) where archived_at is null`.execute(db)
      await sql`create index brief_source_archived on brief_source (sort_name, id) where archived_at is not null`.execute(db)
      await sql`create table brief_source_likeness (
        source_id text not null references brief_source (id),
        likeness text not null,
        primary key (likeness, source_id)
      ) strict, without rowid`.execute(db)
      await sql`create index brief_source_likeness_of on brief_source_likeness (source_id)`.execute(db)
      await sql`create table brief_source_use (
        brief_id text not null references brief (id),
        source_id text not null references brief_source (id),
        count integer not null check (count > 0),
        primary key (brief_id, source_id)
      ) strict, without rowid`.execute(db)
      await sql`create index brief_source_use_of on brief_source_use (source_id)`.execute(db)
    },
  },
]
