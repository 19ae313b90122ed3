import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const policiesMigrations: Migration[] = [
  {
    name: '2026-11-25T0121-booking-policies',
    up: async (db: Kysely<never>) => {
      await sql`create table booking_policy (
        id text primary key,
        organization_kind text,
        contact_id text references contact (id) on delete cascade,
        days_ahead integer check (days_ahead > 0),
        hours_before integer check (hours_before > 0),
        longest_minutes integer check (longest_minutes > 0),
        month_hours integer check (month_hours > 0),
        key_after text,
        needs_approval integer not null check (needs_approval in (0, 1)),
        removed_at integer,
        check (organization_kind is null or contact_id is null)
      ) strict`.execute(db)
      // One set of rules for each: of two groups merged into one, the rules of the one that stays hold.
      await sql`create unique index booking_policy_scope on booking_policy (coalesce(contact_id, organization_kind, '')) where removed_at is null`.execute(db)
      await sql`create index booking_policy_by_contact on booking_policy (contact_id) where contact_id is not null`.execute(db)
    },
  },
]
