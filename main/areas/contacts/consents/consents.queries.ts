import { expiresSoonDays, stateOf } from '#shared/areas/contacts/consents.rules.ts'
import { type Consent, consent as consentShape, type ConsentOfContact } from '#shared/areas/contacts/consents.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { addDays, dayAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** As many as one permit may name. */
const mostLeftOut = 1000

interface Page {
  cursor?: string | null | undefined
  limit: number
}

/** A contact's consents, the one given last first. */
export async function listConsents(db: AnyDb, { contactId, cursor, limit }: Page & { contactId: string }, now: number): Promise<{ items: Consent[]; next: string | null }> {
  const after = placeOf(cursor)
  const rows = await selectConsents(db)
    .where('consent.contact_id', '=', contactId)
    .$if(after !== null, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('consent.given_on', 'consent.id'), '<', tuple(after!.day, after!.id))))
    .orderBy('consent.given_on', 'desc')
    .orderBy('consent.id', 'desc')
    .limit(limit + 1)
    .execute()
  return pageOf(rows, limit, await todayOf(db, now), (row) => row.given_on)
}

/** One consent; throws NOT_FOUND. */
export async function getConsent(db: AnyDb, id: string, now: number): Promise<Consent> {
  const row = await selectConsents(db).where('consent.id', '=', id).executeTakeFirst()
  if (!row) throw notFound('contacts', id)
  return toConsent(row, await todayOf(db, now))
}

/** Withdrawals still to act on, the most urgent first. */
export async function listWithdrawals(db: AnyDb, { cursor, limit }: Page, now: number): Promise<{ items: ConsentOfContact[]; next: string | null }> {
  const after = placeOf(cursor)
  const rows = await selectConsents(db)
    .where('consent.withdrawn_on', 'is not', null)
    .where('consent.actioned_at', 'is', null)
    .where('consent.struck_reason', 'is', null)
    .$if(after !== null, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('consent.act_by', 'consent.id'), '>', tuple(after!.day as never, after!.id))))
    .orderBy('consent.act_by')
    .orderBy('consent.id')
    .limit(limit + 1)
    .execute()
  return pageOf(rows, limit, await todayOf(db, now), (row) => row.act_by)
}

/** Consents that run out soon, those of archived contacts never and of unsafe ones only when permitted; and whom that leaves out. */
export async function listExpiring(
  db: AnyDb,
  { cursor, limit }: Page,
  permitted: ReadonlySet<string>,
  now: number,
): Promise<{ items: ConsentOfContact[]; next: string | null; leftOut: number; leftOutIds: string[] }> {
  const today = await todayOf(db, now)
  const after = placeOf(cursor)
  const rows = await selectExpiring(db, today)
    .where(({ eb, or }) => or([eb('contact.unsafe', '=', 0), eb('contact.id', 'in', [...permitted, ''])]))
    .$if(after !== null, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('consent.valid_until', 'consent.id'), '>', tuple(after!.day as never, after!.id))))
    .orderBy('consent.valid_until')
    .orderBy('consent.id')
    .limit(limit + 1)
    .execute()
  const unsafe = await selectExpiring(db, today)
    .clearSelect()
    .select('contact.id')
    .distinct()
    .where('contact.unsafe', '=', 1)
    .where('contact.id', 'not in', [...permitted, ''])
    .limit(mostLeftOut)
    .execute()
  const leftOutIds = unsafe.map(({ id }) => id)
  return { ...pageOf(rows, limit, today, (row) => row.valid_until), leftOut: leftOutIds.length, leftOutIds }
}

/** The clinic's calendar day at a moment. */
export const todayOf = async (db: AnyDb, now: number) => dayAt(now, await getZone(db))

function selectExpiring(db: AnyDb, today: string) {
  return selectConsents(db)
    .where('consent.withdrawn_on', 'is', null)
    .where('consent.struck_reason', 'is', null)
    .where('consent.valid_until', '>=', today)
    .where('consent.valid_until', '<=', addDays(today, expiresSoonDays))
    .where('contact.archived_at', 'is', null)
}

function selectConsents(db: AnyDb) {
  return db
    .selectFrom('contact_consent as consent')
    .innerJoin('contact', 'contact.id', 'consent.contact_id')
    .leftJoin('member as recorder', 'recorder.id', 'consent.recorded_by')
    .leftJoin('member as actor', 'actor.id', 'consent.actioned_by')
    .selectAll('consent')
    .select(['contact.name as contact_name', 'contact.unsafe', 'recorder.name as recorder_name', 'actor.name as actor_name'])
}

type ConsentRow = Awaited<ReturnType<ReturnType<typeof selectConsents>['executeTakeFirstOrThrow']>>

/** Where a page begins: after this day and id. */
function placeOf(cursor: string | null | undefined): { day: string; id: string } | null {
  return cursor ? { day: cursor.slice(0, 10), id: cursor.slice(11) } : null
}

function pageOf(rows: ConsentRow[], limit: number, today: string, dayOf: (row: ConsentRow) => string | null) {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const items = shown.map((row) => ({ ...toConsent(row, today), contactName: row.contact_name, unsafe: row.unsafe === 1 }))
  return { items, next: last && rows.length > limit ? `${dayOf(last)} ${last.id}` : null }
}

function toConsent(row: ConsentRow, today: string): Consent {
  const dates = { validUntil: row.valid_until, withdrawnOn: row.withdrawn_on, actionedAt: row.actioned_at, struckReason: row.struck_reason }
  return consentShape.parse({
    ...dates,
    id: row.id,
    contactId: row.contact_id,
    channel: row.channel,
    purpose: row.purpose,
    purposeWords: row.purpose_words,
    type: row.type,
    basis: row.basis,
    givenOn: row.given_on,
    endedOn: row.ended_on,
    method: row.method,
    wording: row.wording,
    wordingVersion: row.wording_version,
    language: row.language,
    takenBy: row.taken_by,
    evidence: row.evidence,
    state: stateOf(dates, today),
    withdrawnHow: row.withdrawn_how,
    actBy: row.act_by,
    actionedBy: row.actor_name,
    recordedAt: row.recorded_at,
    recordedBy: row.recorder_name ?? '',
  })
}
