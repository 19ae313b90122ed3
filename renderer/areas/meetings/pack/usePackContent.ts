import type { Brief } from '#shared/areas/briefs/briefs.schema.ts'
import type { PackLine } from '#shared/areas/meetings/pack.rules.ts'
import { useMergeValues } from '#renderer/areas/briefs/briefs.data.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { useMeeting } from '../meetings.data.ts'
import { usePlan } from '../plan/plan.data.ts'
import { useBriefs, usePack } from './pack.data.ts'
import { usePackWords } from './packWords.ts'
import type { PackContent } from './PackSheets.tsx'
import type { Arrow } from './SignSheet.tsx'

/** All that these lines say; null until every part of it is there, so that nothing is printed half. */
export function usePackContent(meetingId: string, lines: readonly PackLine[], permitId: string | null, arrow: Arrow): { content: PackContent | null; error: unknown; retry: () => void } {
  const pack = usePack(meetingId, permitId)
  const meeting = useMeeting(meetingId)
  const plan = usePlan(meetingId)
  const clinic = useClinic()
  const words = usePackWords()
  const english = useMergeValues('en-CA', meetingId)
  const french = useMergeValues('fr-CA', meetingId)
  const briefs = useBriefs([...new Set(lines.flatMap(({ briefId }) => briefId ?? []))])
  const all = [pack, meeting, plan, english, french, ...briefs]
  const failed = all.find(({ error }) => error)
  const ready = words && pack.data && meeting.data && plan.data && english.data && french.data && briefs.every(({ data }) => data)
  return {
    content: ready
      ? { pack: pack.data, meeting: meeting.data, plan: plan.data, clinic, words, values: { 'en-CA': english.data, 'fr-CA': french.data }, briefs: new Map(briefs.map(({ data }) => [data!.id, data as Brief])), arrow }
      : null,
    error: failed?.error ?? null,
    retry: () => void Promise.all(all.map((query) => query.refetch())),
  }
}
