import type { AgendaItem, AgendaItemInput } from './agenda.schema.ts'

/** What tells which meetings are one row: what is left open at one comes back on the next of them. */
export interface RowOfMeetings {
  kind: string
  groupId: string | null
  /** The folded title: tells meetings without a group apart. */
  words: string
}

/** Meetings of one kind with the same group; without a group, of one kind and title. */
export function isSameRow(one: RowOfMeetings, other: RowOfMeetings): boolean {
  return one.kind === other.kind && one.groupId === other.groupId && (one.groupId !== null || one.words === other.words)
}

interface LineOfTopic {
  title: string
  topicId: string | null
}

/**
 * An agenda with an open item taken on: a line that says the same already becomes it; else it comes after what is told of
 * last time, or after the first line. Unchanged (the same array) when it is there already.
 */
export function withTopic<Line extends LineOfTopic>(agenda: readonly Line[], line: Line & { topicId: string }): readonly Line[] {
  if (agenda.some(({ topicId }) => topicId === line.topicId)) return agenda
  const same = agenda.findIndex(({ title, topicId }) => topicId === null && title === line.title)
  if (same >= 0) return agenda.with(same, { ...agenda[same]!, topicId: line.topicId })
  const lastTime = agenda.findLastIndex(({ title, topicId }) => title === 'shipped:lastTime' || topicId !== null)
  return agenda.toSpliced(lastTime >= 0 ? lastTime + 1 : Math.min(1, agenda.length), 0, line)
}

/**
 * An agenda taken over for another meeting, each item with an id of its own there. What is open comes on one agenda only and is not
 * taken over, unless it recurs; open items that stand on the other meeting's own agenda stay on it.
 */
export function copiedAgenda(from: readonly AgendaItem[], own: readonly AgendaItem[]): AgendaItemInput[] {
  const copied: AgendaItemInput[] = from.filter(({ topicId, recurring }) => topicId === null || recurring).map((line) => ({ ...line, id: null }))
  return own.reduce<AgendaItemInput[]>((lines, line) => (line.topicId === null ? lines : [...withTopic(lines, { ...line, topicId: line.topicId })]), copied)
}
