import { calendarImportContract } from '#shared/areas/space/calendarImport.contract.ts'
import { deskError } from '#shared/base/errors.ts'
import { organizers } from '#shared/base/roles.ts'
import { implementContract } from '#main/app/implement.ts'
import { heldCalendarsOf } from './heldCalendars.ts'
import { getCalendarImport, listCalendarImports, listCalendarRows } from './imports.queries.ts'
import { previewCalendar, readCalendar } from './preview.ts'
import { startImport } from './startImport.ts'
import { undoCalendarImport } from './undo.commands.ts'

const { reading, writing, job } = implementContract(calendarImportContract)

export const calendarImportHandlers = {
  preview: reading.preview.handler(async ({ context, input }) => {
    const file = await readCalendar(context.db, input.file, input.name)
    const preview = await previewCalendar(context.db, file, { language: context.language, now: context.desk.now() })
    return { ...preview, token: heldCalendarsOf(context.desk).keep(file, context.member.id) }
  }),
  replan: reading.replan.handler(async ({ context, input }) => {
    const file = heldCalendarsOf(context.desk).get(input.token, context.member.id)
    return { ...(await previewCalendar(context.db, file, { choices: input.choices, language: context.language, now: context.desk.now() })), token: input.token }
  }),
  start: job.start.handler(({ context, input }) => startImport({ ...context, memberId: context.member.id }, input)),
  rows: reading.rows.handler(({ context, input }) => listCalendarRows(context.db, input)),
  get: reading.get.handler(({ context, input }) => getCalendarImport(context.db, input.id)),
  list: reading.list.handler(({ context, input }) => listCalendarImports(context.db, input)),
  undo: writing.undo.handler(async ({ context, input }) => {
    const { memberId } = await getCalendarImport(context.db, input.id)
    // Whoever brought a file in may take it back; of someone else's, organizers alone.
    if (memberId !== context.member.id && !organizers.includes(context.member.role)) throw deskError('FORBIDDEN', { needs: [...organizers] })
    return undoCalendarImport(context.db, input.id, context.act)
  }),
}
