import { stationsContract } from '#shared/areas/loans/stations.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { call, giveUp, queue, requeue } from './line.commands.ts'
import { writeMinutes } from './minutes.commands.ts'
import { endSession, extendSession, resumeSession, undoStart } from './sessions.commands.ts'
import { setSettings } from './settings.commands.ts'
import { startSession } from './start.commands.ts'
import { findView } from './stations.queries.ts'

const { reading, writing } = implementContract(stationsContract)

export const stationsHandlers = {
  view: reading.view.handler(({ context }) => findView(context.db, context.desk.now())),
  start: writing.start.handler(({ context, input }) => startSession(context.db, input, context.act)),
  extend: writing.extend.handler(({ context, input }) => extendSession(context.db, input, context.act)),
  end: writing.end.handler(({ context, input }) => endSession(context.db, input, context.act)),
  undoStart: writing.undoStart.handler(({ context, input }) => undoStart(context.db, input.id, context.act)),
  resume: writing.resume.handler(({ context, input }) => resumeSession(context.db, input, context.act)),
  writeMinutes: writing.writeMinutes.handler(({ context, input }) => writeMinutes(context.db, input, context.act)),
  queue: writing.queue.handler(({ context, input }) => queue(context.db, input, context.act)),
  call: writing.call.handler(({ context, input }) => call(context.db, input, context.act)),
  giveUp: writing.giveUp.handler(({ context, input }) => giveUp(context.db, input.id, context.act)),
  requeue: writing.requeue.handler(({ context, input }) => requeue(context.db, input.id, context.act)),
  setSettings: writing.setSettings.handler(({ context, input }) => setSettings(context.db, input, context.act)),
}
