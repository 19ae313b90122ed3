import { spaceContract } from '#shared/areas/space/space.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { archiveRoom, createRoom, restoreRoom, updateRoom } from './rooms.commands.ts'
import { bookRoom, cancelBooking, moveBooking, reinstateBooking, updateBooking } from './space.commands.ts'
import { findAvailability, getBooking, getRoomOutlook, listBookings, listRooms } from './space.queries.ts'

const { reading, writing } = implementContract(spaceContract)

export const spaceHandlers = {
  rooms: reading.rooms.handler(({ context }) => listRooms(context.db)),
  createRoom: writing.createRoom.handler(({ context, input }) => createRoom(context.db, input, context.act)),
  updateRoom: writing.updateRoom.handler(({ context, input }) => updateRoom(context.db, input.id, input.room, context.act)),
  archiveRoom: writing.archiveRoom.handler(({ context, input }) => archiveRoom(context.db, input.id, context.act)),
  restoreRoom: writing.restoreRoom.handler(({ context, input }) => restoreRoom(context.db, input.id, context.act)),
  roomOutlook: reading.roomOutlook.handler(({ context, input }) => getRoomOutlook(context.db, input.id, context.desk.now())),
  bookings: reading.bookings.handler(({ context, input }) => listBookings(context.db, input)),
  booking: reading.booking.handler(({ context, input }) => getBooking(context.db, input.id)),
  availability: reading.availability.handler(({ context, input }) => findAvailability(context.db, input)),
  book: writing.book.handler(({ context, input }) => bookRoom(context.db, input, context.act)),
  update: writing.update.handler(({ context, input }) => updateBooking(context.db, input.id, input.booking, context.act)),
  move: writing.move.handler(({ context, input }) => moveBooking(context.db, input.id, input.to, context.act)),
  cancel: writing.cancel.handler(({ context, input }) => cancelBooking(context.db, input.id, input.reason, context.act)),
  reinstate: writing.reinstate.handler(({ context, input }) => reinstateBooking(context.db, input.id, context.act)),
}
