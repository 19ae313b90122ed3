import { type Kysely, sql } from 'kysely'
import type { Migration } from './migrate.ts'

export const storeMigrations: Migration[] = [
  {
    name: '2026-11-24T0100-store',
    up: async (db: Kysely<never>) => {
      await sql`create table audit (
        seq integer primary key autoincrement,
        at integer not null,
        member_id text,
        procedure text not null,
        records text not null,
        previous text not null,
        hash text not null unique
      ) strict`.execute(db)
      await sql`create trigger audit_unchanged before update on audit begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
      await sql`create trigger audit_kept before delete on audit begin select raise(abort, 'desk:appendOnly'); end`.execute(db)
      await sql`create table draft (
        member_id text not null, place text not null, content text not null, at integer not null,
        primary key (member_id, place)
      ) strict`.execute(db)
      await sql`create virtual table search using fts5(
        key unindexed, area, title, body,
        tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
      )`.execute(db)
      await sql`create table search_row (key text primary key, docid integer not null) strict, without rowid`.execute(db)
    },
  },
  {
    name: '2026-11-24T2250-search-notes-and-spelling',
    up: async (db: Kysely<never>) => {
      await sql`create virtual table search_anew using fts5(
        key unindexed, area, title, body, notes,
        tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
      )`.execute(db)
      await sql`insert into search_anew (rowid, key, area, title, body, notes) select rowid, key, area, title, body, '' from search order by rowid`.execute(db)
      await sql`drop table search`.execute(db)
      await sql`alter table search_anew rename to search`.execute(db)
      await sql`create table search_word (
        id integer primary key autoincrement,
        area text not null,
        word text not null,
        unique (area, word)
      ) strict`.execute(db)
    },
  },
  {
    name: '2026-11-27T1900-search-rows-by-place',
    up: async (db: Kysely<never>) => {
      // It holds the key too, so that a hit's key is known without reading the text that was indexed.
      await sql`create unique index search_row_by_docid on search_row (docid)`.execute(db)
    },
  },
]
