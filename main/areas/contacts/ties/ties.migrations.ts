import { type Kysely, sql } from 'kysely'
import type { Migration } from '#main/store/migrate.ts'

export const tiesMigrations: Migration[] = [
  {
    name: '2026-11-24T2220-ties',
    up: async (db: Kysely<never>) => {
      await sql`create table tie_kind (
        id text primary key,
        position integer not null,
        forward_en text not null,
        forward_fr text not null,
        backward_en text not null,
        backward_fr text not null,
        from_kind text check (from_kind in ('person', 'organization')),
        to_kind text check (to_kind in ('person', 'organization')),
        alike integer not null check (alike in (0, 1)),
        archived_at integer
      ) strict`.execute(db)
      await sql`create table tie (
        id text primary key,
        from_id text not null references contact (id) on delete cascade,
        to_id text not null references contact (id) on delete cascade,
        kind_id text not null references tie_kind (id),
        role text not null,
        since text,
        until text,
        note text not null,
        archived_at integer,
        version integer not null,
        created_at integer not null,
        updated_at integer not null,
        check (until is null or since is null or until >= since)
      ) strict`.execute(db)
      // Both ends of all ties, removed ones too: a contact that is merged or erased takes them along.
      await sql`create index tie_by_from on tie (from_id, to_id)`.execute(db)
      await sql`create index tie_by_to on tie (to_id, from_id)`.execute(db)
      await addFirstKinds(db)
    },
  },
]

type Ends = 'person' | 'organization' | null
type FirstKind = [forward: [en: string, fr: string], backward: [en: string, fr: string] | 'alike', from: Ends, to: Ends]

/** What a new clinic begins with; each can be renamed or put away. French verbs, which fit all genders. */
const firstKinds: FirstKind[] = [
  [['co-chair of', 'copréside'], ['has as co-chair', 'a à sa coprésidence'], 'person', 'organization'],
  [['on the board of', 'siège au conseil de'], ['has on its board', 'a à son conseil'], 'person', 'organization'],
  [['staff to', 'accompagne'], ['is staffed by', 'se fait accompagner par'], 'person', 'organization'],
  [['works at', 'travaille pour'], ['employs', 'emploie'], 'person', 'organization'],
  [['member of', 'membre de'], ['has as member', 'compte parmi ses membres'], 'person', 'organization'],
  [['represents', 'représente'], ['is represented by', 'se fait représenter par'], null, null],
  [['reports to', 'relève de'], ['supervises', 'supervise'], 'person', 'person'],
  [['knows well', 'connaît bien'], 'alike', 'person', 'person'],
  [['family of', 'de la famille de'], 'alike', 'person', 'person'],
  [['part of', 'fait partie de'], ['includes', 'comprend'], 'organization', 'organization'],
  [['ally of', 'fait alliance avec'], 'alike', null, null],
  [['refers people to', 'oriente des gens vers'], ['receives people from', 'reçoit des gens de'], null, null],
]

async function addFirstKinds(db: Kysely<never>): Promise<void> {
  for (const [index, [forward, back, from, to]] of firstKinds.entries()) {
    const alike = back === 'alike'
    const backward = alike ? forward : back
    const id = `019ab000-2220-7000-8000-${String(index + 1).padStart(12, '0')}`
    await sql`insert into tie_kind (id, position, forward_en, forward_fr, backward_en, backward_fr, from_kind, to_kind, alike)
      values (${id}, ${index}, ${forward[0]}, ${forward[1]}, ${backward[0]}, ${backward[1]}, ${from}, ${to}, ${alike ? 1 : 0})`.execute(db)
  }
}
