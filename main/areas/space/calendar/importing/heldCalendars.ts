import { heldByDesk } from '#main/app/heldFiles.ts'
import type { CalendarFile } from '#main/documents/calendar/readFile.ts'

/** A calendar file that was read for its preview and waits for its import. */
export type HeldCalendar = CalendarFile

/** The calendar files held for one desk; what they may hold is bounded when they are read. */
export const heldCalendarsOf = heldByDesk<HeldCalendar>('space', () => 0)
