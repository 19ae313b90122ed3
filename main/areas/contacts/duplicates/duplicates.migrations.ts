import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const duplicatesMigrations: Migration[] = [
  {
    name: '2026-11-24T2260-duplicates',
    up: async (db: Kysely<never>) => {
      await sql`create table duplicate_rules (one integer primary key check (one = 1), rules text not null, at integer not null) strict`.execute(db)
      await sql`create table duplicate_search (one integer primary key check (one = 1), at integer not null, contacts integer not null, pairs integer not null) strict`.execute(db)
      await createPair(db)
      await createMerge(db)
      await sql`create index contact_other_name_by_folded on contact_other_name (folded)`.execute(db)
    },
  },
]

async function createPair(db: Kysely<never>): Promise<void> {
  await sql`create table contact_pair (
    a_id text not null references contact (id) on delete cascade,
    b_id text not null references contact (id) on delete cascade,
    score integer not null,
    reasons text not null,
    different integer not null check (different in (0, 1)),
    at integer not null,
    primary key (a_id, b_id),
    check (a_id < b_id)
  ) strict, without rowid`.execute(db)
  await sql`create index contact_pair_by_score on contact_pair (different, score desc, a_id, b_id)`.execute(db)
  await sql`create index contact_pair_by_b on contact_pair (b_id, a_id)`.execute(db)
}

/** Erasing either contact erases what a merge remembers of them. */
async function createMerge(db: Kysely<never>): Promise<void> {
  await sql`create table contact_merge (
    id text primary key,
    kept_id text not null references contact (id) on delete cascade,
    gone_id text not null references contact (id) on delete cascade,
    member_id text not null references member (id),
    at integer not null,
    record text,
    undone_at integer,
    check ((record is null) = (undone_at is not null))
  ) strict`.execute(db)
  await sql`create index contact_merge_by_kept on contact_merge (kept_id, id)`.execute(db)
  await sql`create index contact_merge_by_gone on contact_merge (gone_id, id)`.execute(db)
  await sql`create table contact_alias (
    merged_id text primary key references contact (id) on delete cascade,
    kept_id text not null references contact (id) on delete cascade,
    merge_id text not null references contact_merge (id) on delete cascade,
    check (merged_id <> kept_id)
  ) strict, without rowid`.execute(db)
  await sql`create index contact_alias_by_kept on contact_alias (kept_id)`.execute(db)
}
