import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { commentText, longestQuote, thread } from './comments.schema.ts'

const ofThread = z.object({ threadId: id })
const ofComment = z.object({ id })

/** Comments on passages of a document: never printed, never found by a search. Only whoever wrote one changes it or takes it back: INVALID `id`. */
export const commentsContract = {
  /** The last five hundred passages commented on, oldest first. */
  list: read(everyone).input(z.object({ briefId: id })).output(z.array(thread)),
  /** The first comment on a passage; the text is then marked with the answer's id. */
  add: write(everyone).input(z.object({ briefId: id, quote: z.string().max(longestQuote), text: commentText })).output(thread),
  reply: write(everyone).input(ofThread.extend({ text: commentText })).output(thread),
  change: write(everyone).input(ofComment.extend({ text: commentText })).output(thread),
  /** Takes one's own comment back: that there was one stays to be seen, where others answered it. */
  remove: write(everyone).input(ofComment).output(thread),
  restore: write(everyone).input(ofComment).output(thread),
  resolve: write(everyone).input(ofThread).output(thread),
  reopen: write(everyone).input(ofThread).output(thread),
}
