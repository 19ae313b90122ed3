import { meetingImportContract } from '#shared/areas/meetings/calendarImport.contract.ts'
import type { MeetingChoices, MeetingPreview, MeetingRow } from '#shared/areas/meetings/calendarImport.schema.ts'
import { deskError } from '#shared/base/errors.ts'
import type { Language } from '#shared/base/language.ts'
import { organizers } from '#shared/base/roles.ts'
import { heldByDesk } from '#main/app/heldFiles.ts'
import { implementContract, type StartJob } from '#main/app/implement.ts'
import type { Desk } from '#main/app/desk.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import { type CalendarFile, readCalendarFile } from '#main/documents/calendar/readFile.ts'
import type { ReadDb } from '#main/store/database.ts'
import { beginMeetingImport, countMeetingImport, takeMeetings, undoMeetingImport } from './import.commands.ts'
import { getMeetingImport, listMeetingImports, listMeetingRows } from './imports.queries.ts'
import { countRows, planMeetings } from './plan.queries.ts'

const { reading, writing, job } = implementContract(meetingImportContract)

/** The files held for one desk; what they may hold is bounded when they are read. */
const heldOf = heldByDesk<CalendarFile>('meetings', () => 0)
const shown = 200
/** So many dates are taken in one transaction: others come in between. */
const stride = 20

export const meetingImportHandlers = {
  preview: reading.preview.handler(async ({ context, input }) => {
    const file = await readCalendarFile(input.file, input.name, await getZone(context.db))
    const token = heldOf(context.desk).keep(file, context.member.id)
    return look(context, file, token, input.choices)
  }),
  replan: reading.replan.handler(({ context, input }) => look(context, heldOf(context.desk).get(input.token, context.member.id), input.token, input.choices)),
  start: job.start.handler(({ context, input }) => startImport({ ...context, memberId: context.member.id }, input)),
  rows: reading.rows.handler(({ context, input }) => listMeetingRows(context.db, input)),
  get: reading.get.handler(({ context, input }) => getMeetingImport(context.db, input.id)),
  list: reading.list.handler(({ context, input }) => listMeetingImports(context.db, input)),
  undo: writing.undo.handler(async ({ context, input }) => {
    const { memberId } = await getMeetingImport(context.db, input.id)
    // Whoever brought a file in may take it back; of someone else's, organizers alone.
    if (memberId !== context.member.id && !organizers.includes(context.member.role)) throw deskError('FORBIDDEN', { needs: [...organizers] })
    return undoMeetingImport(context.db, input.id, context.act)
  }),
}

async function look({ desk, db, language }: { desk: Desk; db: ReadDb; language: Language }, file: CalendarFile, token: string, choices: MeetingChoices): Promise<MeetingPreview> {
  const rows = (await planMeetings(db, { ...file, choices, language, now: desk.now() })).map(({ row }) => row)
  return { token, counts: countRows(rows), rows: rows.slice(0, shown), rowCount: rows.length }
}

interface Started {
  desk: Desk
  db: ReadDb
  language: Language
  memberId: string
  startJob: StartJob
}

/** Starts the import of a file read before. */
function startImport({ desk, db, language, memberId, startJob }: Started, { token, choices }: { token: string; choices: MeetingChoices }): { jobId: string } {
  const held = heldOf(desk)
  const file = held.get(token, memberId)
  held.beginImport()
  const jobId = startJob('meetings.calendar.import', async (control, inTransaction) => {
    try {
      const planned = await planMeetings(db, { ...file, choices, language, now: desk.now() })
      const rows: MeetingRow[] = []
      await inTransaction((write, act) => beginMeetingImport(write, control.jobId, file.name, act))
      await control.progress(0, planned.length)
      for (let from = 0; from < planned.length; from += stride) {
        const taken = await inTransaction(async (write, act) => {
          const some = await takeMeetings(write, control.jobId, from, planned.slice(from, from + stride), choices, act)
          await countMeetingImport(write, control.jobId, [...rows, ...some], false, act)
          return some
        })
        rows.push(...taken)
        await control.progress(Math.min(from + stride, planned.length), planned.length)
      }
      await inTransaction((write, act) => countMeetingImport(write, control.jobId, rows, true, act))
      held.drop(token)
      return countRows(rows)
    } finally {
      held.endImport()
    }
  })
  return { jobId }
}
