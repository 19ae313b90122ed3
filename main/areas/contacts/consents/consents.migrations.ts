import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { keepWith } from '#main/store/triggers.ts'

export const consentsMigrations: Migration[] = [
  {
    name: '2026-11-24T2240-consents',
    up: async (db: Kysely<never>) => {
      await sql`create table contact_consent (
        id text primary key,
        contact_id text not null references contact (id) on delete cascade,
        channel text not null check (channel in ('phone', 'text', 'email', 'mail')),
        purpose text not null,
        purpose_words text not null,
        type text not null check (type in ('express', 'implied')),
        basis text,
        given_on text not null,
        ended_on text,
        method text not null,
        wording text not null,
        wording_version text not null,
        language text not null,
        taken_by text not null,
        evidence text not null,
        valid_until text,
        withdrawn_on text,
        withdrawn_how text not null,
        act_by text,
        actioned_at integer,
        actioned_by text,
        struck_reason text,
        recorded_at integer not null,
        recorded_by text not null,
        check ((withdrawn_on is null) = (act_by is null)),
        check (actioned_at is null or withdrawn_on is not null)
      ) strict`.execute(db)
      await sql`create index contact_consent_by_contact on contact_consent (contact_id, given_on, id)`.execute(db)
      await sql`create index contact_consent_to_act_on on contact_consent (act_by, id)
        where withdrawn_on is not null and actioned_at is null and struck_reason is null`.execute(db)
      await sql`create index contact_consent_expiring on contact_consent (valid_until, id)
        where withdrawn_on is null and struck_reason is null`.execute(db)
      await keepWith(db, { table: 'contact_consent', by: 'contact_id', parent: 'contact' })
    },
  },
]
