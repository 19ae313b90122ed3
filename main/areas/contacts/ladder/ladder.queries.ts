import { sql } from 'kysely'
import { type LadderMove, ladderMove, type LadderStep, ladderStep, mostSteps, onStep, type OnStep } from '#shared/areas/contacts/ladder.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb, WriteDb } from '#main/store/database.ts'

/** The steps from the lowest up, archived ones among them. */
export async function listLadderSteps(db: AnyDb): Promise<LadderStep[]> {
  const rows = await db.selectFrom('ladder_step').selectAll().orderBy('position').orderBy('id').limit(mostSteps).execute()
  return rows.map((row) => ladderStep.parse({ id: row.id, name: { 'en-CA': row.name_en, 'fr-CA': row.name_fr }, archived: row.archived_at !== null }))
}

/** One step; throws NOT_FOUND. */
export async function getLadderStep(db: AnyDb, id: string): Promise<LadderStep> {
  const step = (await listLadderSteps(db)).find((one) => one.id === id)
  if (!step) throw notFound('contacts', id)
  return step
}

function movesOf(db: AnyDb) {
  return db
    .selectFrom('ladder_move as move')
    .leftJoin('member', 'member.id', 'move.member_id')
    .select(['move.seq', 'move.id', 'move.contact_id as contactId', 'move.from_step_id as from', 'move.to_step_id as to', 'move.at', 'move.why', 'move.takes_back as takesBack'])
    .select('member.name as by')
}

const moveOf = (row: { by: string | null }): LadderMove => ladderMove.parse({ ...row, by: row.by ?? '' })

/** One move; throws NOT_FOUND. */
export async function getLadderMove(db: AnyDb, id: string): Promise<LadderMove> {
  const row = await movesOf(db).where('move.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('contacts', id)
  return moveOf(row)
}

/** A person's last move: where it leads is where the person stands. */
export async function findLastMove(db: AnyDb, contactId: string): Promise<LadderMove | null> {
  const row = await movesOf(db).where('move.contact_id', '=', contactId).orderBy('move.seq', 'desc').limit(1).executeTakeFirst()
  return row ? moveOf(row) : null
}

interface Page {
  cursor?: string | null | undefined
  limit: number
}

/** A person's moves, newest first. */
export async function listLadderMoves(db: AnyDb, { contactId, cursor, limit }: Page & { contactId: string }): Promise<{ items: LadderMove[]; next: string | null }> {
  const rows = await movesOf(db)
    .where('move.contact_id', '=', contactId)
    .$if(Boolean(cursor), (query) => query.where('move.seq', '<', Number(cursor)))
    .orderBy('move.seq', 'desc')
    .limit(limit + 1)
    .execute()
  return { items: rows.slice(0, limit).map(moveOf), next: rows.length > limit ? String(rows[limit - 1]!.seq) : null }
}

/** The last moves of people who are not archived. */
function lastMoves(db: AnyDb) {
  return db
    .selectFrom('ladder_move as move')
    .innerJoin('contact as person', 'person.id', 'move.contact_id')
    .where('person.archived_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('ladder_move as later').select('later.seq').whereRef('later.contact_id', '=', 'move.contact_id').whereRef('later.seq', '>', 'move.seq'))))
}

/**
 * How many people stand on each step; on steps not named, nobody. It goes from one contact to the next along the index by contact,
 * and looks at the last move of each: moves of before are not read, however many there are.
 */
export async function countOnSteps(db: AnyDb): Promise<{ stepId: string; people: number }[]> {
  const { rows } = await sql<{ stepId: string; people: number }>`
    with recursive mover (id) as (
      select min(contact_id) from ladder_move
      union all
      select (select min(next.contact_id) from ladder_move as next where next.contact_id > mover.id) from mover where mover.id is not null
    )
    select move.to_step_id as "stepId", count(*) as people
    from mover
    join contact as person on person.id = mover.id
    join ladder_move as move on move.seq = (select max(last.seq) from ladder_move as last where last.contact_id = mover.id)
    where person.archived_at is null and move.to_step_id is not null
    group by move.to_step_id`.execute(db as WriteDb)
  return rows.map(({ stepId, people }) => ({ stepId, people: Number(people) }))
}

/** Who stands on a step, the longest there first: those to ask next. */
export async function listOnStep(db: AnyDb, { stepId, cursor, limit }: Page & { stepId: string }): Promise<{ items: OnStep[]; next: string | null }> {
  const rows = await lastMoves(db)
    .select(['move.seq', 'move.at as since', 'person.id', 'person.kind', 'person.name', 'person.unsafe'])
    .where('move.to_step_id', '=', stepId)
    .$if(Boolean(cursor), (query) => query.where('move.seq', '>', Number(cursor)))
    .orderBy('move.seq')
    .limit(limit + 1)
    .execute()
  const items = rows.slice(0, limit).map(({ since, unsafe, ...person }) => onStep.parse({ since, person: { ...person, archived: false, unsafe: unsafe === 1 } }))
  return { items, next: rows.length > limit ? String(rows[limit - 1]!.seq) : null }
}
