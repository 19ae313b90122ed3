import { deskContract, type Change, type JobState } from '#shared/desk.contract.ts'
import { clearDraft, findDraft, saveDraft } from '#main/store/drafts.ts'
import { implementContract } from './implement.ts'
import { streamOf } from './stream.ts'

const { desk, reading } = implementContract(deskContract)

export const deskHandlers = {
  host: desk.host.handler(({ context: { native } }) => ({ kind: native.kind, print: native.print !== null, pdf: native.savePdf !== null })),
  print: desk.print.handler(async ({ context: { native }, input }) => ({ done: (await native.print?.(input)) ?? false })),
  savePdf: desk.savePdf.handler(async ({ context: { native }, input }) => ({ done: (await native.savePdf?.(input.title)) ?? false })),
  drafts: {
    get: reading.drafts.get.handler(({ context, input }) => findDraft(context.db, context.member.id, input.place)),
    save: desk.drafts.save.handler(async ({ context, input }) => {
      await context.desk.store.write((db) => saveDraft(db, context.member.id, input.place, input.content, context.desk.now()))
      return {}
    }),
    clear: desk.drafts.clear.handler(async ({ context, input }) => {
      await context.desk.store.write((db) => clearDraft(db, context.member.id, input.place))
      return {}
    }),
  },
  changes: desk.changes.handler(({ context, input, signal }) =>
    streamOf<Change>((next) => {
      const leave = input?.window ? context.desk.windows.enter(input.window) : () => {}
      const stop = context.desk.changes.listen(next)
      return () => {
        stop()
        leave()
      }
    }, signal)),
  jobs: {
    watch: desk.jobs.watch.handler(({ context, input, signal }) =>
      streamOf<JobState>((next, end) => context.desk.jobs.watch(input.jobId, next, end), signal)),
    cancel: desk.jobs.cancel.handler(({ context, input }) => {
      context.desk.jobs.cancel(input.jobId)
      return {}
    }),
  },
}
