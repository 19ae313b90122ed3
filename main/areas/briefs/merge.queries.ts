import { mergeValuesOf } from '#shared/areas/briefs/merge.rules.ts'
import type { MergeValues } from '#shared/areas/briefs/briefs.schema.ts'
import type { Language } from '#shared/base/language.ts'
import { getMeeting } from '#main/areas/meetings/meetings.queries.ts'
import { getClinic } from '#main/areas/staff/staff.queries.ts'
import type { AnyDb } from '#main/store/database.ts'

/** What each merge field says for a meeting (or none) at `now`, in the document's language; throws NOT_FOUND. */
export async function findMergeValues(db: AnyDb, wish: { language: Language; meetingId: string | null }, now: number): Promise<MergeValues> {
  const clinic = await getClinic(db)
  const meeting = wish.meetingId ? await getMeeting(db, wish.meetingId) : null
  return mergeValuesOf({ clinic, meeting, now }, wish.language)
}
