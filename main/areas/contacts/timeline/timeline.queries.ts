import { type Entry, type EntryKind, entry, entryKind, type TimelineItem, type TimelineKind } from '#shared/areas/contacts/timeline.schema.ts'
import { excerptOf, mergeNewest } from '#shared/areas/contacts/timeline.rules.ts'
import { notFound } from '#shared/base/errors.ts'
import { cursorOfMoment, type MomentPlace, momentOfCursor } from '#shared/base/moments.ts'
import { organizers, type Role } from '#shared/base/roles.ts'
import { listDocumentsOfContact } from '#main/areas/briefs/prints/ofContact.queries.ts'
import { listLendingsOfContact } from '#main/areas/loans/equipment/ofContact.queries.ts'
import { listIssuesOfContact } from '#main/areas/loans/stock/ofContact.queries.ts'
import { listJobsOfContact } from '#main/areas/loans/use/ofContact.queries.ts'
import { listMeetingsOfContact } from '#main/areas/meetings/ofContact.queries.ts'
import { listBookingsOfContact } from '#main/areas/space/ofContact.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { mustKnowContact } from '../mustKnow.queries.ts'

export interface TimelinePage {
  contactId: string
  /** Of these kinds; empty: of any. */
  kinds: readonly TimelineKind[]
  cursor?: string | null | undefined
  limit: number
}

type Source = (db: AnyDb, contactId: string, after: MomentPlace | null, limit: number) => Promise<TimelineItem[]>

/** Whether someone of this role may read what was said one-to-one. */
export const maySeeWords = (role: Role) => organizers.includes(role)

/**
 * A page of all that is known of a contact, newest first. Each source gives one more than a page after the cursor;
 * what is kept of them together is the page, and whatever was cut comes again after its last. Throws NOT_FOUND.
 */
export async function listTimeline(db: AnyDb, { contactId, kinds, cursor, limit }: TimelinePage, role: Role): Promise<{ items: TimelineItem[]; next: string | null }> {
  await mustKnowContact(db, contactId)
  const after = momentOfCursor(cursor)
  const lists = await Promise.all(sourcesOf(kinds, role).map((source) => source(db, contactId, after, limit + 1)))
  const { items, more } = mergeNewest(lists, limit)
  return { items, next: more ? cursorOfMoment(items.at(-1)!) : null }
}

function sourcesOf(kinds: readonly TimelineKind[], role: Role): Source[] {
  const wanted = new Set(kinds)
  const has = (kind: TimelineKind) => wanted.size === 0 || wanted.has(kind)
  const written = entryKind.options.filter((kind) => wanted.has(kind))
  const sources: Source[] = wanted.size === 0 ? [entriesOf(null, role)] : written.map((kind) => entriesOf(kind, role))
  if (has('meeting')) sources.push(async (...page) => (await listMeetingsOfContact(...page)).map((meeting) => ({ source: 'meeting', ...meeting })))
  if (has('loan')) sources.push(async (...page) => (await listIssuesOfContact(...page)).map((issue) => ({ source: 'loan', ...issue })))
  if (has('loan')) sources.push(async (...page) => (await listJobsOfContact(...page)).map((job) => ({ source: 'use', ...job })))
  if (has('loan')) sources.push(async (...page) => (await listLendingsOfContact(...page)).map((lending) => ({ source: 'equipment', ...lending })))
  if (has('booking')) sources.push(async (...page) => (await listBookingsOfContact(...page)).map((booking) => ({ source: 'booking', ...booking })))
  if (has('document')) sources.push(async (...page) => (await listDocumentsOfContact(...page)).map((document) => ({ source: 'document', ...document })))
  return sources
}

/** Entries of one kind, or of any; each way an index runs in their order. */
function entriesOf(kind: EntryKind | null, role: Role): Source {
  return async (db, contactId, after, limit) => {
    const rows = await db
      .selectFrom('timeline_entry as entry')
      .leftJoin('member', 'member.id', 'entry.member_id')
      .select(['entry.id', 'entry.at', 'entry.kind', 'entry.direction', 'entry.outcome', 'entry.text', 'member.name as memberName'])
      .where('entry.contact_id', '=', contactId)
      .where('entry.archived_at', 'is', null)
      .$if(kind !== null, (query) => query.where('entry.kind', '=', kind!))
      .$if(after !== null, (query) => query.where(({ eb, refTuple, tuple }) => eb(refTuple('entry.at', 'entry.id'), '<', tuple(after!.at, after!.id))))
      .orderBy('entry.at', 'desc')
      .orderBy('entry.id', 'desc')
      .limit(limit)
      .execute()
    return rows.map((row) => itemOf(row as typeof row & Written, role))
  }
}

type Written = Pick<Entry, 'kind' | 'direction' | 'outcome'>

function itemOf(row: Written & { id: string; at: number; text: string; memberName: string | null }, role: Role): TimelineItem {
  const { id, at, kind, direction, outcome, memberName } = row
  const heading = { source: 'entry' as const, id, at, kind, direction, outcome, memberName: memberName ?? '' }
  if (kind !== 'oneToOne') return { ...heading, ...excerptOf(row.text), closed: false }
  // Of a one-to-one there is always more than its story: whoever may see it opens it.
  return maySeeWords(role) ? { ...heading, text: excerptOf(row.text).text, cut: true, closed: false } : { ...heading, text: '', cut: false, closed: true }
}

/** The whole of one entry, also of one that was removed; of a one-to-one as far as this role may see it. Throws NOT_FOUND. */
export async function getEntry(db: AnyDb, entryId: string, role: Role): Promise<Entry> {
  const row = await db
    .selectFrom('timeline_entry as entry')
    .leftJoin('member', 'member.id', 'entry.member_id')
    .selectAll('entry')
    .select('member.name as member_name')
    .where('entry.id', '=', entryId)
    .executeTakeFirst()
  if (!row) throw notFound('contacts', entryId)
  const hidden = row.kind === 'oneToOne' && !maySeeWords(role)
  return entry.parse({
    id: row.id,
    contactId: row.contact_id,
    at: row.at,
    kind: row.kind,
    direction: row.direction,
    outcome: row.outcome,
    text: hidden ? '' : row.text,
    memberName: row.member_name ?? '',
    oneToOne: row.kind === 'oneToOne' && !hidden ? await findOneToOne(db, entryId, row.text) : null,
    archived: row.archived_at !== null,
    version: row.version,
  })
}

async function findOneToOne(db: AnyDb, entryId: string, story: string) {
  const row = await db.selectFrom('one_to_one').selectAll().where('entry_id', '=', entryId).executeTakeFirstOrThrow()
  const { purpose, place, concerns, skills, networks, ask, answer } = row
  return { purpose, place, story, concerns, skills, networks, ask, answer, nextStep: row.next_step, nextOn: row.next_on, followUpId: row.follow_up_id }
}
