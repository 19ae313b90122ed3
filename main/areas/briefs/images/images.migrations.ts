import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { unchanging } from '#main/store/triggers.ts'

export const imagesMigrations: Migration[] = [
  {
    name: '2026-11-27T1100-brief-images',
    up: async (db: Kysely<never>) => {
      await sql`create table brief_image (
        id text primary key,
        type text not null check (type in ('image/png', 'image/jpeg', 'image/webp')),
        width integer not null check (width > 0),
        height integer not null check (height > 0),
        weight integer not null check (weight = length(bytes)),
        bytes blob not null,
        added_at integer not null,
        added_by text not null references member (id)
      ) strict`.execute(db)
      await unchanging(db, 'brief_image', ['id', 'type', 'width', 'height', 'weight', 'bytes', 'added_at', 'added_by'])
    },
  },
]
