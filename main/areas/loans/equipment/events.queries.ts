import { condition, type EquipmentEvent, eventKind } from '#shared/areas/loans/equipment.schema.ts'
import { isReversible, type Line } from '#shared/areas/loans/equipment.rules.ts'
import { notFound } from '#shared/base/errors.ts'
import type { AnyDb } from '#main/store/database.ts'

/** The lines of a thing's history that a reversal has to look at: all of them, the earliest first. */
export async function listHistory(db: AnyDb, itemId: string): Promise<Line[]> {
  const rows = await db
    .selectFrom('equipment_event as line')
    .leftJoin('equipment_event as undoing', 'undoing.reverses', 'line.id')
    .select(['line.id', 'line.act_id as actId', 'line.claim_id as claimId', 'line.kind', 'undoing.id as reversedBy'])
    .where('line.item_id', '=', itemId)
    .orderBy('line.seq')
    .execute()
  return rows.map((row) => ({ ...row, kind: eventKind.parse(row.kind) }))
}

/** What was done with a thing, the latest first. */
export async function listEvents(db: AnyDb, { itemId, cursor, limit }: { itemId: string; cursor?: string | null | undefined; limit: number }): Promise<{ items: EquipmentEvent[]; next: string | null }> {
  const before = Number.parseInt(cursor ?? '', 10)
  const rows = await eventsOf(db)
    .where('event.item_id', '=', itemId)
    .$if(before > 0, (query) => query.where('event.seq', '<', before))
    .orderBy('event.seq', 'desc')
    .limit(limit + 1)
    .execute()
  const history = await listHistory(db, itemId)
  return { items: rows.slice(0, limit).map((row) => eventOf(row, history)), next: rows.length > limit ? String(rows[limit - 1]!.seq) : null }
}

/** A whole row of the history; throws NOT_FOUND. */
export async function getEventRow(db: AnyDb, eventId: string) {
  const row = await db.selectFrom('equipment_event').selectAll().where('id', '=', eventId).executeTakeFirst()
  if (!row) throw notFound('loans', eventId)
  return row
}
export type EventRow = Awaited<ReturnType<typeof getEventRow>>

function eventsOf(db: AnyDb) {
  return db
    .selectFrom('equipment_event as event')
    .innerJoin('equipment_item as item', 'item.id', 'event.item_id')
    .leftJoin('equipment_event as undoing', 'undoing.reverses', 'event.id')
    .leftJoin('equipment_event as undone', 'undone.id', 'event.reverses')
    .leftJoin('contact_alias as alias', 'alias.merged_id', 'event.contact_id')
    .leftJoin('contact', (join) => join.on(({ eb, fn, ref }) => eb('contact.id', '=', fn.coalesce('alias.kept_id', ref('event.contact_id')))))
    .leftJoin('meeting', 'meeting.id', 'event.meeting_id')
    .leftJoin('member', 'member.id', 'event.member_id')
    .selectAll('event')
    .select(['item.name as item_name', 'undoing.id as reversed_by', 'undone.kind as undone_kind', 'alias.kept_id', 'contact.name as contact_name', 'meeting.title as meeting_title', 'member.name as member_name'])
}

type JoinedRow = Awaited<ReturnType<ReturnType<typeof eventsOf>['executeTakeFirstOrThrow']>>

function eventOf(row: JoinedRow, history: readonly Line[]): EquipmentEvent {
  const kind = eventKind.parse(row.kind)
  return {
    id: row.id,
    itemId: row.item_id,
    itemName: row.item_name,
    claimId: row.claim_id,
    kind,
    day: row.on_day,
    at: row.at,
    memberName: row.member_name ?? '',
    from: row.from_day,
    to: row.to_day,
    contactId: row.kept_id ?? row.contact_id,
    contactName: row.contact_name,
    code: row.code,
    meetingId: row.meeting_id,
    meetingTitle: row.meeting_title,
    condition: condition.parse(row.condition),
    conditionNote: row.condition_note,
    missing: JSON.parse(row.missing) as string[],
    value: row.value,
    note: row.note,
    reverses: row.reverses,
    reversesKind: row.undone_kind === null ? null : eventKind.parse(row.undone_kind),
    reversedBy: row.reversed_by,
    reversible: isReversible(history.find(({ id }) => id === row.id)!, history),
  }
}
