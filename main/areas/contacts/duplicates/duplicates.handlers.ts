import { duplicatesContract } from '#shared/areas/contacts/duplicates.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { findMergedInto } from './aliases.queries.ts'
import { setDifferent, setRules } from './duplicates.commands.ts'
import { getRules, listLike } from './duplicates.queries.ts'
import { findPairs, keepPairs } from './finding.commands.ts'
import { listMerges } from './merges.queries.ts'
import { mergeContacts, undoMerge } from './merging.commands.ts'
import { compareTwo, findLastSearch, listPairs } from './pairs.queries.ts'

const { reading, writing, job } = implementContract(duplicatesContract)

export const duplicatesHandlers = {
  rules: reading.rules.handler(({ context }) => getRules(context.db)),
  setRules: writing.setRules.handler(({ context, input }) => setRules(context.db, input, context.act)),
  like: reading.like.handler(({ context, input }) => listLike(context.db, input.contact)),
  find: job.find.handler(({ context }) => ({
    jobId: context.startJob('contacts.duplicates', async (control, inTransaction) => {
      const found = await findPairs(context.db, control)
      return inTransaction((db, act) => keepPairs(db, found, act))
    }),
  })),
  lastFound: reading.lastFound.handler(({ context }) => findLastSearch(context.db)),
  pairs: reading.pairs.handler(({ context, input }) => listPairs(context.db, input)),
  setDifferent: writing.setDifferent.handler(async ({ context, input }) => {
    await setDifferent(context.db, input.aId, input.bId, input.different, context.act)
    return {}
  }),
  compare: reading.compare.handler(({ context, input }) => compareTwo(context.db, input.aId, input.bId)),
  merge: writing.merge.handler(({ context, input }) => mergeContacts(context.db, input, context.act)),
  merges: reading.merges.handler(({ context, input }) => listMerges(context.db, input)),
  undo: writing.undo.handler(({ context, input }) => undoMerge(context.db, input.mergeId, context.act)),
  mergedInto: reading.mergedInto.handler(({ context, input }) => findMergedInto(context.db, input.id)),
}
