import { spaceContract } from '#shared/areas/space/space.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { findAvailability, listRoomsAt } from './availability.queries.ts'
import { listBoard, listMonth } from './board.queries.ts'
import { findingHandlers } from './finding/finding.handlers.ts'
import { hoursHandlers } from './hours/hours.handlers.ts'
import { policiesHandlers } from './policies/policies.handlers.ts'
import { waitlistHandlers } from './waitlist/waitlist.handlers.ts'
import { noticesHandlers } from './notices/notices.handlers.ts'
import { paperHandlers } from './paper/paper.handlers.ts'
import { photosHandlers } from './photos/photos.handlers.ts'
import { archiveRoom, createRoom, createSite, restoreRoom, setSiteArchived, updateRoom, updateSite } from './rooms.commands.ts'
import { listRooms, listSites } from './rooms.queries.ts'
import { calendarHandlers } from './calendar/calendar.handlers.ts'
import { seriesHandlers } from './series/series.handlers.ts'
import { approveBooking, bookRoom, cancelBooking, confirmBooking, declineBooking, markDoor, moveBooking, reinstateBooking, updateBooking, withdrawApproval } from './space.commands.ts'
import { getBooking, getRoomOutlook, listAwaiting, listBookingChanges, listBookings } from './space.queries.ts'

const { reading, writing } = implementContract(spaceContract)

export const spaceHandlers = {
  hours: hoursHandlers,
  policies: policiesHandlers,
  finding: findingHandlers,
  waitlist: waitlistHandlers,
  photos: photosHandlers,
  paper: paperHandlers,
  notices: noticesHandlers,
  series: seriesHandlers,
  calendar: calendarHandlers,
  sites: reading.sites.handler(({ context }) => listSites(context.db)),
  createSite: writing.createSite.handler(({ context, input }) => createSite(context.db, input, context.act)),
  updateSite: writing.updateSite.handler(({ context, input }) => updateSite(context.db, input.id, input.site, context.act)),
  archiveSite: writing.archiveSite.handler(({ context, input }) => setSiteArchived(context.db, input.id, true, context.act)),
  restoreSite: writing.restoreSite.handler(({ context, input }) => setSiteArchived(context.db, input.id, false, context.act)),
  rooms: reading.rooms.handler(({ context }) => listRooms(context.db)),
  createRoom: writing.createRoom.handler(({ context, input }) => createRoom(context.db, input, context.act)),
  updateRoom: writing.updateRoom.handler(({ context, input }) => updateRoom(context.db, input.id, input.room, context.act)),
  archiveRoom: writing.archiveRoom.handler(({ context, input }) => archiveRoom(context.db, input.id, context.act)),
  restoreRoom: writing.restoreRoom.handler(({ context, input }) => restoreRoom(context.db, input.id, context.act)),
  roomOutlook: reading.roomOutlook.handler(({ context, input }) => getRoomOutlook(context.db, input.id, context.desk.now())),
  bookings: reading.bookings.handler(({ context, input }) => listBookings(context.db, input)),
  board: reading.board.handler(({ context, input }) => listBoard(context.db, input)),
  month: reading.month.handler(({ context, input }) => listMonth(context.db, input)),
  booking: reading.booking.handler(({ context, input }) => getBooking(context.db, input.id)),
  availability: reading.availability.handler(({ context, input }) => findAvailability(context.db, input, context.desk.now())),
  roomsAt: reading.roomsAt.handler(({ context, input }) => listRoomsAt(context.db, input)),
  book: writing.book.handler(({ context, input }) => bookRoom(context.db, input, context.act)),
  update: writing.update.handler(({ context, input }) => updateBooking(context.db, input.id, input.booking, context.act)),
  move: writing.move.handler(({ context, input }) => moveBooking(context.db, input.id, { ...input.to, override: input.override }, context.act)),
  cancel: writing.cancel.handler(({ context, input }) => cancelBooking(context.db, input.id, input.reason, context.act)),
  reinstate: writing.reinstate.handler(({ context, input }) => reinstateBooking(context.db, input.id, context.act)),
  approve: writing.approve.handler(({ context, input }) => approveBooking(context.db, input.id, context.act)),
  withdrawApproval: writing.withdrawApproval.handler(({ context, input }) => withdrawApproval(context.db, input.id, context.act)),
  confirm: writing.confirm.handler(({ context, input }) => confirmBooking(context.db, input.id, context.act)),
  decline: writing.decline.handler(({ context, input }) => declineBooking(context.db, input.id, input.reason, context.act)),
  awaiting: reading.awaiting.handler(({ context }) => listAwaiting(context.db)),
  markDoor: writing.markDoor.handler(({ context, input }) => markDoor(context.db, input.id, input.mark, context.act)),
  history: reading.history.handler(({ context, input }) => listBookingChanges(context.db, input.id)),
}
