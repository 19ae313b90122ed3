import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const groupsMigrations: Migration[] = [
  {
    name: '2026-11-24T2253-contact-groups',
    up: async (db: Kysely<never>) => {
      await sql`create table contact_group (
        id text primary key,
        name text not null,
        folded text not null,
        rule text,
        archived_at integer,
        version integer not null,
        created_at integer not null
      ) strict`.execute(db)
      await sql`create unique index contact_group_name on contact_group (folded) where archived_at is null`.execute(db)
      await sql`create index contact_group_order on contact_group (folded, id)`.execute(db)
      await sql`create table contact_group_member (
        group_id text not null references contact_group (id) on delete cascade,
        contact_id text not null references contact (id) on delete cascade,
        added_at integer not null,
        primary key (group_id, contact_id)
      ) strict, without rowid`.execute(db)
      await sql`create index contact_group_member_by_contact on contact_group_member (contact_id, group_id)`.execute(db)
      await indexWhatRulesName(db)
    },
  },
]

/** Places most contacts do not have cost an import nothing: an empty one is in no index. */
async function indexWhatRulesName(db: Kysely<never>): Promise<void> {
  for (const column of ['neighbourhood', 'ward', 'riding']) {
    await sql`create index ${sql.ref(`contact_by_${column}`)} on contact (${sql.ref(column)}, id) where archived_at is null and ${sql.ref(column)} <> ''`.execute(db)
  }
  await sql`create index contact_by_born on contact (born, id) where archived_at is null and born <> ''`.execute(db)
  await sql`create index contact_language_by_name on contact_language (language, contact_id)`.execute(db)
}
