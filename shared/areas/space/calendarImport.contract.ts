import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { job, read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { bookingStays, calendarPreview, calendarProblem, calendarRow, importChoices, importOutcome, pastCalendar } from './calendarImport.schema.ts'

const token = z.string().max(100)

export const calendarImportContract = {
  /** Reads an iCalendar file, says what it holds and what would become of each date; writes nothing. What is in the way is named by its title, as on the board, never by whom it is for. */
  preview: read(everyone)
    .input(z.object({ file: z.instanceof(Blob), name: z.string().max(255).default('') }))
    .errors({ FILE_REFUSED: { status: 422, data: z.object({ problem: calendarProblem }) } })
    .output(calendarPreview),
  /** The same file by what the person decides: rooms, past dates, whole days, firm or held. Writes nothing. */
  replan: read(everyone).input(z.object({ token, choices: importChoices })).output(calendarPreview),
  /**
   * Books it, date by date, each weighed like any other booking; in short transactions, so that what was booked stands when it is stopped.
   * An event that came in before is known by its UID: it is changed, not doubled.
   */
  start: job(everyone).input(z.object({ token, choices: importChoices })).output(z.object({ jobId: id })),
  /** What became of each date. */
  rows: read(everyone).input(page.extend({ jobId: id, outcome: importOutcome.nullish() })).output(paged(calendarRow)),
  /** One file that was brought in, also while it runs. */
  get: read(everyone).input(z.object({ id })).output(pastCalendar),
  /** The files brought in so far, newest first. */
  list: read(everyone).input(page).output(paged(pastCalendar)),
  /** Cancels what an import booked and nobody changed since; says what stays. CONFLICT `alreadyReversed` the second time. */
  undo: write(everyone).input(z.object({ id })).output(z.object({ removed: z.int(), kept: z.int(), stay: z.array(bookingStays).max(200) })),
}
