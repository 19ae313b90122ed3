import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { appendOnly } from '#main/store/triggers.ts'
import { libraryMigrations } from './library/library.migrations.ts'
import { letterheadMigrations } from './letterhead/letterhead.migrations.ts'
import { imagesMigrations } from './images/images.migrations.ts'
import { printsMigrations } from './prints/prints.migrations.ts'
import { sourcesMigrations } from './sources/sources.migrations.ts'
import { templatesMigrations } from './templates/templates.migrations.ts'
import { commentsMigrations } from './comments/comments.migrations.ts'
import { pairsMigrations } from './pairs/pairs.migrations.ts'
import { statesMigrations } from './states/states.migrations.ts'
import { versionsMigrations } from './versions/versions.migrations.ts'

export const briefsMigrations: Migration[] = [
  {
    name: '2026-11-24T0700-briefs',
    up: async (db: Kysely<never>) => {
      await sql`create table brief (
        id text primary key,
        kind text not null check (kind in ('factSheet')),
        title text not null,
        language text not null check (language in ('en-CA', 'fr-CA')),
        pair_id text references brief (id) check (pair_id <> id),
        body text not null,
        excerpt text not null,
        archived_words text,
        version integer not null,
        archived_at integer,
        created_at integer not null,
        updated_at integer not null,
        check ((archived_at is null) = (archived_words is null))
      ) strict`.execute(db)
      // A document is the other language of one document only.
      await sql`create unique index brief_pair on brief (pair_id) where pair_id is not null`.execute(db)
      await sql`create index brief_live on brief (updated_at, id) where archived_at is null`.execute(db)
      await sql`create index brief_live_language on brief (language, updated_at, id) where archived_at is null`.execute(db)
      await sql`create index brief_archived on brief (updated_at, id) where archived_at is not null`.execute(db)
      await sql`create table brief_printing (
        id text primary key,
        brief_id text not null references brief (id),
        meeting_id text references meeting (id),
        copies integer not null check (copies > 0),
        member_id text not null references member (id),
        at integer not null
      ) strict`.execute(db)
      await sql`create index brief_printing_by_brief on brief_printing (brief_id, at)`.execute(db)
      await appendOnly(db, 'brief_printing')
    },
  },
  ...printsMigrations,
  {
    name: '2026-11-27T1000-brief-particulars',
    up: async (db: Kysely<never>) => {
      // The kinds were checked by the column itself, which cannot be changed in place.
      await sql`alter table brief add column kind_anew text not null default 'factSheet'
        check (kind_anew in ('factSheet', 'brief', 'deputation', 'letter', 'report', 'pressRelease', 'petition', 'meetingNotice', 'flyer'))`.execute(db)
      await sql`update brief set kind_anew = kind`.execute(db)
      await sql`alter table brief drop column kind`.execute(db)
      await sql`alter table brief rename column kind_anew to kind`.execute(db)
      await sql`alter table brief add column state text not null default 'draft' check (state in ('draft', 'review', 'approved', 'published'))`.execute(db)
      await sql`alter table brief add column page text not null default '{}'`.execute(db)
      await sql`alter table brief add column topic text not null default ''`.execute(db)
      await sql`alter table brief add column campaign_id text references campaign (id)`.execute(db)
      await sql`alter table brief add column meeting_id text references meeting (id)`.execute(db)
      await sql`alter table brief add column contact_id text references contact (id) on delete set null`.execute(db)
      await sql`alter table brief add column group_id text references contact (id) on delete set null`.execute(db)
      await sql`alter table brief add column body_id text references public_body (id)`.execute(db)
      await sql`alter table brief add column expires_on text`.execute(db)
      await sql`alter table brief add column expiry_note text not null default ''`.execute(db)
      await sql`alter table brief add column target_grade integer check (target_grade between 1 and 18)`.execute(db)
      await sql`create index brief_expiring on brief (expires_on) where expires_on is not null and archived_at is null`.execute(db)
      for (const column of ['campaign_id', 'meeting_id', 'contact_id', 'group_id']) {
        await sql`create index ${sql.ref(`brief_by_${column}`)} on brief (${sql.ref(column)}) where ${sql.ref(column)} is not null`.execute(db)
      }
    },
  },
  ...sourcesMigrations,
  ...templatesMigrations,
  ...imagesMigrations,
  ...libraryMigrations,
  ...letterheadMigrations,
  ...versionsMigrations,
  ...statesMigrations,
  ...commentsMigrations,
  ...pairsMigrations,
]
