import { type Kysely, sql } from 'kysely'
import { fold } from '#shared/base/text.ts'
import type { Migration } from '#main/store/migrate.ts'

export const libraryMigrations: Migration[] = [
  {
    name: '2026-11-27T1500-library',
    up: async (db: Kysely<never>) => {
      // A row's columns are read in order, and a long text fills page after page: what lists read has to stand before it.
      await sql`alter table brief add column title_key text not null default ''`.execute(db)
      await sql`alter table brief add column body_last text not null default ''`.execute(db)
      await sql`update brief set body_last = body`.execute(db)
      await sql`alter table brief drop column body`.execute(db)
      await sql`alter table brief rename column body_last to body`.execute(db)
      const { rows } = await sql<{ id: string; title: string }>`select id, title from brief`.execute(db)
      for (const { id, title } of rows) await sql`update brief set title_key = ${fold(title).slice(0, 200)} where id = ${id}`.execute(db)
      // Each holds all that a list filters by, so that documents which do not fit are not read.
      const filtered = sql.raw('pair_id, archived_at, kind, state, topic, campaign_id, expires_on')
      await sql`drop index brief_live`.execute(db)
      await sql`drop index brief_live_language`.execute(db)
      await sql`create index brief_live on brief (updated_at, id, language, ${filtered}) where archived_at is null`.execute(db)
      await sql`create index brief_live_language on brief (language, updated_at, id, ${filtered}) where archived_at is null`.execute(db)
      await sql`create index brief_by_change on brief (updated_at, id, language, ${filtered})`.execute(db)
      await sql`create index brief_by_title on brief (title_key, id, updated_at, language, ${filtered})`.execute(db)
      await sql`create index brief_by_topic on brief (topic) where topic <> '' and archived_at is null`.execute(db)
      await sql`create index brief_print_by_day on brief_print (printed_at) where printed_at is not null and brief_id is not null`.execute(db)
    },
  },
]
