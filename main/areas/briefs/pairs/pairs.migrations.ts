import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { unchanging } from '#main/store/triggers.ts'

export const pairsMigrations: Migration[] = [
  {
    name: '2026-11-27T1330-brief-agreements',
    up: async (db: Kysely<never>) => {
      await sql`create table brief_agreement (
        id text primary key,
        english_id text not null references brief (id),
        french_id text not null references brief (id),
        section text not null,
        english text not null,
        french text not null,
        member_id text not null references member (id),
        at integer not null,
        withdrawn_at integer,
        check (english_id <> french_id)
      ) strict`.execute(db)
      await sql`create index brief_agreement_by_pair on brief_agreement (english_id, french_id, section, at) where withdrawn_at is null`.execute(db)
      await unchanging(db, 'brief_agreement', ['id', 'english_id', 'french_id', 'section', 'english', 'french', 'member_id', 'at'])
    },
  },
]
