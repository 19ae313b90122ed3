import { z } from 'zod'
import { read } from '#shared/base/procedure.ts'
import { everyone } from '#shared/base/roles.ts'
import { day } from '#shared/base/time.ts'
import { found, todayView } from './today.schema.ts'

export const todayContract = {
  /** The desk's day: who comes in, to which room, with which papers. */
  view: read(everyone).input(z.object({ day })).output(todayView),
  /** Find anything: the best of every area for these words, best first. */
  find: read(everyone)
    .input(z.object({ words: z.string().max(200), limit: z.int().min(1).max(50).default(20) }))
    .output(z.array(found)),
}
