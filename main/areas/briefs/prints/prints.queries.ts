import { stateOf } from '#shared/areas/briefs/prints.rules.ts'
import { type Print, printColour, printSides, printSize } from '#shared/areas/briefs/prints.schema.ts'
import { meetingPaper } from '#shared/areas/meetings/papers.schema.ts'
import { notFound } from '#shared/base/errors.ts'
import { language } from '#shared/base/language.ts'
import { boundsOfDay, dayAt } from '#shared/base/time.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** More would be printed by no front desk in a day. */
const mostQueued = 300
const mostOfOne = 400

/** What waits to be printed, of meetings that are not over by today and of none; the soonest first, packs together. */
export async function listQueue(db: AnyDb, now: number): Promise<Print[]> {
  const rows = await selectQueue(db, await startOfToday(db, now)).execute()
  return rows.map(printOf)
}

/** What was printed or called off, or waits though its meeting is over; newest first. */
export async function listPast(db: AnyDb, page: { cursor?: string | null | undefined; limit: number }, now: number) {
  const over = await startOfToday(db, now)
  const rows = await selectPrints(db)
    .where((eb) => eb.or([eb('print.printed_at', 'is not', null), eb('print.cancelled_at', 'is not', null), eb('meeting.end_at', '<=', over)]))
    .$if(Boolean(page.cursor), (query) => query.where('print.id', '<', page.cursor!))
    .orderBy('print.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return { items: rows.slice(0, page.limit).map(printOf), next: rows.length > page.limit ? rows[page.limit - 1]!.id : null }
}

/** What was ever queued for a meeting, the first first. */
export async function listPrintsOfMeeting(db: AnyDb, meetingId: string): Promise<Print[]> {
  return (await selectPrints(db).where('print.meeting_id', '=', meetingId).orderBy('print.id').limit(mostOfOne).execute()).map(printOf)
}

/** These lines in their order; throws NOT_FOUND for the first that is not there. */
export async function getPrints(db: AnyDb, ids: readonly string[]): Promise<Print[]> {
  const rows = await selectPrints(db).where('print.id', 'in', [...ids]).execute()
  const known = new Map(rows.map((row) => [row.id, printOf(row)]))
  return ids.map((id) => {
    const found = known.get(id)
    if (!found) throw notFound('briefs', id)
    return found
  })
}

/** What the list shows, its partial index first. */
export function selectQueue(db: AnyDb, startOfDay: number) {
  return selectPrints(db)
    .where('print.printed_at', 'is', null)
    .where('print.cancelled_at', 'is', null)
    .where((eb) => eb.or([eb('print.meeting_id', 'is', null), eb('meeting.end_at', '>', startOfDay)]))
    .orderBy(({ fn }) => fn.coalesce('meeting.start_at', 'print.queued_at'))
    .orderBy('print.meeting_id')
    .orderBy('print.pack_id')
    .orderBy('print.id')
    .limit(mostQueued)
}

async function startOfToday(db: AnyDb, now: number): Promise<number> {
  const zone = await getZone(db)
  return boundsOfDay(dayAt(now, zone), zone).from
}

const selectPrints = (db: AnyDb) =>
  db
    .selectFrom('brief_print as print')
    .leftJoin('brief', 'brief.id', 'print.brief_id')
    .leftJoin('meeting', 'meeting.id', 'print.meeting_id')
    .leftJoin('contact', 'contact.id', 'print.contact_id')
    .leftJoin('use_job as job', 'job.id', 'print.job_id')
    .leftJoin('member as queuing', 'queuing.id', 'print.queued_by')
    .leftJoin('member as printing', 'printing.id', 'print.printed_by')
    .leftJoin('member as cancelling', 'cancelling.id', 'print.cancelled_by')
    .selectAll('print')
    .select(['brief.title', 'meeting.title as meetingTitle', 'meeting.start_at as meetingStart', 'meeting.cancelled_at as meetingCancelled', 'contact.name as contactName', 'job.value'])
    .select(['queuing.name as queuedBy', 'printing.name as printedBy', 'cancelling.name as cancelledBy'])

type Row = Awaited<ReturnType<ReturnType<typeof selectPrints>['executeTakeFirstOrThrow']>>

function printOf(row: Row): Print {
  const [printedAt, cancelledAt] = [row.printed_at, row.cancelled_at]
  return {
    id: row.id,
    briefId: row.brief_id,
    briefVersion: row.brief_version,
    title: row.title,
    paper: meetingPaper.nullable().parse(row.paper),
    language: language.parse(row.language),
    meetingId: row.meeting_id,
    meetingTitle: row.meetingTitle,
    meetingStart: row.meetingStart,
    meetingCancelled: row.meetingCancelled !== null,
    contactId: row.contact_id,
    contactName: row.contactName,
    copies: row.copies,
    pages: row.pages,
    sides: printSides.parse(row.sides),
    colour: printColour.parse(row.colour),
    size: printSize.parse(row.size),
    note: row.note,
    packId: row.pack_id,
    state: stateOf({ printedAt, cancelledAt }),
    queuedAt: row.queued_at,
    queuedBy: row.queuedBy ?? '',
    printedAt,
    printedBy: row.printedBy,
    jobId: row.job_id,
    value: row.value,
    cancelledAt,
    cancelledBy: row.cancelledBy,
    cancelReason: row.cancel_reason,
  }
}

/** How many lines for a meeting are still to be printed. */
export async function countQueuedFor(db: AnyDb, meetingId: string): Promise<number> {
  const row = await db
    .selectFrom('brief_print')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('meeting_id', '=', meetingId)
    .where('printed_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
