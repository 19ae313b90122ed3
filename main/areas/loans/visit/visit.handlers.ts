import { visitContract } from '#shared/areas/loans/visit.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { clinicDay } from '../stock/day.queries.ts'
import { giveVisit, reverseVisit } from './visit.commands.ts'
import { getVisitSlip, listVisits } from './visit.queries.ts'

const { reading, writing } = implementContract(visitContract)

export const visitHandlers = {
  give: writing.give.handler(({ context, input }) => giveVisit(context.db, input, context.act)),
  reverse: writing.reverse.handler(({ context, input }) => reverseVisit(context.db, input, context.act)),
  list: reading.list.handler(async ({ context, input }) => listVisits(context.db, input.day ?? (await clinicDay(context.db, context.desk.now())))),
  slip: reading.slip.handler(async ({ context, input }) => getVisitSlip(context.db, input.id, context.language, await clinicDay(context.db, context.desk.now()))),
}
