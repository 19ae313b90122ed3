import { createHash } from 'node:crypto'
import type { MeetingChoices, MeetingCounts, MeetingRow } from '#shared/areas/meetings/calendarImport.schema.ts'
import type { ImportReason } from '#shared/areas/space/calendarImport.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import { type EventGroup, expandEvents, type FileDate } from '#main/documents/calendar/expand.ts'
import type { FileEvent } from '#main/documents/calendar/readEvent.ts'
import type { AnyDb } from '#main/store/database.ts'

/** One date with what is to be done about it. */
export interface PlannedMeeting {
  row: MeetingRow
  uid: string
  recurrence: string
  sequence: number
  modified: number
  said: string
  act: 'create' | 'change' | 'cancel' | 'none'
}

interface Asked {
  events: readonly FileEvent[]
  /** METHOD:CANCEL. */
  cancels: boolean
  choices: MeetingChoices
  language: Language
  now: number
}

/** The word for a meeting without any: it is written here, so it is ours. */
const untitled: Record<Language, string> = { 'en-CA': 'Meeting', 'fr-CA': 'Réunion' }
const stride = 500

/** What an import of these events would do, date by date, in the file's order. */
export async function planMeetings(db: AnyDb, { events, cancels, choices, language, now }: Asked): Promise<PlannedMeeting[]> {
  const groups = await expandEvents(events, { now, zone: await getZone(db), past: choices.past, cancels })
  const known = await listKnown(db, groups.map(({ uid }) => uid))
  const exported = await listExported(db, groups.map(({ uid }) => uid))
  return groups.flatMap((group) => weighGroup(group, { known: known.get(group.uid) ?? new Map(), exported: exported.get(group.uid) ?? null, cancels, now, title: untitled[language] }))
}

/** How many dates have each outcome; a row that stands for several counts as many. */
export function countRows(rows: readonly MeetingRow[]): MeetingCounts {
  const counts: MeetingCounts = { created: 0, changed: 0, cancelled: 0, known: 0, refused: 0, leftOut: 0 }
  for (const { outcome, reason, detail } of rows) counts[outcome] += reason === 'past' || reason === 'tooMany' ? Number(detail) : 1
  return counts
}

interface Known {
  meetingId: string
  recurrence: string
  sequence: number
  modified: number
  said: string
  cancelled: boolean
  start: number
  end: number
  title: string
}

interface Weighing {
  known: ReadonlyMap<string, Known>
  /** The meeting of this desk that went out with this UID. */
  exported: string | null
  cancels: boolean
  now: number
  title: string
}

function weighGroup(group: EventGroup, weighing: Weighing): PlannedMeeting[] {
  const { known, exported, cancels } = weighing
  const { master } = group
  const plan = (event: FileEvent, date: FileDate | null, row: Partial<MeetingRow>, act: PlannedMeeting['act'] = 'none') => plannedOf(group, event, date, weighing.title, row, act)
  const idle = group.idle.map(({ event, reason, detail }) => plan(event, null, { outcome: reason === 'again' ? 'known' : 'refused', reason, detail }))
  const counted = ([['past', group.past], ['tooMany', group.tooMany]] as const).flatMap(([reason, count]) => {
    const event = master ?? group.dates[0]?.event
    return count > 0 && event ? [plan(event, null, { outcome: 'leftOut', reason, detail: String(count) })] : []
  })
  const told = [...idle, ...counted]
  if (exported) return [...told, ...group.dates.map((date) => plan(date.event, date, { outcome: 'known', reason: 'exported', meetingId: exported }))]
  if (master && (cancels || master.status === 'cancelled')) {
    const live = [...known.values()].filter((one) => isLive(one, weighing.now) && !isOlder(master, one))
    return live.length > 0 ? live.map((one) => cancelOf(group, master, one, weighing, null)) : [plan(master, null, known.size > 0 ? { outcome: 'known' } : { outcome: 'leftOut', reason: 'notHere' })]
  }
  const here = new Set(group.dates.map(({ recurrence }) => recurrence))
  const gone = master && !master.problem && !group.bounded
    ? [...known.values()].filter((one) => !here.has(one.recurrence) && isLive(one, weighing.now) && one.start > weighing.now && !isOlder(master, one)).map((one) => cancelOf(group, master, one, weighing, 'goneFromEvent'))
    : []
  return [...told, ...gone, ...group.dates.map((date) => weighDate(group, date, weighing, plan))]
}

type Plan = (event: FileEvent, date: FileDate | null, row: Partial<MeetingRow>, act?: PlannedMeeting['act']) => PlannedMeeting

function weighDate(group: EventGroup, date: FileDate, weighing: Weighing, plan: Plan): PlannedMeeting {
  const { event } = date
  const link = weighing.known.get(date.recurrence)
  if (date.cancelled) return link && isLive(link, weighing.now) && !isOlder(event, link) ? cancelOf(group, event, link, weighing, null) : plan(event, date, link ? { outcome: 'known' } : { outcome: 'leftOut', reason: 'notHere' })
  if (date.wholeDay !== null) return plan(event, date, { outcome: 'leftOut', reason: 'allDay' })
  if (!link) return plan(event, date, { outcome: 'created', notices: [...date.notices, ...(event.title === '' ? [{ is: 'noTitle', detail: '' } as const] : [])] }, 'create')
  const meetingId = link.meetingId
  if (link.cancelled) return plan(event, date, { outcome: 'known', reason: 'cancelledHere', meetingId })
  if (isOlder(event, link)) return plan(event, date, { outcome: 'known', reason: 'older', meetingId })
  return link.said === saidOf(date, weighing.title) ? plan(event, date, { outcome: 'known', meetingId }) : plan(event, date, { outcome: 'changed', meetingId }, 'change')
}

const isLive = (one: Known, now: number) => !one.cancelled && one.end > now
const isOlder = (event: FileEvent, one: Known) => event.sequence < one.sequence || (event.sequence === one.sequence && event.modified > 0 && event.modified < one.modified)

function cancelOf(group: EventGroup, event: FileEvent, one: Known, { title }: Weighing, reason: ImportReason | null): PlannedMeeting {
  const row = { outcome: 'cancelled', reason, meetingId: one.meetingId, title: one.title, start: one.start, end: one.end } as const
  return { ...plannedOf(group, event, null, title, row, 'cancel'), recurrence: one.recurrence }
}

function plannedOf(group: EventGroup, event: FileEvent, date: FileDate | null, title: string, row: Partial<MeetingRow>, act: PlannedMeeting['act']): PlannedMeeting {
  const bounded: MeetingRow['notices'] = group.bounded && date !== null && date === group.dates.at(-1) ? [{ is: 'bounded', detail: '' }] : []
  const notices = [...(row.notices ?? date?.notices ?? event.notices), ...bounded]
  return {
    row: { line: event.line, title: event.title || title, start: date?.start ?? null, end: date?.end ?? null, where: event.location.slice(0, 200), outcome: 'leftOut', reason: null, detail: '', meetingId: null, ...row, notices },
    uid: group.uid, recurrence: date?.recurrence ?? '', sequence: event.sequence, modified: event.modified, said: date ? saidOf(date, title) : '', act,
  }
}

/** What the other calendar says, so that a change of it is seen. */
const saidOf = ({ event, start, end }: FileDate, title: string) => createHash('sha256').update(JSON.stringify([event.title || title, event.location, start, end])).digest('base64url').slice(0, 22)

async function listKnown(db: AnyDb, uids: readonly string[]): Promise<Map<string, Map<string, Known>>> {
  const found = new Map<string, Map<string, Known>>()
  for (let from = 0; from < uids.length; from += stride) {
    const rows = await db
      .selectFrom('meeting_calendar_link as link')
      .innerJoin('meeting', 'meeting.id', 'link.meeting_id')
      .selectAll('link')
      .select(['meeting.cancelled_at', 'meeting.start_at', 'meeting.end_at', 'meeting.title'])
      .where('link.uid', 'in', uids.slice(from, from + stride))
      .execute()
    for (const row of rows) {
      const of = found.get(row.uid) ?? new Map<string, Known>()
      of.set(row.recurrence, { meetingId: row.meeting_id, recurrence: row.recurrence, sequence: row.sequence, modified: row.modified_at, said: row.said, cancelled: row.cancelled_at !== null, start: row.start_at, end: row.end_at, title: row.title })
      found.set(row.uid, of)
    }
  }
  return found
}

const ours = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@organizing-desk$/

/** The UIDs that this desk gave its own meetings: they are here, whatever the file makes of them. */
async function listExported(db: AnyDb, uids: readonly string[]): Promise<Map<string, string>> {
  const ids = uids.flatMap((uid) => ours.exec(uid)?.[1] ?? [])
  const found = new Map<string, string>()
  for (let from = 0; from < ids.length; from += stride) {
    for (const { id } of await db.selectFrom('meeting').select('id').where('id', 'in', ids.slice(from, from + stride)).execute()) found.set(`${id}@organizing-desk`, id)
  }
  return found
}
