import type { Condition, EventKind, Standing } from '#shared/areas/loans/equipment.schema.ts'
import type { Act } from '#main/app/act.ts'
import type { WriteDb } from '#main/store/database.ts'
import type { EventRow } from './events.queries.ts'

/** What a claim is after a line. */
export type ClaimPart = Pick<EventRow, 'claim_id' | 'claim_state' | 'from_day' | 'to_day' | 'free_from' | 'service_days'>
/** For whom and for what, and what went out. */
export type WhomPart = Pick<EventRow, 'contact_id' | 'code' | 'meeting_id' | 'campaign_id' | 'accessories'>
/** How the thing is after a line. */
export interface ThingPart {
  standing: Standing
  condition: Condition
  condition_note: string
  /** As JSON. */
  missing: string
}

export interface EventLine {
  itemId: string
  kind: EventKind
  day: string
  note: string
  claim?: ClaimPart
  whom?: WhomPart
  /** As it was before when left out. */
  thing?: Partial<ThingPart>
  reverses?: string
  /** The act it is part of, where several lines are written together. */
  actId?: string
}

const noClaim: ClaimPart = { claim_id: null, claim_state: null, from_day: null, to_day: null, free_from: null, service_days: null }
const nobody: WhomPart = { contact_id: null, code: '', meeting_id: null, campaign_id: null, accessories: '[]' }

/** Writes a line of a thing's history; the store's own triggers refuse what must not be, and work out what stands. Answers its id. */
export async function writeEvent(db: WriteDb, line: EventLine, act: Act): Promise<string> {
  const before = await db.selectFrom('equipment_item').select(['value', 'standing', 'condition', 'condition_note', 'missing']).where('id', '=', line.itemId).executeTakeFirstOrThrow()
  const { value, ...thing } = before
  const id = act.newId()
  const whom = line.whom ?? nobody
  await db
    .insertInto('equipment_event')
    .values({
      id,
      act_id: line.actId ?? id,
      item_id: line.itemId,
      kind: line.kind,
      on_day: line.day,
      at: act.at,
      member_id: act.member.id,
      value,
      note: line.note,
      reverses: line.reverses ?? null,
      ...whom,
      ...(line.claim ?? noClaim),
      ...thing,
      ...line.thing,
    })
    .execute()
  act.touch('loans', line.itemId)
  if (line.claim?.claim_id) act.touch('loans', line.claim.claim_id)
  if (whom.contact_id) act.touch('contacts', whom.contact_id)
  if (whom.meeting_id) act.touch('meetings', whom.meeting_id)
  return id
}
