import { IconCheck, IconClockPause, IconDoorEnter, IconDoorExit, IconHelp, IconLink, IconUserOff } from '@tabler/icons-react'
import type { BoardEntry } from '#shared/areas/space/board.schema.ts'
import { type BookingState, stateOf } from '#shared/areas/space/space.rules.ts'

/** The states that the board draws, in the order of its legend; each has a colour, a pattern and a mark of its own. */
export const shownStates = ['approved', 'provisional', 'awaiting', 'arrived', 'left', 'noShow'] as const satisfies readonly BookingState[]
export type ShownState = (typeof shownStates)[number] | 'shared'

export const stateOfEntry = (entry: BoardEntry): (typeof shownStates)[number] => stateOf({ ...entry, cancelled: false }) as (typeof shownStates)[number]

const marks = { approved: IconCheck, provisional: IconClockPause, awaiting: IconHelp, arrived: IconDoorEnter, left: IconDoorExit, noShow: IconUserOff, shared: IconLink }

/** The mark of a state; what it says is said in words beside it. */
export function StateMark({ state, size = 14 }: { state: ShownState; size?: number }) {
  const Mark = marks[state]
  return <Mark size={size} aria-hidden style={{ flex: 'none' }} />
}
