import { ladderContract } from '#shared/areas/contacts/ladder.contract.ts'
import { implementContract } from '#main/app/implement.ts'
import { addLadderStep, changeLadderStep, moveOnLadder, orderLadderSteps, setLadderStepArchived, takeBackMove } from './ladder.commands.ts'
import { countOnSteps, listLadderMoves, listLadderSteps, listOnStep } from './ladder.queries.ts'

const { reading, writing } = implementContract(ladderContract)

export const ladderHandlers = {
  steps: reading.steps.handler(({ context }) => listLadderSteps(context.db)),
  addStep: writing.addStep.handler(({ context, input }) => addLadderStep(context.db, input.name, context.act)),
  changeStep: writing.changeStep.handler(({ context, input }) => changeLadderStep(context.db, input.id, input.step.name, context.act)),
  orderSteps: writing.orderSteps.handler(({ context, input }) => orderLadderSteps(context.db, input.ids, context.act)),
  archiveStep: writing.archiveStep.handler(({ context, input }) => setLadderStepArchived(context.db, input.id, true, context.act)),
  restoreStep: writing.restoreStep.handler(({ context, input }) => setLadderStepArchived(context.db, input.id, false, context.act)),
  moves: reading.moves.handler(({ context, input }) => listLadderMoves(context.db, input)),
  move: writing.move.handler(({ context, input }) => moveOnLadder(context.db, input, context.act)),
  takeBack: writing.takeBack.handler(({ context, input }) => takeBackMove(context.db, input.id, context.act)),
  counts: reading.counts.handler(({ context }) => countOnSteps(context.db)),
  people: reading.people.handler(({ context, input }) => listOnStep(context.db, input)),
}
