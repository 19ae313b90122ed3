import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const planningMigrations: Migration[] = [
  {
    name: '2026-11-27T0715-roles-needs-and-owners',
    up: async (db: Kysely<never>) => {
      await sql`create table meeting_role (
        id text primary key,
        meeting_id text not null references meeting (id),
        position integer not null,
        role text not null,
        contact_id text references contact (id),
        member_id text references member (id),
        note text not null,
        check (contact_id is null or member_id is null)
      ) strict`.execute(db)
      await sql`create index meeting_role_by_meeting on meeting_role (meeting_id, position)`.execute(db)
      await sql`create index meeting_role_by_contact on meeting_role (contact_id) where contact_id is not null`.execute(db)
      await sql`create index meeting_role_by_member on meeting_role (member_id) where member_id is not null`.execute(db)
      await sql`create table meeting_need (
        id text primary key,
        meeting_id text not null references meeting (id),
        kind text not null,
        language text not null,
        quantity integer not null check (quantity > 0),
        contact_id text references contact (id),
        details text not null,
        deadline text,
        arrangement text not null,
        arranged_at integer,
        arranged_by text references member (id),
        refusal text not null,
        check ((arranged_at is null) = (arranged_by is null)),
        check (arranged_at is null or refusal = '')
      ) strict`.execute(db)
      await sql`create index meeting_need_by_meeting on meeting_need (meeting_id, id)`.execute(db)
      await sql`create index meeting_need_by_contact on meeting_need (contact_id) where contact_id is not null`.execute(db)
      await sql`alter table meeting_step add column owner_id text references member (id)`.execute(db)
    },
  },
]
