import { planningContract } from '#shared/areas/meetings/planning.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { listPermitted } from '#main/areas/contacts/safety/safety.queries.ts'
import { checkPlan } from './check.queries.ts'
import { whatFollows } from './follows.queries.ts'
import { planMeeting } from './planning.commands.ts'

const { reading, writing } = implementContract(planningContract)

export const planningHandlers = {
  check: reading.check.handler(({ context, input }) => checkPlan(context.db, input, context.desk.now())),
  save: writing.save.handler(async ({ context, input }) => {
    const permitted = await listPermitted(context.db, input.permitId, context.member.id, context.act.at)
    return planMeeting(context.db, input, permitted, context.act)
  }),
  follows: reading.follows.handler(({ context, input }) => whatFollows(context.db, input.id, input.to, context.desk.now())),
}
