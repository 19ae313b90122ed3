import { libraryContract } from '#shared/areas/briefs/library.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { clinicDay } from '#main/areas/loans/stock/day.queries.ts'
import { renew } from './expiry.commands.ts'
import { listToRefresh } from './expiry.queries.ts'
import { findInLibrary, listTopics } from './library.queries.ts'

const { reading, writing } = implementContract(libraryContract)

export const libraryHandlers = {
  find: reading.find.handler(async ({ context: { db, desk }, input }) => findInLibrary(db, input, await clinicDay(db, desk.now()))),
  topics: reading.topics.handler(({ context }) => listTopics(context.db)),
  toRefresh: reading.toRefresh.handler(async ({ context: { db, desk }, input }) => listToRefresh(db, await clinicDay(db, desk.now()), input.within)),
  renew: writing.renew.handler(async ({ context: { db, desk, act }, input }) => renew(db, input, await clinicDay(db, desk.now()), act)),
}
