import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { id } from './base/ids.ts'
import { desk, read } from './base/procedure.ts'
import { everyone } from './base/roles.ts'

/** Told to every open window after a commit: what to fetch anew. */
export const change = z.object({ area: z.string(), ids: z.array(z.string()) })
export type Change = z.infer<typeof change>

/** How far long work has come. `failed` carries the error's code; its data is in `error`. */
export const jobState = z.object({
  jobId: id,
  kind: z.string(),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  done: z.int(),
  total: z.int(),
  /** Counts that the job's kind names, when it is done. */
  result: z.record(z.string(), z.int()).nullable(),
  error: z.object({ code: z.string(), data: z.unknown() }).nullable(),
})
export type JobState = z.infer<typeof jobState>

/** The sheet that a page is printed on, where the system's dialog asks for one. */
export const printSheet = z.object({ size: z.enum(['Letter', 'Legal']).default('Letter'), landscape: z.boolean().default(false) })
export type PrintSheet = z.infer<typeof printSheet>

/** What belongs to the program rather than to an area: the change stream and long work. */
export const deskContract = {
  /** What this computer can do for a page: print and save a PDF natively, or leave it to the browser. */
  host: desk(null).output(z.object({ kind: z.enum(['electron', 'browser']), print: z.boolean(), pdf: z.boolean() })),
  /** Prints the page of this window; `done` is false when the person changed their mind. */
  print: desk(everyone).input(printSheet).output(z.object({ done: z.boolean() })),
  savePdf: desk(everyone).input(z.object({ title: z.string().max(200) })).output(z.object({ done: z.boolean() })),
  /** What is committed, from now on; `window`: the name this window gave itself, by which it also holds what it has open. */
  changes: desk(everyone).input(z.object({ window: z.string().min(1).max(60) }).optional()).output(eventIterator(change)),
  /** What was typed into a form and not yet saved: survives an error, a lock and a crash; each member has their own. */
  drafts: {
    get: read(everyone).input(z.object({ place: z.string().max(200) })).output(z.object({ content: z.unknown() }).nullable()),
    save: desk(everyone).input(z.object({ place: z.string().max(200), content: z.unknown() })).output(z.object({})),
    clear: desk(everyone).input(z.object({ place: z.string().max(200) })).output(z.object({})),
  },
  jobs: {
    /** Each step of a job, from where it stands to its end. */
    watch: desk(everyone).input(z.object({ jobId: id })).output(eventIterator(jobState)),
    cancel: desk(everyone).input(z.object({ jobId: id })).output(z.object({})),
  },
}
