import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { unchanging } from '#main/store/triggers.ts'

export const commentsMigrations: Migration[] = [
  {
    name: '2026-11-27T1320-brief-comments',
    up: async (db: Kysely<never>) => {
      await sql`create table brief_thread (
        id text primary key,
        brief_id text not null references brief (id),
        quote text not null,
        at integer not null,
        resolved_at integer,
        resolved_by text references member (id),
        check ((resolved_at is null) = (resolved_by is null))
      ) strict`.execute(db)
      await sql`create index brief_thread_by_brief on brief_thread (brief_id, at)`.execute(db)
      await sql`create table brief_comment (
        id text primary key,
        thread_id text not null references brief_thread (id),
        text text not null check (text <> ''),
        member_id text not null references member (id),
        at integer not null,
        changed_at integer,
        removed_at integer
      ) strict`.execute(db)
      await sql`create index brief_comment_by_thread on brief_comment (thread_id, at)`.execute(db)
      await unchanging(db, 'brief_thread', ['id', 'brief_id', 'quote', 'at'])
      await unchanging(db, 'brief_comment', ['id', 'thread_id', 'member_id', 'at'])
    },
  },
]
