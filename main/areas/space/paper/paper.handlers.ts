import { paperContract } from '#shared/areas/space/paper.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { listPermitted } from '#main/areas/contacts/safety/safety.queries.ts'
import { getDaySheet, getSlip, listDoorSigns } from './paper.queries.ts'

const { reading } = implementContract(paperContract)

export const paperHandlers = {
  doorSigns: reading.doorSigns.handler(async ({ context, input }) =>
    listDoorSigns(context.db, input.day, await listPermitted(context.db, input.permitId, context.member.id, context.desk.now()))),
  daySheet: reading.daySheet.handler(async ({ context, input }) =>
    getDaySheet(context.db, input.day, await listPermitted(context.db, input.permitId, context.member.id, context.desk.now()))),
  slip: reading.slip.handler(({ context, input }) => getSlip(context.db, input.id, context.language)),
}
