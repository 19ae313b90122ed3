import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { instant } from '#shared/base/time.ts'

/** Why an item comes back: someone said that it goes on, promises made under it are open, or it comes every time. */
export const topicReason = z.enum(['continued', 'actions', 'recurring'])
export type TopicReason = z.infer<typeof topicReason>

const place = z.object({ meetingId: id, meetingTitle: z.string(), start: instant })

/** An item of an agenda that is not finished: it is on the next meeting of its row until someone closes it. */
export const topic = z.object({
  id,
  title: z.string(),
  reason: topicReason,
  /** The meeting it was last left open at. */
  from: place,
  /** The meeting to come on whose agenda it stands; null while it waits for one. */
  next: place.nullable(),
  /** Promises made under it that are not kept yet. */
  openActions: z.int(),
  closedAt: instant.nullable(),
})
export type Topic = z.infer<typeof topic>

/** What a meeting has to do with earlier ones. */
export const topicsOfMeeting = z.object({
  meetingId: id,
  /** Those on its agenda, by the topic's id; also those closed since. */
  onAgenda: z.array(topic),
  /** Open ones of its row that are on no agenda to come. */
  waiting: z.array(topic),
})
export type TopicsOfMeeting = z.infer<typeof topicsOfMeeting>
