import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const reservationsMigrations: Migration[] = [
  {
    name: '2026-11-27T0720-fares-kept-for-meetings',
    up: async (db: Kysely<never>) => {
      await sql`create table fare_reservation (
        id text primary key,
        meeting_id text not null references meeting (id),
        item_id text not null references loan_item (id),
        drawer_id text references loan_drawer (id),
        quantity integer not null check (quantity > 0),
        reserved_at integer not null,
        reserved_by text not null references member (id),
        released_at integer,
        unique (meeting_id, item_id)
      ) strict`.execute(db)
      await sql`create index fare_reservation_kept on fare_reservation (item_id) where released_at is null`.execute(db)
    },
  },
]
