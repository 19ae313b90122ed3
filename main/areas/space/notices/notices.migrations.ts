import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const noticesMigrations: Migration[] = [
  {
    name: '2026-11-25T0131-notice-line',
    up: async (db: Kysely<never>) => {
      await sql`create table notice_line (id integer primary key check (id = 1), english text not null, french text not null) strict`.execute(db)
    },
  },
]
