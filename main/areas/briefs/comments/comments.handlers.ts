import { commentsContract } from '#shared/areas/briefs/comments.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { addThread, changeComment, replyTo, setRemoved, setResolved } from './comments.commands.ts'
import { listThreads } from './comments.queries.ts'

const { reading, writing } = implementContract(commentsContract)

export const commentsHandlers = {
  list: reading.list.handler(({ context, input }) => listThreads(context.db, input.briefId, context.member.id)),
  add: writing.add.handler(({ context, input }) => addThread(context.db, input, context.act)),
  reply: writing.reply.handler(({ context, input }) => replyTo(context.db, input, context.act)),
  change: writing.change.handler(({ context, input }) => changeComment(context.db, input, context.act)),
  remove: writing.remove.handler(({ context, input }) => setRemoved(context.db, input.id, true, context.act)),
  restore: writing.restore.handler(({ context, input }) => setRemoved(context.db, input.id, false, context.act)),
  resolve: writing.resolve.handler(({ context, input }) => setResolved(context.db, input.threadId, true, context.act)),
  reopen: writing.reopen.handler(({ context, input }) => setResolved(context.db, input.threadId, false, context.act)),
}
