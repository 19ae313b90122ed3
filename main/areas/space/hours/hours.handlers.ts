import { hoursContract } from '#shared/areas/space/hours.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { keepHoliday, saveClosure, saveSeason, setClosedOnHolidays, setClosureRemoved, setSeasonRemoved, setUsualHours } from './hours.commands.ts'
import { listBookingsInClosure } from './bookingsInClosure.queries.ts'
import { findHoursSettings } from './hours.queries.ts'

const { reading, writing } = implementContract(hoursContract)

export const hoursHandlers = {
  settings: reading.settings.handler(({ context }) => findHoursSettings(context.db, context.desk.now())),
  setUsual: writing.setUsual.handler(({ context, input }) => setUsualHours(context.db, input, context.act)),
  saveSeason: writing.saveSeason.handler(({ context, input }) => saveSeason(context.db, input.id, input.season, context.act)),
  removeSeason: writing.removeSeason.handler(({ context, input }) => setSeasonRemoved(context.db, input.id, true, context.act)),
  restoreSeason: writing.restoreSeason.handler(({ context, input }) => setSeasonRemoved(context.db, input.id, false, context.act)),
  saveClosure: writing.saveClosure.handler(({ context, input }) => saveClosure(context.db, input.id, input.closure, context.act)),
  removeClosure: writing.removeClosure.handler(({ context, input }) => setClosureRemoved(context.db, input.id, true, context.act)),
  restoreClosure: writing.restoreClosure.handler(({ context, input }) => setClosureRemoved(context.db, input.id, false, context.act)),
  bookingsIn: reading.bookingsIn.handler(({ context, input }) => listBookingsInClosure(context.db, input, context.desk.now())),
  keepHoliday: writing.keepHoliday.handler(({ context, input }) => keepHoliday(context.db, input, context.act)),
  setClosedOnHolidays: writing.setClosedOnHolidays.handler(({ context, input }) => setClosedOnHolidays(context.db, input.closed, context.act)),
}
