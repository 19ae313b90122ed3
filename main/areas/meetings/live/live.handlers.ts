import { liveContract } from '#shared/areas/meetings/live.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { markClock } from './live.commands.ts'
import { getLive } from './live.queries.ts'

const { reading, writing } = implementContract(liveContract)

export const liveHandlers = {
  get: reading.get.handler(({ context, input }) => getLive(context.db, input.meetingId)),
  mark: writing.mark.handler(({ context, input }) => markClock(context.db, input, context.act)),
}
