import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly } from '#main/store/triggers.ts'

export const statesMigrations: Migration[] = [
  {
    name: '2026-11-27T1310-brief-states',
    up: async (db: Kysely<never>) => {
      await sql`create table brief_state_change (
        id text primary key,
        brief_id text not null references brief (id),
        from_state text not null check (from_state in ('draft', 'review', 'approved', 'published')),
        to_state text not null check (to_state in ('draft', 'review', 'approved', 'published') and to_state <> from_state),
        version integer not null,
        word text not null,
        member_id text not null references member (id),
        at integer not null,
        own integer not null check (own in (0, 1))
      ) strict`.execute(db)
      await sql`create index brief_state_change_by_brief on brief_state_change (brief_id, at)`.execute(db)
      await appendOnly(db, 'brief_state_change')
    },
  },
]
