import { packContract } from '#shared/areas/meetings/pack.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { listPermitted } from '#main/areas/contacts/safety/safety.queries.ts'
import { saveEvaluation } from './pack.commands.ts'
import { getEvaluation, getPack } from './pack.queries.ts'

const { reading, writing } = implementContract(packContract)

export const packHandlers = {
  get: reading.get.handler(async ({ context, input }) => {
    const permitted = await listPermitted(context.db, input.permitId, context.member.id, context.desk.now())
    return getPack(context.db, input.meetingId, permitted, context.language)
  }),
  evaluation: reading.evaluation.handler(({ context }) => getEvaluation(context.db)),
  saveEvaluation: writing.saveEvaluation.handler(({ context, input }) => saveEvaluation(context.db, input, context.act)),
}
