import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const importingMigrations: Migration[] = [
  {
    name: '2026-11-24T2270-imports-and-photos',
    up: async (db: Kysely<never>) => {
      await sql`create table contact_import (
        id text primary key,
        at integer not null,
        member_id text not null,
        file_name text not null,
        source text not null,
        added integer not null,
        known integer not null,
        refused integer not null,
        undone_at integer,
        undone_by text,
        removed integer not null default 0,
        kept integer not null default 0
      ) strict, without rowid`.execute(db)
      await sql`create table import_mapping (columns_key text primary key, places text not null, used_at integer not null) strict, without rowid`.execute(db)
      await sql`create table contact_photo (
        contact_id text primary key references contact (id) on delete cascade,
        type text not null check (type in ('image/jpeg', 'image/png')),
        bytes blob not null,
        added_at integer not null
      ) strict`.execute(db)
      await sql`alter table import_row add column number integer`.execute(db)
      await sql`create index import_row_by_contact on import_row (contact_id) where contact_id is not null`.execute(db)
    },
  },
]
