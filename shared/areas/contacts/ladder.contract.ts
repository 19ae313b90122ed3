import { z } from 'zod'
import { id } from '#shared/base/ids.ts'
import { page, paged } from '#shared/base/paging.ts'
import { read, write } from '#shared/base/procedure.ts'
import { coordinators, organizers } from '#shared/base/roles.ts'
import { ladderMove, ladderMoveInput, ladderStep, ladderStepInput, mostSteps, onStep } from './ladder.schema.ts'

const one = z.object({ id })
const steps = z.array(ladderStep).max(mostSteps)

export const ladderContract = {
  /** The steps from the lowest up, archived ones among them: old moves bear their names. */
  steps: read(organizers).output(steps),
  addStep: write(coordinators).input(ladderStepInput).output(ladderStep),
  changeStep: write(coordinators).input(z.object({ id, step: ladderStepInput })).output(ladderStep),
  /** Puts the steps in this order; every step is named once. */
  orderSteps: write(coordinators).input(z.object({ ids: z.array(id).min(1).max(mostSteps) })).output(steps),
  archiveStep: write(coordinators).input(one).output(ladderStep),
  restoreStep: write(coordinators).input(one).output(ladderStep),
  /** A person's moves, newest first: the first of them says where the person stands. */
  moves: read(organizers).input(page.extend({ contactId: id })).output(paged(ladderMove)),
  move: write(organizers).input(ladderMoveInput).output(ladderMove),
  /** Takes a person's last move back, by another move; the history keeps both. */
  takeBack: write(organizers).input(one).output(ladderMove),
  /** How many people stand on each step, archived people left out. */
  counts: read(organizers).output(z.array(z.object({ stepId: id, people: z.int() })).max(mostSteps)),
  /** Who stands on a step, the longest there first, archived people left out. */
  people: read(organizers).input(page.extend({ stepId: id })).output(paged(onStep)),
}
