import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { topic, topicsOfMeeting } from './topics.schema.ts'

const one = z.object({ topicId: id })

export const topicsContract = {
  /** Every open item, those that wait for a meeting first; at most five hundred. */
  open: read(everyone).output(z.array(topic)),
  ofMeeting: read(everyone).input(z.object({ meetingId: id })).output(topicsOfMeeting),
  /** This item goes on: it comes on the next meeting of its row, which may not be made yet. Answers the topic. */
  carry: write(everyone).input(z.object({ meetingId: id, itemId: id })).output(topic),
  /** Finished: off the agendas of meetings that have not begun. */
  close: write(everyone).input(one).output(topic),
  /** Not finished after all. */
  reopen: write(everyone).input(one).output(topic),
  /** Puts one that waits on a meeting's agenda. */
  putOn: write(everyone).input(one.extend({ meetingId: id })).output(topic),
}
