import { type Appearance, type Body, body, bodyDeadline } from '#shared/areas/meetings/bodies.schema.ts'
import { registerBy } from '#shared/areas/meetings/bodies.rules.ts'
import { notFound } from '#shared/base/errors.ts'
import { dayAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

const mostBodies = 500

/** Every body, those in use first. */
export async function listBodies(db: AnyDb): Promise<Body[]> {
  const rows = await selectBodies(db).orderBy('public_body.archived_at').orderBy('public_body.name').limit(mostBodies).execute()
  return rows.map(bodyOf)
}

/** One body, also an archived one. Throws NOT_FOUND. */
export async function getBody(db: AnyDb, id: string): Promise<Body> {
  const row = await selectBodies(db).where('public_body.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('meetings', id)
  return bodyOf(row)
}

/** Before whom a meeting speaks, who does, and until when they register. Throws NOT_FOUND. */
export async function getAppearance(db: AnyDb, meetingId: string): Promise<Appearance> {
  const meeting = await db.selectFrom('meeting').select('start_at').where('id', '=', meetingId).executeTakeFirst()
  if (!meeting) throw notFound('meetings', meetingId)
  const row = await db.selectFrom('meeting_appearance').selectAll().where('meeting_id', '=', meetingId).executeTakeFirst()
  const before = row?.body_id ? await getBody(db, row.body_id) : null
  const zone = await getZone(db)
  return {
    meetingId,
    version: row?.version ?? 0,
    body: before,
    itemNumber: row?.item_number ?? '',
    speakers: await listSpeakers(db, meetingId),
    writtenSentAt: row?.written_sent_at ?? null,
    registerBy: before?.deadline ? registerBy(dayAt(meeting.start_at, zone), before.deadline, zone) : null,
  }
}

async function listSpeakers(db: AnyDb, meetingId: string): Promise<Appearance['speakers']> {
  const rows = await db
    .selectFrom('meeting_speaker as speaker')
    .innerJoin('contact', 'contact.id', 'speaker.contact_id')
    .select(['speaker.contact_id as contactId', 'speaker.minutes', 'speaker.registered', 'speaker.note', 'contact.name', 'contact.unsafe'])
    .where('speaker.meeting_id', '=', meetingId)
    .orderBy('speaker.position')
    .orderBy('speaker.contact_id')
    .execute()
  return rows.map((row) => ({ ...row, registered: row.registered === 1, unsafe: row.unsafe === 1 }))
}

const selectBodies = (db: AnyDb) => db.selectFrom('public_body').leftJoin('contact', 'contact.id', 'public_body.contact_id').selectAll('public_body').select('contact.name as contact_name')
type Row = Awaited<ReturnType<ReturnType<typeof selectBodies>['execute']>>[number]

const bodyOf = (row: Row): Body =>
  body.parse({
    id: row.id, name: row.name, kind: row.kind, minutes: row.minutes, deadline: row.deadline ? bodyDeadline.parse(JSON.parse(row.deadline)) : null, how: row.how,
    contactId: row.contact_id, contactName: row.contact_name, notes: row.notes, toCheck: row.to_check === 1, archived: row.archived_at !== null, version: row.version,
  })
