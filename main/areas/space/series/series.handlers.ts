import { seriesContract } from '#shared/areas/space/series.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { editSeries } from './edit.commands.ts'
import { planEdit } from './edit.queries.ts'
import { listSkipped, planSeries } from './plan.queries.ts'
import { bookSeries, bookSkipped, cancelSeries, reinstateBookings } from './series.commands.ts'
import { getSeriesView } from './series.queries.ts'

const { reading, writing } = implementContract(seriesContract)

export const seriesHandlers = {
  plan: reading.plan.handler(({ context, input }) => planSeries(context.db, input, context.desk.now())),
  book: writing.book.handler(({ context, input }) => bookSeries(context.db, input.series, input, context.act)),
  get: reading.get.handler(({ context, input }) => getSeriesView(context.db, input.id)),
  skipped: reading.skipped.handler(({ context, input }) => listSkipped(context.db, input.id, context.desk.now())),
  bookSkipped: writing.bookSkipped.handler(({ context, input }) => bookSkipped(context.db, input.id, input.day, input.place ?? null, input.override, context.act)),
  planEdit: reading.planEdit.handler(({ context, input }) => planEdit(context.db, input, context.desk.now())),
  edit: writing.edit.handler(({ context, input }) => editSeries(context.db, input.edit, input, context.act)),
  cancel: writing.cancel.handler(({ context, input }) => cancelSeries(context.db, input, context.act)),
  reinstate: writing.reinstate.handler(({ context, input }) => reinstateBookings(context.db, input.bookingIds, context.act)),
}
