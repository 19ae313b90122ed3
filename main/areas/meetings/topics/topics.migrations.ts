import { type Kysely, sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Migration } from '#main/store/migrate.ts'

export const topicsMigrations: Migration[] = [
  {
    name: '2026-11-27T0700-agenda-items-have-ids',
    up: async (db: Kysely<never>) => {
      const { rows } = await sql<{ meeting_id: string; lines: string }>`select meeting_id, lines from meeting_agenda`.execute(db)
      for (const { meeting_id, lines } of rows) {
        const items = (JSON.parse(lines) as object[]).map((line) => ({ id: newId(), ...line }))
        await sql`update meeting_agenda set lines = ${JSON.stringify(items)} where meeting_id = ${meeting_id}`.execute(db)
      }
    },
  },
  {
    name: '2026-11-27T0701-open-items',
    up: async (db: Kysely<never>) => {
      await sql`create table meeting_topic (
        id text primary key,
        since_meeting_id text not null references meeting (id),
        reason text not null check (reason in ('continued', 'actions', 'recurring')),
        line text not null check (json_valid(line)),
        opened_at integer not null,
        opened_by text not null references member (id),
        closed_at integer,
        closed_by text references member (id),
        check (closed_by is null or closed_at is not null)
      ) strict`.execute(db)
      // Few are open at once, of all that ever were.
      await sql`create index meeting_topic_open on meeting_topic (id) where closed_at is null`.execute(db)
      await sql`create index meeting_topic_by_meeting on meeting_topic (since_meeting_id)`.execute(db)
      await sql`create table meeting_topic_place (
        topic_id text not null references meeting_topic (id),
        meeting_id text not null references meeting (id),
        item_id text not null,
        taken_off_at integer,
        primary key (topic_id, meeting_id)
      ) strict, without rowid`.execute(db)
      await sql`create index meeting_topic_place_by_meeting on meeting_topic_place (meeting_id, item_id)`.execute(db)
    },
  },
  {
    name: '2026-11-27T0815-rows-of-meetings-without-a-group',
    up: async (db: Kysely<never>) => {
      await sql`create index meeting_without_group on meeting (words, kind, start_at) where group_id is null`.execute(db)
    },
  },
]
