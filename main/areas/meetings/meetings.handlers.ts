import { meetingsContract } from '#shared/areas/meetings/meetings.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { listPermitted } from '#main/areas/contacts/safety/safety.queries.ts'
import { afterHandlers } from './after/after.handlers.ts'
import { bodiesHandlers } from './bodies/bodies.handlers.ts'
import { meetingCalendarHandlers } from './calendar/calendar.handlers.ts'
import { doorHandlers } from './door/door.handlers.ts'
import { inviteContacts, setReply, uninviteContacts } from './invitations.commands.ts'
import { kindsHandlers } from './kinds/kinds.handlers.ts'
import { createMeeting, updateMeeting } from './meetings.commands.ts'
import { getMeeting, listAttachable } from './meetings.queries.ts'
import { needsHandlers } from './needs/needs.handlers.ts'
import { liveHandlers } from './live/live.handlers.ts'
import { minutesHandlers } from './minutes/minutes.handlers.ts'
import { lettersHandlers } from './letters/letters.handlers.ts'
import { packHandlers } from './pack/pack.handlers.ts'
import { planHandlers } from './plan/plan.handlers.ts'
import { cancelMeeting, reinstateMeeting } from './planning/cancelling.commands.ts'
import { planningHandlers } from './planning/planning.handlers.ts'
import { rolesHandlers } from './roles/roles.handlers.ts'
import { attachBooking, attachBrief, bookRoomForMeeting, detachBrief } from './preparations.commands.ts'
import { meetingSeriesHandlers } from './series/series.handlers.ts'
import { listMeetings, listMeetingsBetween } from './summaries.queries.ts'
import { turnoutHandlers } from './turnout/turnout.handlers.ts'
import { topicsHandlers } from './topics/topics.handlers.ts'

const { reading, writing } = implementContract(meetingsContract)

export const meetingsHandlers = {
  list: reading.list.handler(({ context, input }) => listMeetings(context.db, input, context.desk.now())),
  between: reading.between.handler(({ context, input }) => listMeetingsBetween(context.db, input)),
  get: reading.get.handler(({ context, input }) => getMeeting(context.db, input.id)),
  create: writing.create.handler(({ context, input }) => createMeeting(context.db, input, context.act)),
  update: writing.update.handler(({ context, input }) => updateMeeting(context.db, input.id, input.version, input.meeting, context.act)),
  cancel: writing.cancel.handler(({ context, input }) => cancelMeeting(context.db, input, context.act)),
  reinstate: writing.reinstate.handler(({ context, input }) => reinstateMeeting(context.db, input.id, context.act)),
  invite: writing.invite.handler(async ({ context, input }) => {
    const permitted = await listPermitted(context.db, input.permitId, context.member.id, context.act.at)
    return inviteContacts(context.db, input.id, { ...input, permitted }, context.act)
  }),
  uninvite: writing.uninvite.handler(({ context, input }) => uninviteContacts(context.db, input.id, input.contactIds, context.act)),
  setReply: writing.setReply.handler(({ context, input }) => setReply(context.db, input.id, input.contactId, input.reply, context.act)),
  bookRoom: writing.bookRoom.handler(({ context, input }) => bookRoomForMeeting(context.db, input.id, input.roomId, context.act)),
  attachable: reading.attachable.handler(({ context, input }) => listAttachable(context.db, input.id)),
  attachBooking: writing.attachBooking.handler(({ context, input }) => attachBooking(context.db, input.id, input.bookingId, context.act)),
  attachBrief: writing.attachBrief.handler(({ context, input }) => attachBrief(context.db, input.id, input.briefId, input.copies, context.act)),
  detachBrief: writing.detachBrief.handler(({ context, input }) => detachBrief(context.db, input.id, input.briefId, context.act)),
  kinds: kindsHandlers,
  plan: planHandlers,
  planning: planningHandlers,
  needs: needsHandlers,
  roles: rolesHandlers,
  series: meetingSeriesHandlers,
  turnout: turnoutHandlers,
  topics: topicsHandlers,
  live: liveHandlers,
  minutes: minutesHandlers,
  bodies: bodiesHandlers,
  door: doorHandlers,
  pack: packHandlers,
  after: afterHandlers,
  letters: lettersHandlers,
  calendar: meetingCalendarHandlers,
}
