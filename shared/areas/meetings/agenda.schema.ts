import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { optionalLine } from '#shared/base/text.ts'
import { agendaLine, mostAgendaLines } from './kinds.schema.ts'

/** One thing on a meeting's own agenda. Its id stays through every change and move: minutes, times and promises hang on it. */
export const agendaItem = agendaLine.extend({
  id,
  /** Which papers are looked at for it. */
  papers: optionalLine(200),
  /** Comes back on every later meeting of its row (same kind and group). */
  recurring: z.boolean().default(false),
  /** The open item that it is; null while it is this meeting's alone. */
  topicId: id.nullable().default(null),
})
export type AgendaItem = z.infer<typeof agendaItem>

/** A new one has no id yet. */
export const agendaItemInput = agendaItem.extend({ id: id.nullish() })
export type AgendaItemInput = z.infer<typeof agendaItemInput>

export const agenda = z.array(agendaItem).max(mostAgendaLines)
export const agendaInput = z.array(agendaItemInput).max(mostAgendaLines)
