import type { TieSeen, Tie } from '#shared/areas/contacts/ties.schema.ts'
import { isCurrent } from '#shared/areas/contacts/ties.rules.ts'
import { tie as tieShape, tieSeen } from '#shared/areas/contacts/ties.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { dayAt } from '#shared/base/time.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getZone } from '../../staff/staff.queries.ts'

/** The clinic's day at a moment: what "current" is measured by. */
export async function clinicDay(db: AnyDb, at: number): Promise<string> {
  return dayAt(at, await getZone(db))
}

const tieColumns = [
  'tie.id', 'tie.from_id as fromId', 'tie.to_id as toId', 'tie.kind_id as kindId', 'tie.role', 'tie.since', 'tie.until', 'tie.note', 'tie.archived_at', 'tie.version',
] as const

/** One tie, also a removed one; throws NOT_FOUND. */
export async function getTie(db: AnyDb, id: string, today: string): Promise<Tie> {
  const row = await db.selectFrom('tie').select(tieColumns).where('id', '=', id).executeTakeFirst()
  if (!row) throw notFound('contacts', id)
  return tieShape.parse({ ...row, archived: row.archived_at !== null, current: row.archived_at === null && isCurrent(row, today) })
}

export interface TiePage {
  contactId: string
  past: boolean
  cursor?: string | null | undefined
  limit: number
}

/** A contact's ties as it sees them, whichever end it stands at: by kind and way, then by the other's name. */
export async function listTies(db: AnyDb, { contactId, past, cursor, limit }: TiePage, today: string): Promise<{ items: TieSeen[]; next: string | null }> {
  const after = placeOf(cursor)
  const rows = await db
    .selectFrom(seenFrom(db, contactId).as('tie'))
    .selectAll()
    .$if(past, (query) => query.where('tie.until', '<=', today))
    .$if(!past, (query) => query.where(({ eb, or }) => or([eb('tie.until', 'is', null), eb('tie.until', '>', today)])))
    .$if(after !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) => eb(refTuple('tie.position', 'tie.backward', 'tie.sort_name', 'tie.id'), '>', tuple(...after!))))
    .orderBy('tie.position')
    .orderBy('tie.backward')
    .orderBy('tie.sort_name')
    .orderBy('tie.id')
    .limit(limit + 1)
    .execute()
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { items: rows.slice(0, limit).map((row) => seenOf(row, today)), next: last ? JSON.stringify([last.position, last.backward, last.sort_name, last.id]) : null }
}

/** How many ties a contact has that hold today, and how many that no longer do. */
export async function countTies(db: AnyDb, contactId: string, today: string): Promise<{ current: number; past: number }> {
  const rows = await db.selectFrom(seenFrom(db, contactId).as('tie')).select('tie.until').execute()
  const current = rows.filter((row) => isCurrent(row, today)).length
  return { current, past: rows.length - current }
}

/** Both ends' ties of one contact that were not removed, each with the other contact; a tie alike both ways is never backward. */
function seenFrom(db: AnyDb, contactId: string) {
  return db
    .selectFrom(bothEnds(db, contactId).as('tie'))
    .innerJoin('tie_kind as kind', 'kind.id', 'tie.kindId')
    .innerJoin('contact as other', 'other.id', 'tie.other_id')
    .select(['tie.id', 'tie.fromId', 'tie.toId', 'tie.kindId', 'tie.role', 'tie.since', 'tie.until', 'tie.note', 'tie.version', 'kind.position'])
    .select(['other.id as other_id', 'other.kind as other_kind', 'other.name as other_name', 'other.sort_name', 'other.archived_at as other_archived', 'other.unsafe as other_unsafe'])
    .select(({ eb }) => eb.case().when('kind.alike', '=', 1).then(0).else(eb.ref('tie.backward')).end().as('backward'))
}

function bothEnds(db: AnyDb, contactId: string) {
  const forward = db
    .selectFrom('tie')
    .select([...tieColumns, 'tie.to_id as other_id'])
    .select(({ eb }) => eb.lit<number>(0).as('backward'))
    .where('tie.from_id', '=', contactId)
    .where('tie.archived_at', 'is', null)
    // A contact merged into one it was tied to leaves a tie to itself: it says nothing.
    .whereRef('tie.from_id', '<>', 'tie.to_id')
  const backward = db
    .selectFrom('tie')
    .select([...tieColumns, 'tie.from_id as other_id'])
    .select(({ eb }) => eb.lit<number>(1).as('backward'))
    .where('tie.to_id', '=', contactId)
    .where('tie.archived_at', 'is', null)
    .whereRef('tie.from_id', '<>', 'tie.to_id')
  return forward.unionAll(backward)
}

type SeenRow = Awaited<ReturnType<ReturnType<typeof seenFrom>['execute']>>[number]

function seenOf(row: SeenRow, today: string): TieSeen {
  return tieSeen.parse({
    ...row,
    archived: false,
    current: isCurrent(row, today),
    way: row.backward === 1 ? 'backward' : 'forward',
    other: { id: row.other_id, kind: row.other_kind, name: row.other_name, archived: row.other_archived !== null, unsafe: row.other_unsafe === 1 },
  })
}

type Place = [position: number, backward: number, sortName: string, id: string]

/** A cursor that was not made here counts as none. */
function placeOf(cursor: string | null | undefined): Place | null {
  try {
    const place: unknown = JSON.parse(cursor ?? 'null')
    return Array.isArray(place) && place.length === 4 ? (place as Place) : null
  } catch {
    return null
  }
}
