import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const photosMigrations: Migration[] = [
  {
    name: '2026-11-25T0130-room-photos',
    up: async (db: Kysely<never>) => {
      await sql`create table room_photo (
        room_id text primary key references room (id) on delete cascade,
        type text not null check (type in ('image/png', 'image/jpeg', 'image/webp')),
        bytes blob not null,
        alt text not null,
        at integer not null
      ) strict`.execute(db)
    },
  },
]
