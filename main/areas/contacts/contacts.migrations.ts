import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const contactsMigrations: Migration[] = [
  {
    name: '2026-11-24T0300-contacts',
    up: async (db: Kysely<never>) => {
      await createContact(db)
      await createParts(db)
      await createImportRow(db)
    },
  },
]

async function createContact(db: Kysely<never>): Promise<void> {
  await sql`create table contact (
    id text primary key,
    kind text not null check (kind in ('person', 'organization')),
    name text not null,
    sort_name text not null,
    match_name text not null,
    given_name text not null,
    family_name text not null,
    organization_name text not null,
    organization_kind text,
    pronouns text not null,
    affiliation text not null,
    needs_interpretation integer not null check (needs_interpretation in (0, 1)),
    street text not null,
    city text not null,
    province text not null,
    postal_code text not null,
    neighbourhood text not null,
    notes text not null,
    archived_at integer,
    archived_text text,
    version integer not null,
    created_at integer not null,
    updated_at integer not null
  ) strict`.execute(db)
  await sql`create index contact_by_name on contact (sort_name, id) where archived_at is null`.execute(db)
  await sql`create index contact_by_kind on contact (kind, sort_name, id) where archived_at is null`.execute(db)
  await sql`create index contact_archived on contact (sort_name, id) where archived_at is not null`.execute(db)
  await sql`create index contact_by_match on contact (match_name)`.execute(db)
}

async function createParts(db: Kysely<never>): Promise<void> {
  await sql`create table contact_phone (
    contact_id text not null references contact (id) on delete cascade,
    position integer not null,
    kind text not null,
    number text not null,
    digits text not null,
    primary key (contact_id, position)
  ) strict, without rowid`.execute(db)
  await sql`create table contact_email (
    contact_id text not null references contact (id) on delete cascade,
    position integer not null,
    kind text not null,
    address text not null,
    folded text not null,
    primary key (contact_id, position)
  ) strict, without rowid`.execute(db)
  await sql`create table contact_language (
    contact_id text not null references contact (id) on delete cascade,
    position integer not null,
    language text not null,
    primary key (contact_id, position)
  ) strict, without rowid`.execute(db)
  await sql`create table contact_tag (
    contact_id text not null references contact (id) on delete cascade,
    tag text not null,
    sort_name text not null,
    primary key (contact_id, tag)
  ) strict, without rowid`.execute(db)
  await sql`create index contact_tag_by_name on contact_tag (tag, sort_name, contact_id)`.execute(db)
  await sql`create table contact_tag_name (folded text primary key, tag text not null) strict, without rowid`.execute(db)
}

async function createImportRow(db: Kysely<never>): Promise<void> {
  await sql`create table import_row (
    job_id text not null,
    line integer not null,
    outcome text not null check (outcome in ('added', 'known', 'refused')),
    name text not null,
    contact_id text,
    problem text,
    detail text not null,
    primary key (job_id, line)
  ) strict, without rowid`.execute(db)
  await sql`create index import_row_by_outcome on import_row (job_id, outcome, line)`.execute(db)
}
