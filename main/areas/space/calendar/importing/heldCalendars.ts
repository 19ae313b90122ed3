import { heldByDesk } from '#main/app/heldFiles.ts'
import type { FileEvent } from '#main/documents/calendar/readEvent.ts'

/** A calendar file that was read for its preview and waits for its import. */
export interface HeldCalendar {
  name: string
  events: readonly FileEvent[]
  cancels: boolean
}

/** The calendar files held for one desk; what they may hold is bounded when they are read. */
export const heldCalendarsOf = heldByDesk<HeldCalendar>('space', () => 0)
