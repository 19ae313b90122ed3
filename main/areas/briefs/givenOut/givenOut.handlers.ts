import { givenOutContract } from '#shared/areas/briefs/givenOut.contract.ts'
import { fiscalYearOf } from '#shared/base/fiscal.ts'
import { implementContract } from '#main/app/implement.ts'
import { clinicDay } from '#main/areas/loans/stock/day.queries.ts'
import { getZone } from '#main/areas/staff/staff.queries.ts'
import { findGivenOf, listGivenToHandOut, listMostGiven } from './givenOut.queries.ts'
import { givenOutTable } from './givenOutTable.ts'

const { reading, handingOut } = implementContract(givenOutContract)
const beginning = (year: number) => fiscalYearOf(`${year}-04-01`)

export const givenOutHandlers = {
  ofBrief: reading.ofBrief.handler(async ({ context: { db, desk }, input }) => findGivenOf(db, input.id, fiscalYearOf(await clinicDay(db, desk.now())))),
  most: reading.most.handler(({ context, input }) => listMostGiven(context.db, beginning(input.year))),
  export: handingOut.export.handler(async ({ context, input }) => {
    const lines = await listGivenToHandOut(context.db, beginning(input.year))
    context.handedOut([...new Set(lines.map(({ briefId }) => briefId))])
    return { file: givenOutTable(lines, context.language, await getZone(context.db)), name: `given-out-${input.year}-${input.year + 1}.csv` }
  }),
}
