import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'
import { unchanging } from '#main/store/triggers.ts'

export const ladderMigrations: Migration[] = [
  {
    name: '2026-11-24T2220-the-ladder',
    up: async (db: Kysely<never>) => {
      await sql`create table ladder_step (
        id text primary key,
        position integer not null,
        name_en text not null,
        name_fr text not null,
        archived_at integer
      ) strict`.execute(db)
      await sql`create table ladder_move (
        seq integer primary key,
        id text not null unique,
        contact_id text not null references contact (id) on delete cascade,
        from_step_id text references ladder_step (id),
        to_step_id text references ladder_step (id),
        at integer not null,
        member_id text not null,
        why text not null,
        takes_back text
      ) strict`.execute(db)
      await sql`create index ladder_move_by_contact on ladder_move (contact_id, seq)`.execute(db)
      await sql`create index ladder_move_by_step on ladder_move (to_step_id, seq)`.execute(db)
      // Whose move it is may change when two records of one person become one; what it says may not.
      await unchanging(db, 'ladder_move', ['seq', 'id', 'from_step_id', 'to_step_id', 'at', 'member_id', 'why', 'takes_back'])
      await addFirstSteps(db)
    },
  },
]

const firstSteps: [en: string, fr: string][] = [
  ['Observes', 'Observe'],
  ['Adds their voice', 'Fait entendre sa voix'],
  ['Comes regularly', 'Vient régulièrement'],
  ['Contributes', 'Contribue'],
  ['Leads a task', 'Mène une tâche'],
  ['Holds a role', 'Occupe un rôle'],
]

async function addFirstSteps(db: Kysely<never>): Promise<void> {
  for (const [index, [en, fr]] of firstSteps.entries()) {
    const id = `019ab000-2221-7000-8000-${String(index + 1).padStart(12, '0')}`
    await sql`insert into ladder_step (id, position, name_en, name_fr) values (${id}, ${index}, ${en}, ${fr})`.execute(db)
  }
}
