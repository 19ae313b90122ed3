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
  {
    name: '2026-11-24T2200-contacts-in-full',
    up: async (db: Kysely<never>) => {
      await createMoreParts(db)
      await moveAddresses(db)
      await addColumns(db)
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

async function createMoreParts(db: Kysely<never>): Promise<void> {
  await sql`create table contact_address (
    contact_id text not null references contact (id) on delete cascade,
    position integer not null,
    kind text not null,
    street text not null,
    city text not null,
    province text not null,
    postal_code text not null,
    primary key (contact_id, position)
  ) strict, without rowid`.execute(db)
  await sql`create table contact_other_name (
    contact_id text not null references contact (id) on delete cascade,
    position integer not null,
    name text not null,
    folded text not null,
    primary key (contact_id, position)
  ) strict, without rowid`.execute(db)
  await sql`create table contact_custom (
    contact_id text not null references contact (id) on delete cascade,
    field_id text not null,
    value text not null,
    folded text not null,
    primary key (contact_id, field_id)
  ) strict, without rowid`.execute(db)
  await sql`create index contact_custom_by_value on contact_custom (field_id, folded)`.execute(db)
  await sql`create index contact_phone_by_digits on contact_phone (digits)`.execute(db)
  await sql`create index contact_email_by_folded on contact_email (folded)`.execute(db)
}

/** The one address of before becomes the first of several. */
async function moveAddresses(db: Kysely<never>): Promise<void> {
  await sql`insert into contact_address (contact_id, position, kind, street, city, province, postal_code)
    select id, 0, case kind when 'person' then 'home' else 'work' end, street, city, province, postal_code from contact
    where street <> '' or city <> '' or province <> '' or postal_code <> ''`.execute(db)
  for (const column of ['street', 'city', 'province', 'postal_code']) await sql`alter table contact drop column ${sql.ref(column)}`.execute(db)
}

async function addColumns(db: Kysely<never>): Promise<void> {
  for (const column of ['born', 'ward', 'riding']) await sql`alter table contact add column ${sql.ref(column)} text not null default ''`.execute(db)
  await sql`alter table contact add column unsafe integer not null default 0 check (unsafe in (0, 1))`.execute(db)
}
