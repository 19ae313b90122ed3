import { noticesContract } from '#shared/areas/space/notices.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { logNotice, setNoticeLine } from './notices.commands.ts'
import { composeNotice, getNoticeLine } from './notices.queries.ts'

const { reading, writing } = implementContract(noticesContract)

export const noticesHandlers = {
  compose: reading.compose.handler(({ context, input }) => composeNotice(context.db, { ...input, language: context.language, now: context.desk.now() })),
  log: writing.log.handler(async ({ context, input }) => {
    await logNotice(context.db, input.bookingId, input, context.act)
    return {}
  }),
  line: reading.line.handler(({ context }) => getNoticeLine(context.db)),
  setLine: writing.setLine.handler(({ context, input }) => setNoticeLine(context.db, input, context.act)),
}
