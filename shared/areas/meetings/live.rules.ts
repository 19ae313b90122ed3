import { minute } from '#shared/base/time.ts'
import type { ClockMark } from './live.schema.ts'
import type { Span } from './meetings.rules.ts'

export interface Clock {
  startedAt: number | null
  endedAt: number | null
  current: { itemId: string; since: number } | null
  /** Milliseconds of each item's finished stretches; an item can be taken up again. */
  spent: ReadonlyMap<string, number>
  /** When each item was first taken up. */
  firstAt: ReadonlyMap<string, number>
}

/** What the marks say, those undone left out. Moments are real: midnight and changes of the wall's clocks make no difference. */
export function readClock(marks: readonly Pick<ClockMark, 'at' | 'mark' | 'itemId'>[]): Clock {
  const spent = new Map<string, number>()
  const firstAt = new Map<string, number>()
  const clock = { startedAt: null as number | null, endedAt: null as number | null, current: null as Clock['current'] }
  for (const { at, mark, itemId } of standing(marks)) {
    if (clock.current) spent.set(clock.current.itemId, (spent.get(clock.current.itemId) ?? 0) + at - clock.current.since)
    clock.current = itemId === null ? null : { itemId, since: at }
    clock.startedAt ??= at
    clock.endedAt = mark === 'ended' ? at : null
    if (itemId !== null && !firstAt.has(itemId)) firstAt.set(itemId, at)
  }
  return { ...clock, spent, firstAt }
}

function standing<Mark extends Pick<ClockMark, 'mark'>>(marks: readonly Mark[]): Mark[] {
  const left: Mark[] = []
  for (const mark of marks) {
    if (mark.mark === 'undone') left.pop()
    else left.push(mark)
  }
  return left
}

/** Whether a mark makes sense after those: what has not begun has no end, and there is nothing to undo before the first. */
export function mayMark(marks: readonly Pick<ClockMark, 'at' | 'mark' | 'itemId'>[], mark: ClockMark['mark']): boolean {
  const clock = readClock(marks)
  switch (mark) {
    case 'began':
      return clock.startedAt === null || clock.endedAt !== null
    case 'item':
      return true
    case 'ended':
      return clock.startedAt !== null && clock.endedAt === null
    case 'undone':
      return standing(marks).length > 0
  }
}

export interface LiveItem {
  id: string
  /** `passed`: gone by without having been taken up. */
  state: 'done' | 'current' | 'left' | 'passed'
  /** Milliseconds it has had so far. */
  spent: number
  /** When it was taken up; of what is left, when it would be, each with its own minutes. */
  start: number | null
  /** Milliseconds over what it was given; 0 while it has not had that. */
  over: number
}

export interface LiveAgenda {
  items: LiveItem[]
  /** When it ended, or would end with what is left. */
  end: number
  /** Minutes after the meeting's end as clocks show them; negative: before it. */
  overMinutes: number
  /** The item to take up next; null at the last. */
  nextId: string | null
}

/** Where an agenda stands at `now`: what each item has had, and what is left, timed anew from now; of a meeting that is not on, as it was planned. */
export function liveAgenda(clock: Clock, meeting: Span, agenda: readonly { id: string; minutes: number }[], now: number): LiveAgenda {
  const reached = agenda.findLastIndex(({ id }) => clock.firstAt.has(id))
  const at = clock.current ? agenda.findIndex(({ id }) => id === clock.current!.itemId) : reached
  let cursor = clock.endedAt ?? (clock.startedAt !== null || (now > meeting.start && now < meeting.end) ? now : meeting.start)
  const items = agenda.map(({ id, minutes }, index): LiveItem => {
    const isCurrent = clock.current?.itemId === id
    const spent = (clock.spent.get(id) ?? 0) + (isCurrent ? Math.max(0, now - clock.current!.since) : 0)
    const given = minutes * minute
    const over = Math.max(0, spent - given)
    if (isCurrent) cursor += Math.max(0, given - spent)
    if (clock.firstAt.has(id)) return { id, state: isCurrent ? 'current' : 'done', spent, start: clock.firstAt.get(id)!, over }
    if (index < at || clock.endedAt !== null) return { id, state: 'passed', spent, start: null, over }
    const start = cursor
    cursor += given
    return { id, state: 'left', spent, start, over }
  })
  const end = clock.endedAt ?? cursor
  return { items, end, overMinutes: Math.floor(end / minute) - Math.floor(meeting.end / minute), nextId: items.find(({ state }) => state === 'left')?.id ?? null }
}
