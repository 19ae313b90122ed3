import { z } from 'zod'
import { paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { libraryEntry, libraryWish, renewal, topicInUse, toRefresh, usualNotice } from './library.schema.ts'

export const libraryContract = {
  /** Documents by what is asked for, both languages of one as one: best first of a search, else by last change or title. */
  find: read(everyone).input(libraryWish).output(paged(libraryEntry)),
  /** Topics of documents that are not put away, the most used first; at most two hundred. */
  topics: read(everyone).output(z.array(topicInUse)),
  /** Documents whose figures are stale or will be within so many days, the soonest first; at most three hundred, `count` is of all. */
  toRefresh: read(everyone)
    .input(z.object({ within: z.int().min(0).max(366).default(usualNotice) }))
    .output(z.object({ items: z.array(toRefresh), count: z.int(), stale: z.int() })),
  /** Says its figures were looked at and hold until another day, in both its languages. INVALID `expiresOn` for a day that is over. */
  renew: write(everyone).input(renewal).output(toRefresh),
}
