import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const followUpsMigrations: Migration[] = [
  {
    name: '2026-11-24T2230-follow-ups',
    up: async (db: Kysely<never>) => {
      await sql`create table follow_up (
        id text primary key,
        what text not null,
        due text not null,
        contact_id text references contact (id) on delete cascade,
        owner_id text not null references member (id),
        repeat text not null check (repeat in ('none', 'weekly', 'biweekly', 'monthly', 'yearly')),
        anchor text not null,
        done_at integer,
        done_by text references member (id),
        next_id text references follow_up (id) on delete set null,
        archived_at integer,
        version integer not null,
        created_at integer not null,
        created_by text not null references member (id)
      ) strict`.execute(db)
      await createIndexes(db)
    },
  },
  {
    name: '2026-11-27T0702-follow-ups-of-meetings',
    up: async (db: Kysely<never>) => {
      await sql`alter table follow_up add column meeting_id text references meeting (id)`.execute(db)
    },
  },
]

/** One for each list: everyone's, an owner's and a contact's; open ones as they fall due, done ones by when. */
async function createIndexes(db: Kysely<never>): Promise<void> {
  for (const [state, order, which] of [
    ['open', 'due', sql`done_at is null and archived_at is null`],
    ['done', 'done_at', sql`done_at is not null and archived_at is null`],
  ] as const) {
    await sql`create index ${sql.ref(`follow_up_${state}`)} on follow_up (${sql.ref(order)}, id) where ${which}`.execute(db)
    await sql`create index ${sql.ref(`follow_up_${state}_by_owner`)} on follow_up (owner_id, ${sql.ref(order)}, id) where ${which}`.execute(db)
    await sql`create index ${sql.ref(`follow_up_${state}_by_contact`)} on follow_up (contact_id, ${sql.ref(order)}, id) where ${which}`.execute(db)
  }
  // What a contact's erasure goes by, done, open and archived ones alike; and what the end of a series goes by.
  await sql`create index follow_up_of_contact on follow_up (contact_id) where contact_id is not null`.execute(db)
  await sql`create index follow_up_by_next on follow_up (next_id) where next_id is not null`.execute(db)
}
