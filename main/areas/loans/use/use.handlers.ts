import { useContract } from '#shared/areas/loans/use.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { clinicDay } from '../stock/day.queries.ts'
import { findUsed, makeStatement, mostInTable } from './sums.queries.ts'
import { statementTable } from './statementTable.ts'
import { termsHandlers } from './terms.handlers.ts'
import { logUse, reverseUse } from './use.commands.ts'
import { findUsual, listJobs, listStanding } from './use.queries.ts'

const { reading, writing, handingOut } = implementContract(useContract)

export const useHandlers = {
  terms: termsHandlers,
  log: writing.log.handler(({ context, input }) => logUse(context.db, input, context.act)),
  reverse: writing.reverse.handler(({ context, input }) => reverseUse(context.db, input, context.act)),
  jobs: reading.jobs.handler(({ context, input }) => listJobs(context.db, input)),
  standing: reading.standing.handler(async ({ context, input }) => listStanding(context.db, input.contactId, input.day ?? (await clinicDay(context.db, context.desk.now())))),
  usual: reading.usual.handler(async ({ context }) => findUsual(context.db, context.member.id, await clinicDay(context.db, context.desk.now()))),
  statement: reading.statement.handler(({ context, input }) => makeStatement(context.db, input.payer, input.month, context.language)),
  exportStatement: handingOut.exportStatement.handler(async ({ context, input }) => {
    const statement = await makeStatement(context.db, input.payer, input.month, context.language, mostInTable)
    context.handedOut(input.payer.by === 'clinic' ? [] : [input.payer.by === 'contact' ? input.payer.contactId : input.payer.campaignId])
    return { file: statementTable(statement, context.language), name: `statement-${input.month}.csv` }
  }),
  used: reading.used.handler(async ({ context, input }) => findUsed(context.db, input, await clinicDay(context.db, context.desk.now()))),
}
