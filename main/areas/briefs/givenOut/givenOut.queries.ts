import { sql } from 'kysely'
import { briefKind } from '#shared/areas/briefs/briefs.schema.ts'
import type { Giving, MostGiven } from '#shared/areas/briefs/givenOut.schema.ts'
import { language } from '#shared/base/language.ts'
import { addDays, boundsOfDay } from '#shared/base/time.ts'
import type { Span } from '#shared/base/fiscal.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { getBrief } from '../briefs.queries.ts'

const mostLines = 200
const mostDocuments = 100
/** More prints than a clinic makes in a year, and fewer than fill the memory. */
const mostInTable = 50_000

/** Moments from the first of the days to the end of the last, on the clinic's clock. */
async function momentsOf(db: AnyDb, { from, to }: Span): Promise<{ from: number; to: number }> {
  const zone = await getZone(db)
  return { from: boundsOfDay(from, zone).from, to: boundsOfDay(addDays(to, 1), zone).from }
}

/** Where, when and how often a document was given out in both its languages, and what that comes to in the fiscal year; throws NOT_FOUND. */
export async function findGivenOf(db: AnyDb, briefId: string, year: Span) {
  const { pairId } = await getBrief(db, briefId)
  const ids = pairId ? [briefId, pairId] : [briefId]
  const span = await momentsOf(db, year)
  const rows = await selectGiven(db).where('given.briefId', 'in', ids).orderBy('given.at', 'desc').orderBy('given.id', 'desc').limit(mostLines).execute()
  const sums = await db
    .selectFrom(given(db).as('given'))
    .where('given.briefId', 'in', ids)
    .where('given.cancelledAt', 'is', null)
    .select(({ fn }) => [fn.countAll<number>().as('times'), sql<number>`coalesce(sum(copies), 0)`.as('copies')])
    .select([sql<number>`coalesce(sum(at >= ${span.from} and at < ${span.to}), 0)`.as('timesInYear'), sql<number>`coalesce(sum(case when at >= ${span.from} and at < ${span.to} then copies end), 0)`.as('copiesInYear')])
    .executeTakeFirstOrThrow()
  return { lines: rows.map(givingOf), ever: { times: sums.times, copies: sums.copies }, year: { times: sums.timesInYear, copies: sums.copiesInYear }, yearFrom: year.from }
}

/** The documents of which most copies were given out in the fiscal year, both languages as one: the one that was there first. */
export async function listMostGiven(db: AnyDb, year: Span): Promise<MostGiven[]> {
  const span = await momentsOf(db, year)
  const rows = await db
    .selectFrom(given(db).as('given'))
    .innerJoin('brief as printed', 'printed.id', 'given.briefId')
    .innerJoin('brief', (join) => join.on('brief.id', '=', sql<string>`min(printed.id, coalesce(printed.pair_id, printed.id))`))
    .where('given.at', '>=', span.from)
    .where('given.at', '<', span.to)
    .where('given.cancelledAt', 'is', null)
    .groupBy('brief.id')
    .select(['brief.id', 'brief.title', 'brief.language', 'brief.kind', 'brief.archived_at'])
    .select(({ fn }) => [fn.countAll<number>().as('times'), fn.sum<number>('given.copies').as('copies'), sql<number>`max(given.at)`.as('last'), fn.count<number>('given.meetingId').distinct().as('meetings')])
    .select(sql<number>`coalesce(sum(case when printed.language = 'fr-CA' then given.copies end), 0)`.as('french'))
    .orderBy('copies', 'desc')
    .orderBy('brief.id')
    .limit(mostDocuments)
    .execute()
  return rows.map(({ archived_at, ...row }) => ({ ...row, kind: briefKind.parse(row.kind), language: language.parse(row.language), archived: archived_at !== null }))
}

/** A line of what leaves the desk: who is unsafe to contact is left off it, and so is a title that may name them. */
export interface HandedOut extends Giving {
  title: string | null
}

/** Each time of the fiscal year, the first first, also those called off, naming nobody who is unsafe to contact. */
export async function listGivenToHandOut(db: AnyDb, year: Span): Promise<HandedOut[]> {
  const span = await momentsOf(db, year)
  const rows = await selectGiven(db)
    .leftJoin('contact as about', 'about.id', 'brief.contact_id')
    .leftJoin('contact as partner', 'partner.id', 'brief.group_id')
    .leftJoin('contact as host', 'host.id', 'meeting.group_id')
    .select(['brief.title', 'about.unsafe as aboutUnsafe', 'partner.unsafe as partnerUnsafe', 'host.unsafe as hostUnsafe', 'contact.unsafe as payerUnsafe'])
    .select(({ exists, selectFrom }) =>
      exists(selectFrom('meeting_invitation').innerJoin('contact as invited', 'invited.id', 'meeting_invitation.contact_id').select('invited.id').whereRef('meeting_invitation.meeting_id', '=', 'meeting.id').where('invited.unsafe', '=', 1)).as('invitedUnsafe'),
    )
    .where('given.at', '>=', span.from)
    .where('given.at', '<', span.to)
    .orderBy('given.at')
    .orderBy('given.id')
    .limit(mostInTable)
    .execute()
  return rows.map((row) => {
    const line = givingOf(row)
    return {
      ...line,
      title: row.aboutUnsafe || row.partnerUnsafe ? null : row.title,
      groupName: row.payerUnsafe ? null : line.groupName,
      meetingTitle: row.hostUnsafe || row.payerUnsafe || row.invitedUnsafe ? null : line.meetingTitle,
    }
  })
}

/** Prints of documents that were made, with those noted before there was a print list. */
const given = (db: AnyDb) =>
  db
    .selectFrom('brief_print')
    .select(['id', 'brief_id as briefId', 'meeting_id as meetingId', 'contact_id as contactId', 'copies', 'pages', 'printed_at as at', 'printed_by as memberId', 'cancelled_at as cancelledAt', 'cancel_reason as cancelReason'])
    .where('brief_id', 'is not', null)
    .where('printed_at', 'is not', null)
    .unionAll(
      db
        .selectFrom('brief_printing')
        .select(['id', 'brief_id as briefId', 'meeting_id as meetingId', sql<string | null>`null`.as('contactId'), 'copies', sql<number | null>`null`.as('pages'), 'at', 'member_id as memberId', sql<number | null>`null`.as('cancelledAt'), sql<string>`''`.as('cancelReason')]) as never,
    )

const selectGiven = (db: AnyDb) =>
  db
    .selectFrom(given(db).as('given'))
    .innerJoin('brief', 'brief.id', 'given.briefId')
    .leftJoin('meeting', 'meeting.id', 'given.meetingId')
    .leftJoin('contact', 'contact.id', 'given.contactId')
    .leftJoin('member', 'member.id', 'given.memberId')
    .select(['given.id', 'brief.id as briefId', 'brief.language', 'given.meetingId', 'meeting.title as meetingTitle', 'contact.name as groupName', 'given.copies', 'given.pages', 'given.at', 'member.name as memberName', 'given.cancelledAt', 'given.cancelReason'])

type Row = Awaited<ReturnType<ReturnType<typeof selectGiven>['executeTakeFirstOrThrow']>>

function givingOf({ id, briefId, language: of, meetingId, meetingTitle, groupName, copies, pages, at, memberName, cancelledAt, cancelReason }: Row): Giving {
  return { id, briefId, language: language.parse(of), meetingId, meetingTitle, groupName, copies, pages, at: at!, memberName: memberName ?? '', cancelled: cancelledAt !== null, cancelReason }
}
