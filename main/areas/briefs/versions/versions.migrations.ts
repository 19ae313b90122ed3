import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { unchanging } from '#main/store/triggers.ts'

export const versionsMigrations: Migration[] = [
  {
    name: '2026-11-27T1300-brief-versions',
    up: async (db: Kysely<never>) => {
      await sql`create table brief_version (
        brief_id text not null references brief (id),
        number integer not null,
        title text not null,
        body blob not null,
        kind text not null check (kind in ('auto', 'named', 'state', 'printed', 'restored', 'taken')),
        name text not null default '',
        member_id text references member (id),
        began integer not null,
        at integer not null,
        primary key (brief_id, number),
        check (began <= at),
        check (kind <> 'named' or name <> '')
      ) strict, without rowid`.execute(db)
      await unchanging(db, 'brief_version', ['brief_id', 'number', 'title', 'body', 'member_id', 'began', 'at'])
      // What was kept by itself may be kept for a reason later, and only as long as it has none may a later text take its place.
      await sql`create trigger brief_version_kept before update of kind on brief_version when old.kind <> 'auto' and new.kind <> old.kind
        begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
      await sql`create trigger brief_version_no_delete before delete on brief_version when old.kind <> 'auto'
        begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
    },
  },
]
