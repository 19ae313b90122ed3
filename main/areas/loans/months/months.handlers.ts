import { monthsContract } from '#shared/areas/loans/months.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { clinicDay } from '../stock/day.queries.ts'
import { closeMonth } from './months.commands.ts'
import { findMonths } from './months.queries.ts'

const { reading, writing } = implementContract(monthsContract)

export const monthsHandlers = {
  list: reading.list.handler(async ({ context }) => findMonths(context.db, await clinicDay(context.db, context.desk.now()))),
  close: writing.close.handler(({ context, input }) => closeMonth(context.db, input.month, context.act)),
}
