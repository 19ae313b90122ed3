import type { Minutes, MinutesPaper } from '#shared/areas/meetings/minutes.schema.ts'
import { withoutNames } from '#shared/areas/meetings/minutes.rules.ts'
import { contactSummariesById } from '#main/areas/contacts/contacts.queries.ts'
import type { AnyDb } from '#main/store/database.ts'
import { listRoles } from '../roles/roles.queries.ts'
import { getMinutes } from './minutes.queries.ts'

/** Minutes for paper. Who is unsafe to contact and not permitted is in no list on it, and their name in no words; they are counted. Throws NOT_FOUND. */
export async function getMinutesPaper(db: AnyDb, meetingId: string, edition: number | null | undefined, permitted: ReadonlySet<string>): Promise<MinutesPaper> {
  const minutes = await getMinutes(db, meetingId, edition)
  const meeting = await db.selectFrom('meeting').select(['id', 'title', 'start_at as start', 'end_at as end', 'cancelled_at', 'group_id']).where('id', '=', meetingId).executeTakeFirstOrThrow()
  const ids = new Set([
    ...minutes.attendance.people.map(({ contactId }) => contactId),
    ...minutes.actions.flatMap(({ followUp }) => followUp.contactId ?? []),
    ...minutes.promises.flatMap(({ contactId }) => contactId ?? []),
    // Who leads is named as typed, which may be as the part they took.
    ...(await listRoles(db, meetingId)).flatMap(({ contactId }) => contactId ?? []),
    ...(meeting.group_id ? [meeting.group_id] : []),
  ])
  const contacts = await contactSummariesById(db, [...ids])
  const leftOutIds = [...ids].filter((id) => contacts.get(id)?.unsafe === true && !permitted.has(id))
  const names = leftOutIds.map((id) => contacts.get(id)!.name)
  const { cancelled_at, group_id: _group, ...shown } = meeting
  return {
    meeting: { ...shown, title: withoutNames(shown.title, names), cancelled: cancelled_at !== null },
    minutes: withoutPeople(minutes, new Set(leftOutIds), names),
    leftOut: leftOutIds.length,
    leftOutIds,
  }
}

function withoutPeople(minutes: Minutes, out: ReadonlySet<string>, names: readonly string[]): Minutes {
  const clean = (text: string) => withoutNames(text, names)
  const { head, attendance } = minutes
  return {
    ...minutes,
    head: { ...head, chair: clean(head.chair), secretary: clean(head.secretary), place: clean(head.place), alsoPresent: clean(head.alsoPresent), regrets: clean(head.regrets) },
    items: minutes.items.map((item) => ({ ...item, title: clean(item.title), notes: clean(item.notes), tabled: clean(item.tabled) })),
    decisions: minutes.decisions.map((one) => ({
      ...one, text: clean(one.text), movedBy: clean(one.movedBy), secondedBy: clean(one.secondedBy), dissent: clean(one.dissent), abstained: clean(one.abstained), conflict: clean(one.conflict),
    })),
    actions: minutes.actions.map((one) => ({ ...one, followUp: { ...one.followUp, what: clean(one.followUp.what), contactName: one.followUp.contactId && out.has(one.followUp.contactId) ? null : one.followUp.contactName } })),
    promises: minutes.promises.map((one) => ({ ...one, what: clean(one.what), who: one.contactId && out.has(one.contactId) ? null : one.who })),
    attendance: { ...attendance, people: attendance.people.filter(({ contactId }) => !out.has(contactId)) },
  }
}
