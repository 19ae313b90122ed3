import type { Choice, PlannedDate } from '#shared/areas/space/series.schema.ts'

/** What was chosen for dates of a plan, by day. */
export type Choices = Record<string, Choice>

/** What comes of a date as things stand: booked, left out, or still to be decided. */
export function outcomeOf(date: PlannedDate, choices: Choices): 'booked' | 'elsewhere' | 'leftOut' | 'open' {
  const choice = choices[date.day]
  if (choice) return choice.take === 'skip' ? 'leftOut' : choice.take === 'place' ? 'elsewhere' : 'booked'
  if (date.state === 'free') return 'booked'
  return date.state === 'holiday' ? 'leftOut' : 'open'
}

/** Another room at the same time. */
export const toOtherRoom = ({ day, start, end, otherRoom }: PlannedDate): Choice => ({ day, take: 'place', place: { roomId: otherRoom!.roomId, start, end } })
/** Another time of the same day in the same room. */
export const toOtherTime = ({ day, roomId, otherTime }: PlannedDate): Choice => ({ day, take: 'place', place: { roomId, ...otherTime! } })

/** Every date that is still open, left out. */
export function skipOpen(dates: readonly PlannedDate[], choices: Choices): Choices {
  const open = dates.filter((date) => outcomeOf(date, choices) === 'open')
  return { ...choices, ...Object.fromEntries(open.map(({ day }) => [day, { day, take: 'skip' } as const])) }
}

/** Every date that is still open, in another room where one fits. */
export function moveOpen(dates: readonly PlannedDate[], choices: Choices): Choices {
  const open = dates.filter((date) => date.otherRoom && outcomeOf(date, choices) === 'open')
  return { ...choices, ...Object.fromEntries(open.map((date) => [date.day, toOtherRoom(date)])) }
}

/** The choices that still fit a plan: of a date that is no longer in it, or free now, nothing is to be chosen. */
export const fitting = (choices: Choices, dates: readonly PlannedDate[]): Choice[] =>
  dates.flatMap((date): Choice[] => {
    const choice = choices[date.day]
    if (!choice) return []
    if (choice.take !== 'place') return [choice]
    const { roomId, start, end } = choice.place
    const room = date.otherRoom?.roomId === roomId && start === date.start && end === date.end
    const time = date.roomId === roomId && date.otherTime?.start === start && date.otherTime.end === end
    return room || time ? [choice] : []
  })
