import { planContract } from '#shared/areas/meetings/plan.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { addStep, changeStep, copyDefaults, markStep, removeStep, saveAgenda } from './plan.commands.ts'
import { getPlan, listDueSteps } from './plan.queries.ts'

const { reading, writing } = implementContract(planContract)

export const planHandlers = {
  get: reading.get.handler(({ context, input }) => getPlan(context.db, input.meetingId)),
  saveAgenda: writing.saveAgenda.handler(({ context, input }) => saveAgenda(context.db, input.meetingId, input.version, input.agenda, context.act)),
  addStep: writing.addStep.handler(({ context, input }) => addStep(context.db, input.meetingId, input.step, context.act)),
  changeStep: writing.changeStep.handler(({ context, input }) => changeStep(context.db, input.meetingId, input.stepId, input.step, context.act)),
  markStep: writing.markStep.handler(({ context, input }) => markStep(context.db, input.meetingId, input.stepId, input.done, context.act)),
  removeStep: writing.removeStep.handler(({ context, input }) => removeStep(context.db, input.meetingId, input.stepId, context.act)),
  takeDefaults: writing.takeDefaults.handler(({ context, input }) => copyDefaults(context.db, input.meetingId, context.act)),
  due: reading.due.handler(({ context }) => listDueSteps(context.db, context.member.id, context.desk.now())),
}
