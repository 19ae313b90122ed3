import { topicsContract } from '#shared/areas/meetings/topics.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { carryItem, finishTopic, putTopicOn, reopenTopic } from './topics.commands.ts'
import { listOpenTopics, listTopicsOfMeeting } from './topics.queries.ts'

const { reading, writing } = implementContract(topicsContract)

export const topicsHandlers = {
  open: reading.open.handler(({ context }) => listOpenTopics(context.db, context.desk.now())),
  ofMeeting: reading.ofMeeting.handler(({ context, input }) => listTopicsOfMeeting(context.db, input.meetingId, context.desk.now())),
  carry: writing.carry.handler(({ context, input }) => carryItem(context.db, input.meetingId, input.itemId, context.act)),
  close: writing.close.handler(({ context, input }) => finishTopic(context.db, input.topicId, context.act)),
  reopen: writing.reopen.handler(({ context, input }) => reopenTopic(context.db, input.topicId, context.act)),
  putOn: writing.putOn.handler(({ context, input }) => putTopicOn(context.db, input.topicId, input.meetingId, context.act)),
}
