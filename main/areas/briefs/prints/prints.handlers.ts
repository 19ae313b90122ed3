import { printsContract } from '#shared/areas/briefs/prints.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { cancelPrints, changePrint, markPrinted, printAgain, queuePrints, recordPrints, restorePrints } from './prints.commands.ts'
import { listPast, listPrintsOfMeeting, listQueue } from './prints.queries.ts'
import { findShare } from './share.queries.ts'

const { reading, writing } = implementContract(printsContract)

export const printsHandlers = {
  queue: reading.queue.handler(({ context }) => listQueue(context.db, context.desk.now())),
  past: reading.past.handler(({ context, input }) => listPast(context.db, input, context.desk.now())),
  ofMeeting: reading.ofMeeting.handler(({ context, input }) => listPrintsOfMeeting(context.db, input.meetingId)),
  share: reading.share.handler(({ context, input }) => findShare(context.db, input, context.language)),
  add: writing.add.handler(({ context, input }) => queuePrints(context.db, input.wishes, context.act, input)),
  change: writing.change.handler(({ context, input }) => changePrint(context.db, input.id, input.form, context.act)),
  markPrinted: writing.markPrinted.handler(({ context, input }) => markPrinted(context.db, input.ids, input.how, context.act)),
  record: writing.record.handler(({ context, input }) => recordPrints(context.db, input.wishes, input.how, context.act)),
  again: writing.again.handler(({ context, input }) => printAgain(context.db, input.ids, context.act)),
  cancel: writing.cancel.handler(({ context, input }) => cancelPrints(context.db, input.ids, input.reason, context.act)),
  restore: writing.restore.handler(({ context, input }) => restorePrints(context.db, input.ids, context.act)),
}
