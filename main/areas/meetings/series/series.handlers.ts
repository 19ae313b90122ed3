import { meetingSeriesContract } from '#shared/areas/meetings/series.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { editMeetingSeries } from './edit.commands.ts'
import { findSeriesEdit, planRepeat, planSeriesEdit } from './plan.queries.ts'
import { cancelMeetings, holdLeftOut, reinstateMeetings, repeatMeeting } from './series.commands.ts'
import { getMeetingSeries } from './series.queries.ts'

const { reading, writing } = implementContract(meetingSeriesContract)

export const meetingSeriesHandlers = {
  plan: reading.plan.handler(({ context, input }) => planRepeat(context.db, input, context.desk.now())),
  repeat: writing.repeat.handler(({ context, input }) => repeatMeeting(context.db, input, context.act)),
  get: reading.get.handler(({ context, input }) => getMeetingSeries(context.db, input.id, context.desk.now())),
  planEdit: reading.planEdit.handler(async ({ context, input }) => planSeriesEdit(context.db, await findSeriesEdit(context.db, input, context.desk.now()), context.desk.now())),
  edit: writing.edit.handler(({ context, input }) => editMeetingSeries(context.db, input, context.act)),
  cancel: writing.cancel.handler(({ context, input }) => cancelMeetings(context.db, input, context.act)),
  reinstate: writing.reinstate.handler(({ context, input }) => reinstateMeetings(context.db, input.meetingIds, context.act)),
  hold: writing.hold.handler(({ context, input }) => holdLeftOut(context.db, input, context.act)),
}
