import { reservationsContract } from '#shared/areas/loans/reservations.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { removeReservation, reserveFares } from './reservations.commands.ts'
import { listReservations, listReservationsOf } from './reservations.queries.ts'

const { reading, writing } = implementContract(reservationsContract)

export const reservationsHandlers = {
  list: reading.list.handler(({ context }) => listReservations(context.db, context.desk.now())),
  ofMeeting: reading.ofMeeting.handler(({ context, input }) => listReservationsOf(context.db, input.meetingId)),
  set: writing.set.handler(({ context, input }) => reserveFares(context.db, input.meetingId, input.reservation, context.act)),
  remove: writing.remove.handler(({ context, input }) => removeReservation(context.db, input.meetingId, input.itemId, context.act)),
}
