import { z } from 'zod'
import { calendarProblem } from '#shared/areas/space/calendarImport.schema.ts'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { job, read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { meetingChoices, meetingOutcome, meetingPreview, meetingRow, pastMeetingImport } from './calendarImport.schema.ts'

const token = z.string().max(100)

export const meetingImportContract = {
  /** Reads an iCalendar file and says what would become of each date; writes nothing. */
  preview: read(everyone)
    .input(z.object({ file: z.instanceof(Blob), name: z.string().max(255).default(''), choices: meetingChoices.prefault({}) }))
    .errors({ FILE_REFUSED: { status: 422, data: z.object({ problem: calendarProblem }) } })
    .output(meetingPreview),
  /** The same file by what the person decides. */
  replan: read(everyone).input(z.object({ token, choices: meetingChoices })).output(meetingPreview),
  /** Makes its meetings, in short transactions: what is made stands when it is stopped. An event that came in before is known by its UID: it is changed, not doubled. */
  start: job(everyone).input(z.object({ token, choices: meetingChoices })).output(z.object({ jobId: id })),
  rows: read(everyone).input(page.extend({ jobId: id, outcome: meetingOutcome.nullish() })).output(paged(meetingRow)),
  get: read(everyone).input(z.object({ id })).output(pastMeetingImport),
  list: read(everyone).input(page).output(paged(pastMeetingImport)),
  /** Calls off what an import made and nobody changed since; the rest stays. CONFLICT `alreadyReversed` the second time. */
  undo: write(everyone).input(z.object({ id })).output(z.object({ removed: z.int(), kept: z.int() })),
}
