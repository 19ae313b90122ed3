import { doorContract } from '#shared/areas/meetings/door.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { listPermitted } from '#main/areas/contacts/safety/safety.queries.ts'
import { addFirstTimer, takeFromPaper } from './arrivals.commands.ts'
import { correctAttendance, excusePerson, markArrived, markLeft, takeBackMarks } from './door.commands.ts'
import { listDoor, listKnownNames, listMarks } from './door.queries.ts'
import { getSignInSheet } from './sheet.queries.ts'

const { reading, writing } = implementContract(doorContract)

export const doorHandlers = {
  list: reading.list.handler(({ context, input }) => listDoor(context.db, input.meetingId)),
  arrive: writing.arrive.handler(({ context, input }) => markArrived(context.db, input.meetingId, input.contactId, input, context.act)),
  excuse: writing.excuse.handler(({ context, input }) => excusePerson(context.db, input.meetingId, input.contactId, context.act)),
  takeBack: writing.takeBack.handler(async ({ context, input }) => {
    await takeBackMarks(context.db, input.meetingId, [input.attendanceId], context.act)
    return {}
  }),
  leave: writing.leave.handler(({ context, input }) => markLeft(context.db, input.meetingId, input.attendanceId, input, context.act)),
  correct: writing.correct.handler(({ context, input }) => correctAttendance(context.db, input.meetingId, input.attendanceId, input.details, context.act)),
  addFirstTimer: writing.addFirstTimer.handler(({ context, input }) => addFirstTimer(context.db, input.meetingId, input.person, input.words, input, context.act)),
  knownNames: reading.knownNames.handler(({ context, input }) => listKnownNames(context.db, input.meetingId, input.names)),
  takeFromPaper: writing.takeFromPaper.handler(({ context, input }) => takeFromPaper(context.db, input, context.act)),
  takeBackPaper: writing.takeBackPaper.handler(async ({ context, input }) => {
    await takeBackMarks(context.db, input.meetingId, input.attendanceIds, context.act)
    return {}
  }),
  marks: reading.marks.handler(({ context, input }) => listMarks(context.db, input.meetingId, input.attendanceId)),
  sheet: reading.sheet.handler(async ({ context, input }) => {
    const permitted = await listPermitted(context.db, input.permitId, context.member.id, context.desk.now())
    return getSignInSheet(context.db, input.meetingId, input.who, permitted)
  }),
}
