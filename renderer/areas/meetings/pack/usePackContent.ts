import type { PackLine } from '#shared/areas/meetings/pack.rules.ts'
import { usePaperContents } from '#renderer/areas/briefs/paper/paper.data.ts'
import { useClinic } from '#renderer/areas/staff/staff.data.ts'
import { useMeeting } from '../meetings.data.ts'
import { usePlan } from '../plan/plan.data.ts'
import { usePack } from './pack.data.ts'
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
  const briefs = usePaperContents([...new Set(lines.flatMap(({ briefId }) => briefId ?? []))], meetingId)
  const all = [pack, meeting, plan, ...briefs]
  const failed = all.find(({ error }) => error)
  const ready = words && pack.data && meeting.data && plan.data && briefs.every(({ data }) => data)
  return {
    content: ready
      ? { pack: pack.data, meeting: meeting.data, plan: plan.data, clinic, words, briefs: new Map(briefs.map(({ data }) => [data!.brief.id, data!])), arrow }
      : null,
    error: failed?.error ?? null,
    retry: () => void Promise.all(all.map((query) => query.refetch())),
  }
}
