import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const packMigrations: Migration[] = [
  {
    name: '2026-11-27T0735-evaluation-form',
    up: async (db: Kysely<never>) => {
      await sql`create table meeting_evaluation (
        id integer primary key check (id = 1),
        questions text not null check (json_valid(questions)),
        version integer not null check (version > 0),
        changed_at integer not null,
        changed_by text not null references member (id)
      ) strict`.execute(db)
    },
  },
]
